package import TextGrid

/// One of several values, chosen by arrows, the space bar or a first letter.
package struct Choice<Value: Equatable & Sendable>: Equatable, Sendable {
  /// How the options are shown.
  package enum Look: Sendable {
    /// All side by side while they fit, the chosen one marked.
    case allOptions
    /// The chosen one between arrows.
    case chosenOnly
  }

  package private(set) var options: [Value]
  package private(set) var labels: [String]
  package private(set) var index: Int
  let look: Look

  /// - Parameter options: Each with its label, already safe for a terminal; at least one.
  package init(_ options: [(Value, String)], chosen: Value, look: Look = .allOptions) {
    self.options = options.map(\.0)
    labels = options.map(\.1)
    index = self.options.firstIndex(of: chosen) ?? 0
    self.look = look
  }

  /// Nil only where there are no options.
  package var value: Value? { options.indices.contains(index) ? options[index] : nil }

  /// Chooses a value; one that is no option changes nothing.
  package mutating func choose(_ value: Value) {
    if let found = options.firstIndex(of: value) { index = found }
  }

  /// Offers other options; what was chosen stays chosen where it is still offered.
  package mutating func offer(_ options: [(Value, String)]) {
    let chosen = value
    self.options = options.map(\.0)
    labels = options.map(\.1)
    index = chosen.flatMap { self.options.firstIndex(of: $0) } ?? 0
  }
}

/// The keys that work where one of several is chosen.
package enum ChoiceCommand: String, ScreenCommand {
  case previous, next

  package var binding: KeyBinding {
    switch self {
    case .previous: KeyBinding([.left], "choice before")
    case .next: KeyBinding([.right, .character(" ")], "next choice")
    }
  }
}

extension Choice: FormControl {
  package mutating func take(_ key: Key) -> Bool {
    guard let command = ChoiceCommand(key) else {
      guard case .character(let letter) = key else { return false }
      choose(startingWith: letter)
      return true
    }
    guard !options.isEmpty else { return true }
    switch command {
    case .previous: index = (index + options.count - 1) % options.count
    case .next: index = (index + 1) % options.count
    }
    return true
  }

  package mutating func point(at option: Int) {
    if options.indices.contains(option) { index = option }
  }

  /// The next option after the chosen one whose label begins so, in either case.
  private mutating func choose(startingWith letter: Character) {
    let wanted = letter.lowercased()
    let order = (index + 1..<index + 1 + options.count).map { $0 % options.count }
    index = order.first { labels[$0].first?.lowercased() == wanted } ?? index
  }

  package func picture(columns: Int, rows: Int, isFocused: Bool) -> FieldPicture {
    let items = labels.indices.map { item in
      Span(
        (item == index ? "(•) " : "( ) ") + labels[item], style(of: item, isFocused: isFocused))
    }
    let widths = items.map(\.text.displayWidth)
    for gap in [2, 1] {
      let flow = Flow(widths: widths, columns: columns, gap: gap)
      let isLast = gap == 1
      if look == .allOptions, flow.rowCount <= (isLast ? rows : 1), !items.isEmpty,
        widths.allSatisfy({ $0 <= columns })
      {
        let place = flow.places[index]
        var picture = FieldPicture(
          rows: flow.rows(of: items), cursor: Point(row: place.row, column: place.column + 1))
        picture.options = flow.rects(widths: widths, first: 0, rows: flow.rowCount)
        return picture
      }
    }
    return chosenPicture(columns: columns, isFocused: isFocused)
  }

  private func chosenPicture(columns: Int, isFocused: Bool) -> FieldPicture {
    let label = (labels.indices.contains(index) ? labels[index] : "").clipped(to: columns - 4)
    let chosen = style(of: index, isFocused: isFocused)
    let arrow: Style = isFocused ? .key : .dim
    return FieldPicture(
      rows: [[Span("‹ ", arrow), Span(label, chosen), Span(" ›", arrow)]],
      cursor: Point(row: 0, column: min(2, max(0, columns - 1))))
  }

  private func style(of item: Int, isFocused: Bool) -> Style {
    guard item == index else { return .dim }
    return isFocused ? .key : Style(strong: true)
  }
}
