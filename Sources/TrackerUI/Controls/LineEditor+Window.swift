import TextGrid

extension LineEditor {
  /// What of a text shows in a line of so many columns, and where its cursor stands.
  package struct Window: Equatable, Sendable {
    package var text: String
    package var cursor: Int

    package init(text: String, cursor: Int) {
      self.text = text
      self.cursor = cursor
    }
  }

  /// The part of a one-line text around the cursor, `…` where more stands to the left or right.
  ///
  /// It moves by half a field at a time, so that the text does not run under the reader's eyes.
  package func window(columns: Int) -> Window {
    let left = before.safeForTerminal
    let shown = left + after.safeForTerminal
    let cursor = left.displayWidth
    guard columns > 0 else { return Window(text: "", cursor: 0) }
    if shown.displayWidth < columns { return Window(text: shown, cursor: cursor) }
    let first = Self.firstColumn(cursor: cursor, columns: columns)
    var text = shown.columns(from: first).clipped(to: columns)
    if first > 0 && columns > 3 { text = "…" + shown.columns(from: first + 1) }
    text = text.clipped(to: columns)
    return Window(text: text, cursor: text.pieceStart(at: cursor - first))
  }

  private static func firstColumn(cursor: Int, columns: Int) -> Int {
    let last = max(0, columns - 2)
    guard cursor > last else { return 0 }
    let step = max(1, columns / 2)
    return (cursor - last + step - 1) / step * step
  }
}
