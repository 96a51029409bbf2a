package import TextGrid

/// The keys of one screen, drawn over it.
package struct HelpOverlay: Equatable, Sendable {
  private let keys: ScreenKeys

  /// What was typed to find a key.
  private var filter = LineEditor()

  /// Rows left out above.
  private var scrolled = 0

  package init(_ keys: ScreenKeys) {
    self.keys = keys
  }

  /// The keys that work while help is open.
  package enum Command: String, ScreenCommand {
    case down, up, pageDown, pageUp, close

    package var binding: KeyBinding {
      switch self {
      case .down: KeyBinding([.down], "down")
      case .up: KeyBinding([.up], "up")
      case .pageDown: KeyBinding([.pageDown], "a page down")
      case .pageUp: KeyBinding([.pageUp], "a page up")
      case .close: KeyBinding([.escape, .enter, .function(1)], "close")
      }
    }
  }

  /// Whether it stays open.
  package mutating func update(_ key: Key) -> Bool {
    guard let command = Command(key) else {
      if filter.take(key) { scrolled = 0 }
      return true
    }
    switch command {
    case .down: scroll(by: 1)
    case .up: scroll(by: -1)
    case .pageDown: scroll(by: 10)
    case .pageUp: scroll(by: -10)
    case .close: return false
    }
    return true
  }

  private mutating func scroll(by rows: Int) {
    scrolled = min(max(0, scrolled + rows), max(0, found.count - 1))
  }

  /// The entries with every typed word in their label or keys.
  private var found: [ScreenKeys.Entry] {
    let words = filter.text.lowercased().split(separator: " ")
    return keys.entries.filter { entry in
      let text = (entry.keys.joined(separator: " ") + " " + entry.label).lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  package func draw(over grid: inout Grid) {
    let entries = found.map(Self.spans)
    let room = max(0, grid.size.rows - 2 - Self.margin)
    let width = entries.map(\.columns).max() ?? 0
    let isWide = grid.size.columns >= 2 * width + 8 && entries.count > 6
    let rowCount = isWide ? (entries.count + 1) / 2 : entries.count
    let note = filter.isEmpty ? "type to search" : "\(filter.text.safeForTerminal)_"
    let inside = grid.dialog(
      title: "Keys: \(keys.title)", note: note, rows: min(max(1, rowCount), room) + 1,
      columns: max(44, isWide ? 2 * width + 6 : width + 4))
    draw(
      entries, rowCount: rowCount, columnWidth: isWide ? width + 3 : nil, in: inside, into: &grid)
  }

  /// Rows of the screen that stay in sight above and below.
  private static let margin = 3

  private static let keyColumns = 14

  private static func spans(_ entry: ScreenKeys.Entry) -> [Span] {
    let keys =
      entry.keys.count > 4 ? [entry.keys[0], "…", entry.keys[entry.keys.count - 1]] : entry.keys
    return [
      Span(keys.joined(separator: " ").padded(to: keyColumns), .key), Span("  " + entry.label),
    ]
  }

  private func draw(
    _ entries: [[Span]], rowCount: Int, columnWidth: Int?, in rect: Rect, into grid: inout Grid
  ) {
    let visible = max(0, rect.size.rows - 1)
    let first = min(scrolled, max(0, rowCount - visible))
    for (index, entry) in entries.enumerated() {
      let column = index / max(1, rowCount)
      let row = index % max(1, rowCount) - first
      guard (0..<visible).contains(row) else { continue }
      let place = Point(
        row: rect.origin.row + row, column: rect.origin.column + 2 + column * (columnWidth ?? 0))
      grid.write(entry, at: place, limit: max(0, rect.columns.upperBound - place.column - 1))
    }
    let last = Point(row: rect.rows.upperBound - 1, column: rect.origin.column + 2)
    guard rect.size.rows > 0 else { return }
    let more = rowCount > visible ? "↑ ↓ more · " : ""
    let nothing = entries.isEmpty ? "no key for that · " : ""
    let columns = grid.write(
      nothing + more + "Esc closes", at: last, style: .dim, limit: max(0, rect.size.columns - 4))
    grid.mark(
      Rect(row: last.row, column: last.column, rows: 1, columns: columns), as: .key(.escape))
  }
}
