/// A size in terminal cells; neither side is ever negative.
package struct Size: Equatable, Hashable, Sendable {
  package let rows: Int
  package let columns: Int

  /// Negative sides become 0: a terminal that lies about its size still gets a drawable grid.
  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// A cell's place, counted from the top left corner, both from 0.
package struct Point: Equatable, Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells; it may lie partly or wholly outside a grid, which clips what is drawn.
package struct Rect: Equatable, Hashable, Sendable {
  package var origin: Point
  package var size: Size

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    origin = Point(row: row, column: column)
    size = Size(rows: rows, columns: columns)
  }

  /// The first row and the row after the last one.
  package var rows: Range<Int> { origin.row..<origin.row + size.rows }

  /// The first column and the column after the last one.
  package var columns: Range<Int> { origin.column..<origin.column + size.columns }
}
