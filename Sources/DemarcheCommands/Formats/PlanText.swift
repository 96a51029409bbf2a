import CampaignEngine
import CampaignStore
import Wording

/// What a planned action changes, for people.
struct PlanText {
  let planned: PlannedAction
  let page: Page

  func lines(answers: [SaveAnswer], isDryRun: Bool) -> [String] {
    return dates + asks + savedLines(answers, isDryRun: isDryRun)
  }

  /// `HRC 64: names on the draft 18 Mar 2027, was 15 to 25 Mar 2027`; what decides an open ask is
  /// marked.
  private var dates: [String] {
    planned.dates.flatMap { change in
      let lines = Wording.change(change).wrapped(to: page, indent: 2)
      guard !change.asks.isEmpty, let first = lines.first else { return lines }
      return ["◆ " + first.dropFirst(2)] + lines.dropFirst()
    }
  }

  private var asks: [String] {
    Wording.changes(planned.changes, in: planned.plan.after.world)
      .flatMap { $0.wrapped(to: page, indent: 2) }
  }
}
