package import TextGrid

extension Grid {
  /// Draws a border with rounded corners, a title at its left and a note at its right.
  ///
  /// Its number is what a mouse points at. Returns what lies inside; a rectangle too small for a
  /// border is all inside.
  package mutating func pane(
    _ rect: Rect, title: String, note: String = "", isFocused: Bool = false, number: Int? = nil
  ) -> Rect {
    if let number { mark(rect, as: .pane(number)) }
    guard rect.size.rows >= 3, rect.size.columns >= 6 else { return rect }
    let style = isFocused ? Style.accent : Style.line
    drawBorder(rect, style)
    let top = rect.origin.row
    let titleStart = rect.origin.column + 2
    let titleSpan = Span(" \(title) ", isFocused ? .key : .title)
    let room = rect.size.columns - 4
    let taken = write([titleSpan], at: Point(row: top, column: titleStart), limit: room)
    let noteSpan = Span(" \(note) ", .dim)
    if !note.isEmpty, taken + noteSpan.columns + 1 <= room {
      let start = rect.columns.upperBound - 2 - noteSpan.columns
      write([noteSpan], at: Point(row: top, column: start), limit: noteSpan.columns)
    }
    return Rect(
      row: top + 1, column: rect.origin.column + 1, rows: rect.size.rows - 2,
      columns: rect.size.columns - 2)
  }

  private mutating func drawBorder(_ rect: Rect, _ style: Style) {
    let bar = String(repeating: "─", count: rect.size.columns - 2)
    let (left, right) = (rect.origin.column, rect.columns.upperBound - 1)
    let (top, bottom) = (rect.origin.row, rect.rows.upperBound - 1)
    write("╭\(bar)╮", at: Point(row: top, column: left), style: style)
    for row in (top + 1)..<bottom {
      write("│", at: Point(row: row, column: left), style: style)
      write("│", at: Point(row: row, column: right), style: style)
    }
    write("╰\(bar)╯", at: Point(row: bottom, column: left), style: style)
  }
}
