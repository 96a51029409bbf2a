import TextGrid

extension LineEditor {
  /// A text of several lines broken into rows, and the row and column of its cursor.
  package struct Rows: Equatable, Sendable {
    package var lines: [String]
    package var cursorRow: Int
    package var cursorColumn: Int

    package init(lines: [String], cursorRow: Int, cursorColumn: Int) {
      self.lines = lines
      self.cursorRow = cursorRow
      self.cursorColumn = cursorColumn
    }
  }

  /// The rows of the whole text in so many columns; one column is kept for the cursor.
  ///
  /// Every character stays where it was typed, blanks too, so that the cursor never jumps. A blank
  /// that does not fit hangs over the edge and is not seen.
  package func rows(columns: Int) -> Rows {
    let characters = Array(text)
    let shown = characters.map { $0 == "\n" ? "" : String($0).safeForTerminal }
    let widths = shown.map(\.displayWidth)
    let ranges = Self.ranges(of: characters, widths: widths, columns: max(1, columns - 1))
    let cursor = before.count
    let row = ranges.lastIndex { $0.lowerBound <= cursor } ?? 0
    let lines = ranges.map { shown[$0].joined() }
    // Measured as a whole: a mark that stands alone takes a column, behind a letter it takes none.
    let column = shown[ranges[row].lowerBound..<cursor].joined().displayWidth
    return Rows(
      lines: lines, cursorRow: row,
      cursorColumn: lines[row].pieceStart(at: min(column, max(0, columns - 1))))
  }

  /// The characters of each row, line breaks left out; at least one row.
  private static func ranges(
    of characters: [Character], widths: [Int], columns: Int
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var width = 0
    var afterBlank: Int?
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        ranges.append(start..<index)
        (start, width, afterBlank) = (index + 1, 0, nil)
        continue
      }
      let isBlank = character == " "
      if width + widths[index] > columns && !isBlank && index > start {
        let cut = afterBlank ?? index
        ranges.append(start..<cut)
        (start, width, afterBlank) = (cut, widths[cut..<index].reduce(0, +), nil)
      }
      width += widths[index]
      if isBlank { afterBlank = index + 1 }
    }
    return ranges + [start..<characters.count]
  }
}
