import CampaignEngine
import Wording

/// What logging a response changed, for people.
struct LogText {
  let entry: LogEntry
  let opened: OpenedStore
  let page: Page

  func lines(answers: [SaveAnswer], isDryRun: Bool) -> [String] {
    entry.responses.flatMap(understood) + changes + savedLines(answers, isDryRun: isDryRun)
  }

  /// What was understood, each date with its weekday.
  private func understood(_ response: Response) -> [String] {
    let who = Wording.target(response.target, in: opened.world)
    let date = response.date.day.map(Wording.day) ?? Wording.date(response.date)
    let promised = response.promises.compactMap(\.by).map { "promised by " + words($0) }
    let evidence =
      response.channel == .silence ? response.summary.wrapped(to: page, indent: 2) : []
    return [([who, Wording.channel(response.channel), date] + promised).joined(separator: " · ")]
      + evidence
  }

  private func words(_ due: Promise.Due) -> String {
    switch due {
    case .day(let day): Wording.day(day)
    case .milestone(let session, let milestone): opened.words(for: milestone, of: session)
    }
  }

  private var changes: [String] {
    guard !entry.changes.isEmpty else { return ["  changes no standing"] }
    let asks = entry.changes.reduce(into: [String]()) { names, change in
      if !names.contains(name(change)) { names.append(name(change)) }
    }
    return asks.flatMap { ask in
      let changes = entry.changes.filter { name($0) == ask }.map(Wording.difference)
      return "\(ask): \(changes.joined(separator: "; "))".wrapped(to: page, indent: 2)
    }
  }

  /// The ask, and the target where several answered.
  private func name(_ change: Change) -> String {
    guard entry.responses.count > 1 else { return change.ask.text }
    return "\(change.ask.text), \(change.target.text)"
  }
}
