import TextGrid

/// An entry of a list: one or more lines that are selected together.
struct ListItem: Equatable {
  /// What the selection remembers.
  let id: String
  let lines: [Line]
}

extension Grid {
  /// Draws as many entries as fit, the selected one always in sight.
  ///
  /// Only a list that has the focus shows its selection, and the terminal's cursor stands on it.
  mutating func list(
    _ items: [ListItem], selected: Int?, isFocused: Bool, in rect: Rect, pane: Int
  ) {
    let lines = items.reduce(0) { $0 + $1.lines.count }
    // Entries of several lines stand apart where there is room for it.
    let isApart = lines > items.count && lines + items.count - 1 <= rect.size.rows
    let gap = isApart ? 1 : 0
    let starts = items.indices.map { items[..<$0].reduce(0) { $0 + $1.lines.count + gap } }
    let total = lines + gap * max(0, items.count - 1)
    let middle = selected.map { starts[$0] + items[$0].lines.count / 2 } ?? 0
    let first = Self.firstVisible(around: middle, of: total, in: rect.size.rows)
    for (index, item) in items.enumerated() {
      let isSelected = isFocused && index == selected
      for (offset, line) in item.lines.enumerated() {
        let row = rect.origin.row + starts[index] + offset - first
        guard rect.rows.contains(row) else { continue }
        let place = Rect(
          row: row, column: rect.origin.column, rows: 1, columns: rect.size.columns)
        mark(place, as: .row(index, pane: pane))
        draw(line, row: row, in: rect, isSelected: isSelected)
        if isSelected, cursor == nil { stand(on: row, in: rect, ground: .selection) }
      }
    }
    noteMore(above: first, below: total - first - rect.size.rows, at: rect)
  }

  /// Marks the row on which the reader stands, and puts the cursor there.
  ///
  /// Both tell it without colour: on a terminal that has none, and to a voice that reads the screen.
  mutating func stand(on row: Int, in rect: Rect, ground: Style.Ground = .terminal) {
    guard rect.size.columns > 1, rect.rows.contains(row) else { return }
    let column = rect.origin.column
    write("›", at: Point(row: row, column: column), style: .key.on(ground))
    cursor = Point(row: row, column: min(column + 1, max(0, size.columns - 1)))
  }

  /// Draws a text that is scrolled by so many rows; past its end it stops.
  mutating func text(_ lines: [Line], scrolledBy scroll: Int, in rect: Rect) {
    let first = min(max(0, scroll), max(0, lines.count - rect.size.rows))
    for (offset, line) in lines.dropFirst(first).prefix(rect.size.rows).enumerated() {
      draw(line, row: rect.origin.row + offset, in: rect, isSelected: false)
    }
    noteMore(above: first, below: lines.count - first - rect.size.rows, at: rect)
  }

  /// The first row in sight, so that the middle one of a selection is as near the middle as can be.
  static func firstVisible(around row: Int, of total: Int, in rows: Int) -> Int {
    min(max(0, row - rows / 2), max(0, total - rows))
  }

  private mutating func draw(_ line: Line, row: Int, in rect: Rect, isSelected: Bool) {
    let ground: Style.Ground = isSelected ? .selection : .terminal
    if isSelected {
      clear(
        Rect(row: row, column: rect.origin.column, rows: 1, columns: rect.size.columns),
        style: .plain.on(.selection))
    }
    let start = rect.origin.column + 1
    write(line, row: row, columns: start..<max(start, rect.columns.upperBound - 1), on: ground)
  }

  /// Says in the bottom border how many rows are out of sight.
  private mutating func noteMore(above: Int, below: Int, at rect: Rect) {
    let parts = [above > 0 ? "\(above) ↑" : "", below > 0 ? "\(below) ↓" : ""]
    let text = parts.filter { !$0.isEmpty }.joined(separator: "  ")
    guard !text.isEmpty, self[rect.rows.upperBound, rect.origin.column].text == "─" else { return }
    let note = Span(" \(text) ", .dim)
    guard note.columns + 4 <= rect.size.columns else { return }
    let start = rect.columns.upperBound - 1 - note.columns
    write([note], at: Point(row: rect.rows.upperBound, column: start), limit: note.columns)
  }
}
