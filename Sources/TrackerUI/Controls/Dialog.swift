package import TextGrid

extension Grid {
  /// Fades what is drawn and opens a centred pane over it; returns what lies inside the pane.
  ///
  /// The pane takes what it asks for, at most the whole grid.
  package mutating func dialog(title: String, note: String, rows: Int, columns: Int) -> Rect {
    fade(Rect(row: 0, column: 0, rows: size.rows, columns: size.columns))
    cursor = nil
    let height = min(rows + 2, size.rows)
    let width = min(columns + 2, size.columns)
    let rect = Rect(
      row: (size.rows - height) / 2, column: (size.columns - width) / 2, rows: height,
      columns: width)
    clear(rect)
    return pane(rect, title: title, note: note, isFocused: true)
  }
}
