import TextGrid

/// The two parts of the form: its fields, and what saving them does.
extension LogForm {
  static let labelColumns = 11

  /// At least so many rows tell what saving does, where there are rows for it at all.
  private static let leastPreviewRows = 4
  private static let rowsForPreview = 14

  func drawBeside(in content: Rect, into grid: inout Grid) {
    let fieldColumns = content.size.columns * 62 / 100
    let left = Rect(
      row: content.origin.row, column: content.origin.column, rows: content.size.rows,
      columns: fieldColumns)
    let right = Rect(
      row: content.origin.row, column: content.origin.column + fieldColumns + 1,
      rows: content.size.rows, columns: content.size.columns - fieldColumns - 1)
    let fields = grid.pane(left, title: Words.title, note: Words.needed, isFocused: true)
    sheet(columns: fields.size.columns, rows: fields.size.rows).draw(into: &grid, in: fields)
    let inside = grid.pane(right, title: Words.saving)
    let columns = max(0, inside.size.columns - 2)
    let preview = inside.inset(left: 1, right: 1)
    let examples = dateExamples(columns: columns)
    let room = examples.isEmpty ? 0 : examples.count + 1
    let rows = previewRows(columns: columns)
    let showsExamples = rows.count + room <= preview.size.rows
    draw(rows + (showsExamples ? [[]] + examples : []), in: preview, into: &grid)
  }

  func drawBelow(in content: Rect, into grid: inout Grid) {
    let inside = grid.pane(content, title: Words.title, note: Words.needed, isFocused: true)
    let columns = max(0, inside.size.columns - 2 - Self.labelColumns)
    let lines = previewParagraphs(columns: columns)
    let least = inside.size.rows < Self.rowsForPreview ? 0 : Self.leastPreviewRows
    let sheet = sheet(columns: inside.size.columns, rows: inside.size.rows - least)
    let spare = max(inside.size.rows - sheet.height, least)
    let rows = least == 0 ? 0 : min(spare, lines.count + 1)
    sheet.draw(into: &grid, in: inside.cut(toRows: inside.size.rows - rows))
    if rows > 1 {
      drawFoot(lines, in: inside.cut(fromRow: inside.size.rows - rows), into: &grid)
    }
  }

  /// A rule, and the preview behind its label.
  private func drawFoot(_ lines: [[Span]], in rect: Rect, into grid: inout Grid) {
    let inside = rect.inset(left: 1, right: 1)
    let rule = String(repeating: "┄", count: inside.size.columns)
    grid.write(rule, at: inside.origin, style: .line)
    let below = inside.cut(fromRow: 1)
    grid.write(Words.saving, at: below.origin, style: .title)
    draw(lines, in: below.inset(left: Self.labelColumns, right: 0), into: &grid)
  }

  /// Draws lines; the last row says how many did not fit.
  private func draw(_ lines: [[Span]], in rect: Rect, into grid: inout Grid) {
    let hidden = lines.count - rect.size.rows
    for (offset, line) in lines.prefix(rect.size.rows).enumerated() {
      let place = Point(row: rect.origin.row + offset, column: rect.origin.column)
      let isLast = hidden > 0 && offset == rect.size.rows - 1
      let shown = isLast ? [Span("… \(hidden + 1) more lines", .dim)] : line
      grid.write(shown, at: place, limit: rect.size.columns)
    }
  }

  /// Each change on its own row, under the heading of its ask.
  private func previewRows(columns: Int) -> [[Span]] {
    if let waitsFor { return waitsFor.hanging(to: columns).map { [Span($0, .dim)] } }
    let groups = previewGroups.flatMap { group in
      [[Span(group.heading, .title)]]
        + group.lines.flatMap { line in
          line.hanging(to: columns - 2).map { [Span("  " + $0)] }
        } + [[]]
    }
    return groups + warningRows(columns: columns) + [[Span(Words.files(preview.files), .dim)]]
  }

  private func warningRows(columns: Int) -> [[Span]] {
    warnings.flatMap { ("! " + $0).hanging(to: columns).map { [Span($0, .warn)] } }
  }

  /// The changes of each ask one after the other.
  private func previewParagraphs(columns: Int) -> [[Span]] {
    if let waitsFor { return waitsFor.hanging(to: columns).map { [Span($0, .dim)] } }
    let groups = previewGroups.flatMap { group in
      ([group.heading] + group.lines).joined(separator: " · ").hanging(to: columns)
    }
    return warningRows(columns: columns) + groups.map { [Span($0)] }
      + [[Span(Words.files(preview.files), .dim)]]
  }
}

extension Rect {
  /// Without so many columns at its sides.
  func inset(left: Int, right: Int) -> Rect {
    Rect(
      row: origin.row, column: origin.column + left, rows: size.rows,
      columns: size.columns - left - right)
  }

  /// Its first rows alone.
  func cut(toRows rows: Int) -> Rect {
    Rect(row: origin.row, column: origin.column, rows: rows, columns: size.columns)
  }

  /// Without its first rows.
  func cut(fromRow row: Int) -> Rect {
    Rect(
      row: origin.row + row, column: origin.column, rows: size.rows - row, columns: size.columns)
  }
}

extension String {
  /// Wrapped, every line after the first set in by two columns.
  fileprivate func hanging(to columns: Int) -> [String] {
    let lines = safeForTerminal.wrapped(to: max(1, columns - 2))
    return lines.enumerated().map { $0.offset == 0 ? $0.element : "  " + $0.element }
  }
}
