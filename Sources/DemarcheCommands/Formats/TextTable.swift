import TextGrid

/// Rows of cells set in columns by their width in a terminal.
struct TextTable {
  /// How a column treats its cells.
  enum Column {
    case left, right
    /// Left, and the one that is clipped where a row is too wide.
    case flexible
  }

  var columns: [Column] = []
  var indent = 0
  var gap = 2

  /// Nil: as wide as it takes.
  var width: Int?

  /// The rows as lines, no blanks at their ends; cells beyond the listed columns are set left.
  func lines(_ rows: [[String]]) -> [String] {
    let rows = rows.map { $0.map(\.safeForTerminal) }
    let widths = fitted(natural(rows))
    return rows.map { row in
      var line = String(repeating: " ", count: indent)
      for (index, cell) in row.enumerated() {
        line += set(cell, in: widths[index], column(index))
        line += String(repeating: " ", count: gap)
      }
      return line.trimmedAtEnd
    }
  }

  private func column(_ index: Int) -> Column { index < columns.count ? columns[index] : .left }

  private func natural(_ rows: [[String]]) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { index in
      rows.map { index < $0.count ? $0[index].displayWidth : 0 }.max() ?? 0
    }
  }

  /// The flexible column gives way until the row fits, but never below a readable width.
  private func fitted(_ widths: [Int]) -> [Int] {
    guard let width else { return widths }
    let total = indent + widths.reduce(0, +) + gap * max(0, widths.count - 1)
    return widths.indices.map { index in
      guard case .flexible = column(index), total > width else { return widths[index] }
      return max(min(widths[index], Self.readable), widths[index] - (total - width))
    }
  }

  private static let readable = 12

  private func set(_ cell: String, in width: Int, _ column: Column) -> String {
    switch column {
    case .left, .flexible: cell.padded(to: width)
    case .right:
      String(repeating: " ", count: max(0, width - cell.displayWidth)) + cell
    }
  }
}

extension String {
  /// Without the blanks at its end.
  var trimmedAtEnd: String {
    var scalars = unicodeScalars[...]
    while scalars.last == " " { scalars = scalars.dropLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Lines of at most so many columns, each behind so many blanks.
  func wrapped(to width: Int, indent: Int) -> [String] {
    safeForTerminal.wrapped(to: max(1, width - indent)).map {
      String(repeating: " ", count: indent) + $0
    }
  }
}

/// A text at the left and another at the right end of a line; two lines where they do not fit.
func line(_ left: String, _ right: String, width: Int) -> [String] {
  let left = left.safeForTerminal, right = right.safeForTerminal
  let gap = width - left.displayWidth - right.displayWidth
  guard gap >= 2 else { return [left, right] }
  return [left + String(repeating: " ", count: gap) + right]
}
