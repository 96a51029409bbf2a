import TextGrid

/// Items set one after the other, in as many rows as they need.
struct Flow: Equatable {
  /// Where each item stands.
  private(set) var places: [Point] = []
  private(set) var rowCount = 1

  /// - Parameter gap: Columns between two items of a row.
  init(widths: [Int], columns: Int, gap: Int) {
    var column = 0
    for width in widths {
      if column > 0 && column + width > columns {
        column = 0
        rowCount += 1
      }
      places.append(Point(row: rowCount - 1, column: column))
      column += width + gap
    }
  }

  /// The first of so many visible rows, such that the given item is one of them.
  func firstRow(showing item: Int, rows: Int) -> Int {
    guard places.indices.contains(item) else { return 0 }
    return max(0, places[item].row - rows + 1)
  }

  /// Where the items stand in so many rows from a first one on.
  func rects(widths: [Int], first: Int, rows: Int) -> [Int: Rect] {
    var rects: [Int: Rect] = [:]
    for (item, place) in places.enumerated() where (first..<first + rows).contains(place.row) {
      rects[item] = Rect(
        row: place.row - first, column: place.column, rows: 1, columns: widths[item])
    }
    return rects
  }

  /// The items' runs, row by row, blanks between them.
  func rows(of items: [Span]) -> [[Span]] {
    var rows = [[Span]](repeating: [], count: rowCount)
    var columns = [Int](repeating: 0, count: rowCount)
    for (item, place) in zip(items, places) {
      let blank = place.column - columns[place.row]
      if blank > 0 { rows[place.row].append(Span(String(repeating: " ", count: blank))) }
      rows[place.row].append(item)
      columns[place.row] = place.column + item.text.displayWidth
    }
    return rows
  }
}
