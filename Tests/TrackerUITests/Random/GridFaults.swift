import TextGrid

/// What can be wrong with a drawn window, whatever it shows.
struct GridFaults {
  let grid: Grid

  /// The first fault, in words; nil: every cell is drawn once and what was aligned is.
  func first(in size: Size) -> String? {
    guard grid.size == size else { return "it is \(grid.size), not \(size)" }
    if let cursor = grid.cursor, !isInside(cursor) { return "the cursor is outside, \(cursor)" }
    for row in 0..<size.rows {
      if let fault = cellFault(in: row) ?? borderFault(in: row) { return "row \(row): \(fault)" }
    }
    return nil
  }

  private func isInside(_ point: Point) -> Bool {
    (0..<grid.size.rows).contains(point.row) && (0..<grid.size.columns).contains(point.column)
      && !grid[point.row, point.column].text.isEmpty
  }

  /// Each cell holds one character as wide as the cells that it takes, and nothing that acts.
  private func cellFault(in row: Int) -> String? {
    var column = 0
    while column < grid.size.columns {
      let text = grid[row, column].text
      if text.isPlain {
        column += 1
        continue
      }
      let width = text.displayWidth
      guard width == 1 || width == 2 else { return "column \(column) holds \(width) columns" }
      guard text == text.safeForTerminal else {
        return "column \(column) holds \(text.debugDescription)"
      }
      if width == 2 {
        guard column + 1 < grid.size.columns, grid[row, column + 1].text.isEmpty else {
          return "column \(column): the right half of \(text) is missing"
        }
      }
      column += width
    }
    return nil
  }

  /// A border that begins here goes on to its other corner, and down on both sides.
  ///
  /// What lies behind a dialog is faint, and cut by it.
  private func borderFault(in row: Int) -> String? {
    for column in 0..<grid.size.columns
    where !grid[row, column].text.isPlain && isBorder("╭", row, column) {
      let right = (column + 1..<grid.size.columns).first { isBorder("╮", row, $0) }
      guard let right else { return "a border from column \(column) has no right corner" }
      var below = row + 1
      while isBorder("│", below, column) {
        if !isBorder("│", below, right) { return "the border at \(right) breaks in row \(below)" }
        below += 1
      }
      guard isBorder("╰", below, column), isBorder("╯", below, right) else {
        return "the border from column \(column) does not end in row \(below)"
      }
    }
    return nil
  }

  /// Records may hold such a sign too: a border's style tells.
  private func isBorder(_ sign: String, _ row: Int, _ column: Int) -> Bool {
    let cell = grid[row, column]
    return cell.text == sign && (cell.style == .line || cell.style == .accent)
  }
}

extension String {
  /// Whether it is one printable letter of ASCII, as most cells are.
  fileprivate var isPlain: Bool {
    let bytes = utf8
    return bytes.count == 1 && bytes.first.map { $0 >= 0x20 && $0 < 0x7f } == true
  }
}
