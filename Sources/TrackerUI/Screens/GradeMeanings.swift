import CampaignEngine
import TextGrid
import Wording

/// What each grade means, over the form.
struct GradeMeanings: Equatable, Sendable {
  private static let others = [
    ("not yet", "to be graded later; it stands in triage"),
    ("holding", "an answer is announced; the reply clock runs on"),
    ("receipt", "only says that the letter arrived; the clock runs on"),
  ]

  /// Rows left out above, in a window that does not hold them all.
  private var scrolled = 0

  mutating func scroll(by rows: Int) { scrolled = min(max(0, scrolled + rows), 30) }

  func draw(over grid: inout Grid) {
    let meanings = Grade.allCases.map { ($0.rawValue, Wording.meaning($0)) } + Self.others
    let columns = 70
    let textColumns = max(1, min(columns, grid.size.columns - 4) - 14)
    let rows = meanings.flatMap { label, meaning in
      meaning.safeForTerminal.wrapped(to: textColumns).enumerated().map {
        [Span(($0.offset == 0 ? label : "").padded(to: 10), .key), Span($0.element)]
      }
    }
    let isCut = rows.count + RowShares.border > grid.size.rows
    let note = isCut ? "↑ ↓ more · Esc closes" : "a letter chooses · Esc closes"
    let inside = grid.dialog(
      title: isCut ? LogForm.Words.meaningsShort : LogForm.Words.meanings, note: note,
      rows: rows.count, columns: columns)
    let first = min(scrolled, max(0, rows.count - inside.size.rows))
    for (offset, row) in rows.dropFirst(first).prefix(inside.size.rows).enumerated() {
      grid.write(
        row, at: Point(row: inside.origin.row + offset, column: inside.origin.column + 1),
        limit: max(0, inside.size.columns - 2))
    }
  }
}
