import TextGrid

/// How much room lines of text have.
package struct Page: Equatable, Sendable {
  package let columns: Int

  /// Whether more would break on a screen; a file or another program takes any width.
  package let isTerminal: Bool
}

/// Rows of cells set in columns by their width in a terminal.
struct TextTable {
  /// How a column treats its cells.
  enum Column {
    case left, right
    /// Left, and the one that takes what room is left: clipped on a terminal, never elsewhere.
    case flexible
  }

  var columns: [Column] = []
  var indent = 0
  var gap = 2

  /// Nil: no column has to give way.
  var page: Page?

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

  /// The column of the screen in which a column of cells begins.
  func start(of column: Int, in rows: [[String]]) -> Int {
    let widths = fitted(natural(rows.map { $0.map(\.safeForTerminal) }))
    return indent + widths.prefix(column).reduce(0) { $0 + $1 + gap }
  }

  private func column(_ index: Int) -> Column { index < columns.count ? columns[index] : .left }

  private func natural(_ rows: [[String]]) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { index in
      rows.map { index < $0.count ? $0[index].displayWidth : 0 }.max() ?? 0
    }
  }

  private func fitted(_ widths: [Int]) -> [Int] {
    guard let page else { return widths }
    let total = indent + widths.reduce(0, +) + gap * max(0, widths.count - 1)
    let room = min(page.columns, Self.widest) - total
    return widths.indices.map { index in
      guard case .flexible = column(index), page.isTerminal || room > 0 else {
        return widths[index]
      }
      return max(min(widths[index], Self.readable), widths[index] + room)
    }
  }

  /// Fewer columns say nothing.
  private static let readable = 12

  /// On a very wide terminal the last column would be too far from the first.
  private static let widest = 100

  private func set(_ cell: String, in width: Int, _ column: Column) -> String {
    switch column {
    case .left, .flexible: cell.padded(to: width)
    case .right:
      String(repeating: " ", count: max(0, width - cell.displayWidth)) + cell
    }
  }
}
