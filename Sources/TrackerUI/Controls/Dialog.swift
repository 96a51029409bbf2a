package import TextGrid

extension Grid {
  /// Fades what is drawn and opens a centred pane over it; returns what lies inside the pane.
  ///
  /// The pane takes what it asks for, at most the whole grid. The cursor goes to its first row, where
  /// a voice that reads the screen begins.
  package mutating func dialog(title: String, note: String, rows: Int, columns: Int) -> Rect {
    fade(Rect(row: 0, column: 0, rows: size.rows, columns: size.columns))
    let height = min(rows + 2, size.rows)
    let width = min(columns + 2, size.columns)
    let rect = Rect(
      row: (size.rows - height) / 2, column: (size.columns - width) / 2, rows: height,
      columns: width)
    clear(rect)
    let inside = pane(rect, title: title, note: note, isFocused: true)
    cursor = Point(
      row: min(inside.origin.row, max(0, size.rows - 1)),
      column: min(inside.origin.column + 1, max(0, size.columns - 1)))
    return inside
  }
}
