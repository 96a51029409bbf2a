package import TextGrid

/// Any number of several values, each with a box to tick.
package struct Checks<Value: Equatable & Sendable>: Equatable, Sendable {
  package let options: [Value]
  package let labels: [String]
  package private(set) var ticked: Set<Int>

  /// The option that the space bar ticks.
  package private(set) var current: Int

  /// - Parameters:
  ///   - options: Each with its label, already safe for a terminal.
  ///   - ticked: Those ticked from the start; the first of them is current.
  package init(_ options: [(Value, String)], ticked: [Value] = []) {
    self.options = options.map(\.0)
    labels = options.map(\.1)
    self.ticked = Set(options.indices.filter { ticked.contains(options[$0].0) })
    current = self.ticked.min() ?? 0
  }

  /// Ticks these values and no others; those that are no options are left out.
  package mutating func tick(only values: [Value]) {
    ticked = Set(options.indices.filter { values.contains(options[$0]) })
    current = ticked.min() ?? 0
  }

  /// The values that are ticked, in the order of the options.
  package var values: [Value] { ticked.sorted().map { options[$0] } }
}

/// The keys that work where any number of several can be ticked.
package enum ChecksCommand: String, ScreenCommand {
  case previous, next, tick, tickNumber, tickAll

  package var binding: KeyBinding {
    switch self {
    case .previous: KeyBinding([.left], "box before")
    case .next: KeyBinding([.right], "next box")
    case .tick: KeyBinding([.character(" ")], "tick a box")
    case .tickNumber: KeyBinding(("1"..."9").keys, "tick by number")
    case .tickAll: KeyBinding([.character("a")], "tick all or none")
    }
  }
}

extension ClosedRange<Character> {
  /// Keys of the digits of a range.
  fileprivate var keys: [Key] { "123456789".filter { contains($0) }.map { Key.character($0) } }
}

extension Checks: FormControl {
  package mutating func take(_ key: Key) -> Bool {
    guard let command = ChecksCommand(key) else {
      // A letter without a meaning here is still no command of the form.
      if case .character = key { return true }
      return false
    }
    guard !options.isEmpty else { return true }
    switch command {
    case .previous: current = (current + options.count - 1) % options.count
    case .next: current = (current + 1) % options.count
    case .tick: toggle(current)
    case .tickNumber: toggle(numbered: key)
    case .tickAll: ticked = ticked.count == options.count ? [] : Set(options.indices)
    }
    return true
  }

  package mutating func point(at option: Int) {
    guard options.indices.contains(option) else { return }
    toggle(option)
    current = option
  }

  private mutating func toggle(numbered key: Key) {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      options.indices.contains(number - 1)
    else { return }
    toggle(number - 1)
    current = number - 1
  }

  private mutating func toggle(_ option: Int) {
    ticked.formSymmetricDifference([option])
  }

  package func picture(columns: Int, rows: Int, isFocused: Bool) -> FieldPicture {
    let items = labels.indices.map { item in
      Span(
        text(of: item).clipped(to: columns), style(of: item, isFocused: isFocused))
    }
    let widths = items.map(\.text.displayWidth)
    let flow = Flow(widths: widths, columns: columns, gap: 2)
    guard !items.isEmpty else { return FieldPicture(rows: [[]]) }
    let count = max(1, min(rows, flow.rowCount))
    let first = flow.firstRow(showing: current, rows: count)
    let place = flow.places[current]
    var picture = FieldPicture(
      rows: Array(flow.rows(of: items)[first..<first + count]),
      cursor: Point(row: place.row - first, column: place.column + 1))
    picture.options = flow.rects(widths: widths, first: first, rows: count)
    let hidden = flow.places.count { !(first..<first + count).contains($0.row) }
    if hidden > 0 { picture.note = "\(hidden) more" }
    return picture
  }

  private func text(of item: Int) -> String {
    "\(ticked.contains(item) ? "[x]" : "[ ]") \(item + 1) \(labels[item])"
  }

  private func style(of item: Int, isFocused: Bool) -> Style {
    if isFocused && item == current { return .key }
    return ticked.contains(item) ? Style(strong: true) : .dim
  }
}
