import TextGrid

extension Size {
  /// From this width on panes stand in two columns.
  var isWide: Bool { columns >= 100 }
}

extension Rect {
  /// A left and a right part, one column between them; the left one never wider than `mostLeft`.
  func split(leftPercent: Int, mostLeft: Int = .max) -> (left: Rect, right: Rect) {
    let left = min(size.columns * leftPercent / 100, mostLeft)
    return (
      Rect(row: origin.row, column: origin.column, rows: size.rows, columns: left),
      Rect(
        row: origin.row, column: origin.column + left + 1, rows: size.rows,
        columns: size.columns - left - 1)
    )
  }

  /// One below the other, each with so many rows.
  func stacked(_ rows: [Int]) -> [Rect] {
    var row = origin.row
    return rows.map { count in
      defer { row += count }
      return Rect(row: row, column: origin.column, rows: count, columns: size.columns)
    }
  }
}

/// Shares out rows among panes that stand one below the other.
enum RowShares {
  /// Rows that a border takes.
  static let border = 2

  /// How many rows each pane gets, its border included; nil: they do not all fit.
  ///
  /// Each gets one row of content first, then row by row what it wants, the earlier pane first; what
  /// is left over goes to the one with most rows.
  static func shared(_ rows: Int, among wants: [Int]) -> [Int]? {
    guard !wants.isEmpty, rows >= wants.count * (border + least) else { return nil }
    var content = wants.map { min(max(1, $0), least) }
    var spare = rows - content.reduce(0) { $0 + $1 + border }
    while spare > 0 {
      let wanting = wants.indices.filter { content[$0] < wants[$0] }
      guard !wanting.isEmpty else { break }
      for index in wanting.prefix(spare) { content[index] += 1 }
      spare -= min(spare, wanting.count)
    }
    let longest = wants.indices.max { (wants[$0], -$0) < (wants[$1], -$1) } ?? 0
    content[longest] += spare
    return content.map { $0 + border }
  }

  /// A pane with fewer rows of content than this is not worth its border.
  private static let least = 2
}
