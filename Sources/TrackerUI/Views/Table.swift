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

    /// Blank columns behind it.
    var gap = 2

    /// Lower goes first when room is short; nil: always shown.
    var importance: Int?
  }

  let columns: [Column]
  let rows: [[Span]]

  /// A text cut shorter than this says too little; other columns then give way.
  var leastRest = 18

  /// Each row as one line of at most so many columns.
  func lines(width: Int) -> [Line] {
    let natural = columns.indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    let shown = shownColumns(natural, width: width)
    let rest = max(0, width - fixed(shown, natural))
    return rows.map { row in
      let spans = shown.flatMap { column -> [Span] in
        let isRest = columns[column].takesTheRest
        let cell = row[column].padded(
          to: isRest ? rest : natural[column], at: columns[column].edge)
        return [cell] + gap(after: column, in: shown)
      }
      return Line(spans)
    }
  }

  private func gap(after column: Int, in shown: [Int]) -> [Span] {
    guard column != shown.last, columns[column].gap > 0 else { return [] }
    return [Span(String(repeating: " ", count: columns[column].gap))]
  }

  /// What all columns take, and the gaps, without the one that takes the rest.
  private func fixed(_ shown: [Int], _ natural: [Int]) -> Int {
    shown.reduce(0) { taken, column in
      let gap = column == shown.last ? 0 : columns[column].gap
      return taken + gap + (columns[column].takesTheRest ? 0 : natural[column])
    }
  }

  /// The columns that fit, empty ones left out.
  private func shownColumns(_ natural: [Int], width: Int) -> [Int] {
    var shown = columns.indices.filter { natural[$0] > 0 || columns[$0].takesTheRest }
    let wanted = columns.indices.filter { columns[$0].takesTheRest }.map { natural[$0] }.max() ?? 0
    while fixed(shown, natural) + min(wanted, leastRest) > width {
      let leastImportant = shown.filter { columns[$0].importance != nil }
        .min { (columns[$0].importance ?? 0) < (columns[$1].importance ?? 0) }
      guard let leastImportant else { break }
      shown.removeAll { $0 == leastImportant }
    }
    return shown
  }
}
