package import TextGrid

/// A part of a form that takes keys and can be drawn.
package protocol FormControl: Equatable, Sendable {
  /// Takes what a click on one of its options means; most fields have none.
  mutating func point(at option: Int)

  /// Takes a key; false: it is not one of this control's.
  mutating func take(_ key: Key) -> Bool

  /// How it looks in so many columns and at most so many rows.
  func picture(columns: Int, rows: Int, isFocused: Bool) -> FieldPicture
}

/// How a field looks: rows of styled text, and where the cursor stands in them.
package struct FieldPicture: Equatable, Sendable {
  package var rows: [[Span]]
  package var cursor: Point

  /// Where its options stand, by their numbers from 0: what a mouse can point at.
  package var options: [Int: Rect] = [:]

  /// Said under its label, such as how much of it is out of sight.
  package var note = ""

  package init(rows: [[Span]], cursor: Point = Point(row: 0, column: 0)) {
    self.rows = rows
    self.cursor = cursor
  }

  /// Its rows as text: what tests compare.
  package var lines: [String] { rows.map { $0.map(\.text).joined() } }

  /// Puts more text behind a row.
  mutating func append(_ runs: [Span], toRow row: Int = 0) {
    guard rows.indices.contains(row) else { return }
    rows[row] += runs
  }
}

extension FormControl {
  package mutating func point(at option: Int) {}
}

extension LineEditor {
  package func picture(columns: Int, rows: Int, isFocused: Bool) -> FieldPicture {
    guard keepsLines else { return linePicture(columns: columns) }
    let all = self.rows(columns: columns)
    let count = max(1, min(rows, all.lines.count))
    let first = isFocused ? max(0, all.cursorRow - count + 1) : 0
    let shown = all.lines[first..<first + count]
    var picture = FieldPicture(
      rows: shown.map { [Self.run($0, columns: columns)] },
      cursor: Point(row: max(0, all.cursorRow - first), column: all.cursorColumn))
    if count < all.lines.count { picture.note = "\(all.lines.count - count) more" }
    return picture
  }

  private func linePicture(columns: Int) -> FieldPicture {
    let window = window(columns: columns)
    return FieldPicture(
      rows: [[Self.run(window.text, columns: columns)]],
      cursor: Point(row: 0, column: min(window.cursor, max(0, columns - 1))))
  }

  private static func run(_ text: String, columns: Int) -> Span {
    Span(text.padded(to: columns), Style.plain.on(.field))
  }
}
