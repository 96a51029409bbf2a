package import TextGrid

extension Grid {
  /// Writes spans one after another into so many columns; what does not fit ends in `…`.
  ///
  /// Returns the columns that they took.
  @discardableResult
  package mutating func write(
    _ spans: [Span], at point: Point, limit: Int, on ground: Style.Ground = .terminal
  ) -> Int {
    var taken = 0
    for (index, span) in spans.enumerated() {
      let room = limit - taken
      guard room > 0 else { break }
      let hasMore = spans[(index + 1)...].contains { !$0.isBlank }
      let isCut = span.columns + (hasMore ? 1 : 0) > room
      let text = isCut ? (span.text + (hasMore ? " …" : "")).clipped(to: room) : span.text
      let place = Point(row: point.row, column: point.column + taken)
      taken += write(text, at: place, style: span.style.on(ground, unlessSet: true), limit: room)
      if isCut { break }
    }
    return taken
  }

  /// Writes a line into a row of a rectangle's columns.
  ///
  /// The right part stands whole; where it would leave the left part hardly any room, it gives way.
  package mutating func write(
    _ line: Line, row: Int, columns: Range<Int>, on ground: Style.Ground = .terminal
  ) {
    let right = line.right.columns
    let showsRight = right > 0 && (columns.count >= right + Self.leastLeft || line.left.isEmpty)
    let room = showsRight ? columns.count - right - 2 : columns.count
    let left = Point(row: row, column: columns.lowerBound)
    write(line.left, at: left, limit: room, on: ground)
    guard showsRight else { return }
    let start = max(columns.lowerBound, columns.upperBound - right)
    write(
      line.right, at: Point(row: row, column: start), limit: columns.upperBound - start,
      on: ground)
  }

  /// A left part cut shorter than this says nothing; what stands at the right then gives way.
  private static let leastLeft = 14
}

extension Style {
  /// The same meaning on another ground, but for a text that brings its own.
  fileprivate func on(_ ground: Ground, unlessSet: Bool) -> Style {
    self.ground == .terminal ? on(ground) : self
  }
}
