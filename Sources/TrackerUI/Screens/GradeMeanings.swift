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

  func draw(over grid: inout Grid) {
    let meanings = Grade.allCases.map { ($0.rawValue, Wording.meaning($0)) } + Self.others
    let columns = 70
    let textColumns = max(1, min(columns, grid.size.columns - 4) - 14)
    let rows = meanings.flatMap { label, meaning in
      meaning.safeForTerminal.wrapped(to: textColumns).enumerated().map {
        [Span(($0.offset == 0 ? label : "").padded(to: 10), .key), Span($0.element)]
      }
    }
    let note = "a letter chooses · Esc closes"
    let inside = grid.dialog(
      title: LogForm.Words.meanings, note: note, rows: rows.count, columns: columns)
    for (offset, row) in rows.prefix(inside.size.rows).enumerated() {
      grid.write(
        row, at: Point(row: inside.origin.row + offset, column: inside.origin.column + 1),
        limit: max(0, inside.size.columns - 2))
    }
  }
}
