import TextGrid

/// Rows whose cells stand under one another, at any width.
///
/// One column takes whatever room is left. Where that would be too little, the least important
/// columns are left out whole, so that a narrow window loses facts rather than legibility.
struct Table {
  /// A column of cells.
  struct Column {
    var edge = Span.Edge.left
    var takesTheRest = false

    /// Lower goes first when room is short; nil: always shown.
    var importance: Int?
  }

  let columns: [Column]
  let rows: [[Span]]

  /// Each row as one line of at most so many columns.
  func lines(width: Int) -> [Line] {
    let natural = columns.indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    let shown = shownColumns(natural, width: width)
    let taken = shown.filter { !columns[$0].takesTheRest }.reduce(0) { $0 + natural[$1] + Self.gap }
    let rest = max(0, width - taken)
    return rows.map { row in
      let cells = shown.map { column in
        row[column].padded(
          to: columns[column].takesTheRest ? rest : natural[column], at: columns[column].edge)
      }
      return Line(Array(cells.map { [$0] }.joined(separator: [Span("  ")])))
    }
  }

  /// Columns between two cells.
  private static let gap = 2

  /// A text cut shorter than this says nothing.
  private static let leastRest = 18

  /// The columns that fit, empty ones left out.
  private func shownColumns(_ natural: [Int], width: Int) -> [Int] {
    var shown = columns.indices.filter { natural[$0] > 0 || columns[$0].takesTheRest }
    let wanted = columns.indices.filter { columns[$0].takesTheRest }.map { natural[$0] }.max() ?? 0
    while shown.filter({ !columns[$0].takesTheRest }).reduce(0, { $0 + natural[$1] + Self.gap })
      + min(wanted, Self.leastRest) > width
    {
      let leastImportant = shown.filter { columns[$0].importance != nil }
        .min { (columns[$0].importance ?? 0) < (columns[$1].importance ?? 0) }
      guard let leastImportant else { break }
      shown.removeAll { $0 == leastImportant }
    }
    return shown
  }
}
