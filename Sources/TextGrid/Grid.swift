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

  var isRightHalf: Bool { text.isEmpty }
}

/// What a screen looks like: cells, and where the terminal's cursor stands.
package struct Grid: Equatable, Sendable {
  package let size: Size

  /// Nil: hidden.
  package var cursor: Point?

  /// What can be pointed at; what was noted last lies on top.
  var spots: [Spot] = []

  /// Row after row.
  private var cells: [Cell]

  package init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// Outside the grid every cell is blank.
  package subscript(row: Int, column: Int) -> Cell {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return .blank }
    return cells[row * size.columns + column]
  }

  /// Whether a row of two grids of one size looks the same.
  package func hasSameRow(_ row: Int, as other: Grid) -> Bool {
    (row * size.columns..<(row + 1) * size.columns).allSatisfy { index in
      cells[index].style == other.cells[index].style && cells[index].text == other.cells[index].text
    }
  }

  /// Writes text that has been made safe, clipped at the grid's edges and at `limit` columns.
  ///
  /// A wide character that does not fit whole leaves a blank. Returns the columns that it took,
  /// those left of the grid included, so that the next text can follow it.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, style: Style = .plain, limit: Int = .max
  ) -> Int {
    guard point.row >= 0, point.row < size.rows, limit > 0 else { return 0 }
    let end = point.column + min(limit, max(0, size.columns - point.column))
    let start = point.row * size.columns
    var column = point.column
    if end > column && !text.isEmpty { healRightHalf(at: column, row: point.row) }
    var pieces = Pieces(text)
    while let piece = pieces.next() {
      if column >= end { break }
      let isWhole = column + piece.columns <= end
      if column >= 0 {
        cells[start + column] = Cell(isWhole ? piece.text : " ", style)
        if isWhole && piece.columns == 2 { cells[start + column + 1] = Cell("", style) }
      } else if column == -1 && piece.columns == 2 && isWhole {
        cells[start] = Cell(" ", style)
      }
      column += isWhole ? piece.columns : 1
    }
    if column > point.column { healLeftHalf(before: column, row: point.row) }
    return column - point.column
  }

  /// Blanks a rectangle on a ground.
  package mutating func clear(_ rect: Rect, style: Style = .plain) {
    let columns = rect.columns.clamped(to: 0..<size.columns)
    for row in rect.rows.clamped(to: 0..<size.rows) where !columns.isEmpty {
      healRightHalf(at: columns.lowerBound, row: row)
      for column in columns { cells[row * size.columns + column] = Cell(" ", style) }
      healLeftHalf(before: columns.upperBound, row: row)
    }
  }

  /// Gives the cells of a rectangle another ground, their text and roles kept.
  package mutating func paint(_ rect: Rect, on ground: Style.Ground) {
    restyle(rect) { $0.ground = ground }
  }

  /// Takes the colours back to hints, as behind a dialog that is in front: nothing there can be
  /// pointed at any more.
  package mutating func fade(_ rect: Rect) {
    restyle(rect) { $0 = Style(.faint) }
    spots.removeAll { rect.contains($0.rect.origin) }
  }

  /// The rows as text, trailing blanks removed: what tests compare.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      var kept = ""
      for column in 0..<size.columns {
        let text = cells[row * size.columns + column].text
        line += text
        if text != " " && !text.isEmpty { kept = line }
      }
      return kept
    }
  }

  private mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let columns = rect.columns.clamped(to: 0..<size.columns)
    for row in rect.rows.clamped(to: 0..<size.rows) {
      for column in columns { change(&cells[row * size.columns + column].style) }
    }
  }

  /// The left half of a wide character goes when its right half is about to be overwritten.
  private mutating func healRightHalf(at column: Int, row: Int) {
    guard column > 0, column < size.columns else { return }
    let index = row * size.columns + column
    if cells[index].isRightHalf { cells[index - 1].text = " " }
  }

  /// The right half of a wide character goes when its left half was overwritten.
  private mutating func healLeftHalf(before column: Int, row: Int) {
    guard column > 0, column < size.columns else { return }
    let index = row * size.columns + column
    if cells[index].isRightHalf { cells[index].text = " " }
  }
}
