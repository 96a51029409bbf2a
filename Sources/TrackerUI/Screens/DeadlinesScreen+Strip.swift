import CampaignEngine
import TextGrid
import Wording

extension DeadlinesScreen {
  /// Draws the strip of months, the selected day marked in its lower border.
  func drawStrip(into grid: inout Grid, in place: Rect, _ outlook: Outlook) {
    let inside = grid.pane(place, title: stripTitle(outlook), note: stripNote(outlook))
    let view = StripView(
      strip: strip, days: span.days(on: outlook.today), today: outlook.today)
    let width = inside.size.columns - 2
    grid.text(
      view.lines(width: width, rows: inside.size.rows), scrolledBy: 0, in: inside)
    guard let day = selectedDeadline(in: outlook)?.dates.date.to,
      let column = view.column(of: day, width: width)
    else { return }
    drawMark(Wording.shortDay(day), at: inside.origin.column + 1 + column, of: place, into: &grid)
  }

  /// The selected day with an arrow that points at its column.
  private func drawMark(_ text: String, at column: Int, of place: Rect, into grid: inout Grid) {
    let row = place.rows.upperBound - 1
    let isRight = column + text.displayWidth + 4 < place.columns.upperBound
    let words = isRight ? "▲ \(text) " : " \(text) ▲"
    let start = isRight ? column : column - words.displayWidth + 1
    grid.write(
      [Span(words, .title)], at: Point(row: row, column: start), limit: words.displayWidth)
  }

  /// `UN year: Oct 2026 to Sep 2027`.
  private func stripTitle(_ outlook: Outlook) -> String {
    let days = span.days(on: outlook.today)
    let length =
      switch span.zoom {
      case .year: "UN year"
      case .half: "UN half-year"
      case .quarter: "UN quarter"
      }
    return "\(length): \(month(days.lowerBound)) to \(month(days.upperBound))"
  }

  /// The keys of the strip, and what lies to either side.
  private func stripNote(_ outlook: Outlook) -> String {
    let days = span.days(on: outlook.today)
    return "+ - zoom   < \(month(days.lowerBound - 1))   \(month(days.upperBound + 1)) >"
  }

  private func month(_ day: CalendarDate) -> String { "\(Wording.month(day)) \(day.year)" }
}
