package import TextGrid

/// The fields of a form, set row by row, and drawn so that the one in use is always in sight.
package struct FormSheet: Equatable, Sendable {
  /// One field with its label.
  package struct Entry: Equatable, Sendable {
    package let label: String

    /// What a mouse points at.
    package let number: Int
    package let picture: FieldPicture
    package let isFocused: Bool

    /// Where its label begins.
    package let column: Int

    /// Where its field begins.
    package let fieldColumn: Int
  }

  private struct Row: Equatable, Sendable {
    let top: Int
    let entries: [Entry]
  }

  private var rows: [Row] = []
  package private(set) var height = 0

  package init() {}

  /// Adds a row of one or more fields, as high as the highest of them.
  package mutating func add(_ entries: [Entry]) {
    rows.append(Row(top: height, entries: entries))
    height += entries.map(\.picture.rows.count).max() ?? 0
  }

  /// Leaves a row free before the next one.
  package mutating func addGap() {
    height += 1
  }

  /// Draws the rows that fit; arrows at the right edge say that there are more.
  package func draw(into grid: inout Grid, in rect: Rect) {
    guard rect.size.rows > 0, rect.size.columns > 0 else { return }
    let first = firstVisibleRow(of: rect.size.rows)
    for row in rows {
      for entry in row.entries {
        draw(entry, top: row.top - first, into: &grid, in: rect)
      }
    }
    let edge = rect.columns.upperBound - 1
    if first > 0 { grid.write("↑", at: Point(row: rect.origin.row, column: edge), style: .dim) }
    if height - first > rect.size.rows {
      grid.write("↓", at: Point(row: rect.rows.upperBound - 1, column: edge), style: .dim)
    }
  }

  /// Scrolls no further than the field in use needs, and to its cursor where it is too high.
  private func firstVisibleRow(of visible: Int) -> Int {
    guard let row = rows.first(where: { $0.entries.contains(where: \.isFocused) }),
      let entry = row.entries.first(where: \.isFocused)
    else { return 0 }
    let bottom = row.top + entry.picture.rows.count
    let first = max(0, bottom - visible)
    return min(first, row.top + entry.picture.cursor.row)
  }

  private func draw(_ entry: Entry, top: Int, into grid: inout Grid, in rect: Rect) {
    let end = rect.columns.upperBound - 1
    mark(entry, top: top, in: &grid, rect)
    if rect.rows.contains(rect.origin.row + top) {
      let row = rect.origin.row + top
      let start = rect.origin.column + entry.column
      if entry.isFocused { grid.write("›", at: Point(row: row, column: start), style: .key) }
      grid.write(
        entry.label, at: Point(row: row, column: start + 1),
        style: entry.isFocused ? Style(strong: true) : .dim,
        limit: max(0, entry.fieldColumn - entry.column - 2))
    }
    let noteRow = rect.origin.row + top + entry.picture.rows.count - 1
    if entry.picture.rows.count > 1, rect.rows.contains(noteRow) {
      let place = Point(row: noteRow, column: rect.origin.column + entry.column + 2)
      let limit = max(0, entry.fieldColumn - entry.column - 3)
      grid.write(entry.picture.note, at: place, style: .dim, limit: limit)
    }
    for (offset, runs) in entry.picture.rows.enumerated() {
      let row = rect.origin.row + top + offset
      guard rect.rows.contains(row) else { continue }
      let place = Point(row: row, column: rect.origin.column + entry.fieldColumn)
      grid.write(runs, at: place, limit: max(0, end - place.column))
    }
    if entry.isFocused { placeCursor(of: entry, top: top, into: &grid, in: rect) }
  }

  /// Lets a mouse point at the field and at its options.
  private func mark(_ entry: Entry, top: Int, in grid: inout Grid, _ rect: Rect) {
    for offset in entry.picture.rows.indices
    where rect.rows.contains(rect.origin.row + top + offset) {
      let start = rect.origin.column + entry.column
      let width = entry.fieldColumn - entry.column + entry.picture.rows[offset].columns
      grid.mark(
        Rect(row: rect.origin.row + top + offset, column: start, rows: 1, columns: width),
        as: .pane(entry.number))
    }
    for (option, place) in entry.picture.options {
      let row = rect.origin.row + top + place.origin.row
      guard rect.rows.contains(row) else { continue }
      let column = rect.origin.column + entry.fieldColumn + place.origin.column
      grid.mark(
        Rect(row: row, column: column, rows: 1, columns: place.size.columns),
        as: .row(option, pane: entry.number))
    }
  }

  private func placeCursor(of entry: Entry, top: Int, into grid: inout Grid, in rect: Rect) {
    let place = Point(
      row: rect.origin.row + top + entry.picture.cursor.row,
      column: rect.origin.column + entry.fieldColumn + entry.picture.cursor.column)
    guard rect.rows.contains(place.row), rect.columns.contains(place.column),
      place.row < grid.size.rows, place.column < grid.size.columns
    else { return }
    grid.cursor = place
  }
}
