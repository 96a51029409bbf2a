extension String {
  /// As much as fits in so many columns, `…` at the end where something was cut.
  package func clipped(to columns: Int) -> String {
    if columns < 1 { return "" }
    // What still leaves a column for the sign.
    var kept = ""
    var width = 0
    for piece in Pieces(self) {
      width += piece.columns
      if width > columns { return kept + "…" }
      if width < columns { kept += piece.text }
    }
    return self
  }

  /// What is left without so many columns at its start; half a wide character becomes a blank.
  package func columns(from first: Int) -> String {
    var pieces = Pieces(self)
    var column = 0
    while column < first, let piece = pieces.next() { column += piece.columns }
    let half = String(repeating: " ", count: Swift.max(0, column - first))
    return pieces.reduce(into: half) { $0 += $1.text }
  }

  /// The column in which the character begins that covers a column; behind the end, the column.
  package func pieceStart(at column: Int) -> Int {
    var start = 0
    for piece in Pieces(self) {
      if start + piece.columns > column { return start }
      start += piece.columns
    }
    return column
  }

  /// Clipped, then filled with spaces to exactly so many columns.
  package func padded(to columns: Int) -> String {
    let text = clipped(to: columns)
    return text + String(repeating: " ", count: max(0, columns - text.displayWidth))
  }

  /// Lines of at most so many columns, broken at spaces, long words split; at least one line.
  ///
  /// Spaces inside a line stay as they are; those where a line breaks go. A newline always breaks.
  package func wrapped(to columns: Int) -> [String] {
    if columns < 1 { return [""] }
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      var wrapping = Wrapping(columns: columns)
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        wrapping.add(String(word))
      }
      return wrapping.finished
    }
  }
}

/// The state of breaking one paragraph into lines.
private struct Wrapping {
  let columns: Int
  private var lines: [String] = []
  private var line = ""
  private var width = 0
  /// Spaces seen since the last word; they count only when another word follows on the same line.
  private var gap = 0
  private var isFirst = true

  init(columns: Int) {
    self.columns = columns
  }

  /// Adds the next word; an empty one stands for one more space between its neighbours.
  mutating func add(_ word: String) {
    if !isFirst { gap += 1 }
    isFirst = false
    if word.isEmpty { return }
    let wordWidth = word.displayWidth
    if width + gap + wordWidth > columns && !line.isEmpty { breakLine() }
    if gap + width + wordWidth <= columns {
      line += String(repeating: " ", count: gap) + word
      width += gap + wordWidth
    } else {
      split(word)
    }
    gap = 0
  }

  private mutating func breakLine() {
    lines.append(line)
    line = ""
    width = 0
    gap = 0
  }

  /// A word longer than a line goes on over as many as it takes.
  private mutating func split(_ word: String) {
    for piece in Pieces(word) {
      if width + piece.columns > columns && !line.isEmpty { breakLine() }
      let fits = piece.columns <= columns
      line += fits ? piece.text : "…"
      width += fits ? piece.columns : 1
    }
  }

  var finished: [String] { lines + [line] }
}
