import CampaignEngine
import TextGrid
import Wording

/// Coming milestones, for people: a line each, its hours and asks below.
struct DeadlinesText {
  let opened: OpenedStore
  let page: Page

  func lines(_ report: DeadlineReport) -> [String] {
    let heading = line("Deadlines", Wording.day(report.asOf), page: page)
    guard !report.deadlines.isEmpty else { return heading + ["", "no deadlines in this time"] }
    let table = TextTable(columns: [.right, .left, .flexible, .right, .left], page: page)
    let cells = report.deadlines.map(row)
    let rows = table.lines(cells)
    let indent = table.start(of: 2, in: cells)
    return heading + [""]
      + zip(report.deadlines, rows).flatMap { deadline, row in
        [row] + details(of: deadline, indent: indent)
      }
      + (report.deadlines.contains(where: \.isOurs) ? ["", "\(Self.ours) ours to do"] : [])
  }

  /// The mark of what we have to do ourselves.
  private static let ours = "□"

  private func row(_ deadline: SessionDeadline) -> [String] {
    let date = deadline.dates.date
    return [
      date.isWindow ? Wording.window(date.from, date.to) : Wording.day(date.to),
      deadline.isOurs ? Self.ours : "",
      Wording.deadline(deadline), Wording.daysTo(deadline.dates.daysLeft),
      Wording.shortCertainty(date.certainty),
    ]
  }

  private func details(of deadline: SessionDeadline, indent: Int) -> [String] {
    let hours = Wording.times(
      deadline.dates, place: opened.world.zone(deadline.timeZone), here: opened.viewpoint.zone)
    let asks = deadline.asks.isEmpty ? nil : deadline.asks.map(\.ask.text).joined(separator: ", ")
    return [hours, asks.map { "decides " + $0 }].compactMap { $0 }
      .flatMap { $0.wrapped(to: page, indent: indent) }
  }
}

extension SessionDeadline {
  fileprivate var isOurs: Bool { milestone.group == .ours }
}
