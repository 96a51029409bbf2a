package import TextGrid

/// What every screen shares: a header, a message line and the key hints around its content.
package struct Frame: Equatable, Sendable {
  /// Where the reader is: one of the numbered screens, or a trail such as `› Log a response`.
  package enum Place: Equatable, Sendable {
    case screen(String, of: [String])
    case trail([String])
  }

  /// The line above the hints: what was just done, a warning, or the legend.
  package struct Message: Equatable, Sendable {
    package let text: String
    package let style: Style

    package init(_ text: String, _ style: Style = .dim) {
      self.text = text
      self.style = style
    }
  }

  package var place: Place

  /// At the right end of the header: the day, and whether it is a past one.
  package var day: String
  package var isPastDay: Bool
  package var message: Message
  package var hints: [KeyBinding]

  /// Pinned at the right end of the footer.
  package var pinnedHints: [KeyBinding]

  package init(
    place: Place, day: String, isPastDay: Bool, message: Message, hints: [KeyBinding],
    pinnedHints: [KeyBinding]
  ) {
    self.place = place
    self.day = day
    self.isPastDay = isPastDay
    self.message = message
    self.hints = hints
    self.pinnedHints = pinnedHints
  }

  /// Draws header, message and hints; what is left is for the content.
  ///
  /// Where there is no room for all three the hints go first, then the message.
  package func draw(into grid: inout Grid) -> Rect {
    let size = grid.size
    drawHeader(into: &grid)
    if size.rows >= 2 { drawHints(row: size.rows - 1, into: &grid) }
    if size.rows >= 3 {
      let line = Line(message.text, message.style)
      grid.write(line, row: size.rows - 2, columns: Self.inside(size))
    }
    return Self.content(in: size)
  }

  /// Where a screen of that size has its content.
  package static func content(in size: Size) -> Rect {
    Rect(row: 1, column: 0, rows: size.rows - 3, columns: size.columns)
  }

  /// The columns in which header, message and hints are written.
  private static func inside(_ size: Size) -> Range<Int> {
    min(1, size.columns)..<max(min(1, size.columns), size.columns - 1)
  }

  private func drawHeader(into grid: inout Grid) {
    let today =
      isPastDay
      ? Span(" as of \(day) ", Style(.warn, on: .selection, strong: true)) : Span(day, .dim)
    let columns = Self.inside(grid.size)
    let name = [Span("demarche", .key), Span("  ")]
    let isNarrow = name.columns + placeSpans().columns + today.columns > columns.count
    let left = isNarrow ? placeSpans(isNarrow: true) : name + placeSpans()
    grid.write(Line(left, right: [today]), row: 0, columns: columns)
    if !isNarrow { markNumbers(in: &grid) }
  }

  /// A click on the name of a numbered screen opens it.
  private func markNumbers(in grid: inout Grid) {
    guard case .screen(_, let titles) = place else { return }
    var column = Self.inside(grid.size).lowerBound + "demarche  ".count
    for (index, title) in titles.enumerated() {
      let columns = Span(title).columns + 2
      let rect = Rect(row: 0, column: column, rows: 1, columns: columns)
      grid.mark(rect, as: .key(NumberCommand(number: index + 1).key))
      column += columns + 2
    }
  }

  /// In a narrow window only the screen that is shown: where one is says more than where one is not.
  private func placeSpans(isNarrow: Bool = false) -> [Span] {
    switch place {
    case .screen(let current, let titles):
      return titles.enumerated().flatMap { index, title -> [Span] in
        if isNarrow && title != current { return [] }
        let style = title == current ? Style(underlined: true) : .dim
        return [Span("\(index + 1)", .key), Span(" "), Span(title, style), Span("  ")]
      }
    case .trail(let parts):
      return parts.flatMap { [Span("› ", .dim), Span($0, .title), Span(" ")] }
    }
  }

  private func drawHints(row: Int, into grid: inout Grid) {
    let columns = Self.inside(grid.size)
    let pinned = Self.joined(pinnedHints)
    let room = columns.count - pinned.columns
    let start = columns.lowerBound + max(0, room)
    grid.write(
      pinned, at: Point(row: row, column: start), limit: columns.upperBound - start)
    Self.mark(pinnedHints, at: Point(row: row, column: start), in: &grid)
    let hints = hintsThatFit(in: room - 2)
    let first = Point(row: row, column: columns.lowerBound)
    grid.write(Self.joined(hints), at: first, limit: max(0, room))
    Self.mark(hints, at: first, in: &grid)
  }

  /// A click on a hint is its key.
  private static func mark(_ hints: [KeyBinding], at start: Point, in grid: inout Grid) {
    var column = start.column
    for hint in hints {
      let columns = joined([hint]).columns
      if let key = hint.keys.first {
        grid.mark(Rect(row: start.row, column: column, rows: 1, columns: columns), as: .key(key))
      }
      column += columns + 2
    }
  }

  /// The hints in their order, those that do not fit left out whole.
  private func hintsThatFit(in room: Int) -> [KeyBinding] {
    let inOrder = hints.filter { $0.footer != nil }.sorted { ($0.footer ?? 0) < ($1.footer ?? 0) }
    return inOrder.reduce(into: []) { shown, hint in
      if Self.joined(shown + [hint]).columns <= room { shown.append(hint) }
    }
  }

  private static func joined(_ hints: [KeyBinding]) -> [Span] {
    hints.enumerated().flatMap { index, hint -> [Span] in
      let gap = index == 0 ? [] : [Span("  ")]
      let key = hint.keys.first.map(\.footerName) ?? ""
      return gap + [Span(key, .key), Span(" \(hint.label)", .dim)]
    }
  }
}
