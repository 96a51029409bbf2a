import CampaignEngine
import TextGrid
import Wording

/// Coming milestones, for people: a line each, its hours and asks below.
struct DeadlinesText {
  let opened: OpenedStore
  let width: Int

  func lines(_ report: DeadlineReport) -> [String] {
    let heading = line("Deadlines", Wording.day(report.asOf), width: width)
    guard !report.deadlines.isEmpty else { return heading + ["", "no deadlines in this time"] }
    let table = TextTable(columns: [.left, .left, .flexible, .right, .left], width: width)
    let rows = table.lines(report.deadlines.map(row))
    return heading + [""]
      + zip(report.deadlines, rows).flatMap { deadline, row in [row] + details(of: deadline) }
  }

  private func row(_ deadline: SessionDeadline) -> [String] {
    let date = deadline.dates.date
    return [
      date.isWindow ? Wording.window(date.from, date.to) : Wording.day(date.to),
      deadline.milestone.group == .ours ? "ours" : "",
      Wording.deadline(deadline), Wording.daysLeft(deadline.dates.daysLeft),
      Wording.certainty(date.certainty),
    ]
  }

  private func details(of deadline: SessionDeadline) -> [String] {
    let hours = Wording.times(
      deadline.dates, place: opened.world.zone(deadline.timeZone), here: opened.viewpoint.zone)
    let asks = deadline.asks.isEmpty ? nil : deadline.asks.map(\.ask.text).joined(separator: ", ")
    return [hours, asks.map { "decides " + $0 }].compactMap { $0 }
      .flatMap { $0.wrapped(to: width, indent: 4) }
  }
}
