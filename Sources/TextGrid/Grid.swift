/// One cell of the screen: a base character with its combining marks.
package struct Cell: Equatable, Sendable {
  /// Empty: the right half of the wide character to its left.
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style) {
    self.text = text
    self.style = style
  }

  package static let blank = Cell(" ", .plain)
}

/// What a screen looks like: cells, and where the terminal's cursor stands.
package struct Grid: Equatable, Sendable {
  package let size: Size

  /// Nil: hidden.
  package var cursor: Point?

  package init(_ size: Size) {
    self.size = size
  }

  package subscript(row: Int, column: Int) -> Cell { .blank }

  /// Writes text that has been made safe, clipped at the grid's edges and at `limit` columns.
  ///
  /// A wide character that does not fit whole leaves a blank. Returns the columns that it took.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, style: Style = .plain, limit: Int = .max
  ) -> Int { 0 }

  /// Blanks a rectangle on a ground.
  package mutating func clear(_ rect: Rect, style: Style = .plain) {}

  /// Gives the cells of a rectangle another ground, their text and roles kept.
  package mutating func paint(_ rect: Rect, on ground: Style.Ground) {}

  /// The rows as text, trailing blanks removed: what tests compare.
  package var lines: [String] { [] }
}

extension String {
  /// Columns that it takes in a terminal.
  package var displayWidth: Int { 0 }

  /// As much as fits in so many columns, `…` at the end where something was cut.
  package func clipped(to columns: Int) -> String { "" }

  /// Clipped, then filled with spaces to exactly so many columns.
  package func padded(to columns: Int) -> String { "" }

  /// Lines of at most so many columns, broken at spaces, long words split; at least one line.
  package func wrapped(to columns: Int) -> [String] { [] }

  /// The text as it may go to a terminal: NFC, hostile characters as a visible mark, one line.
  package var safeForTerminal: String { "" }

  /// The text in ASCII: our glyphs by their table, else `?` for each column.
  package var inASCII: String { "" }
}
