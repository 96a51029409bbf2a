package import TextGrid

/// The keys of one screen, drawn over it.
package struct HelpOverlay: Equatable, Sendable {
  package init(_ keys: ScreenKeys) {}

  /// Whether it stays open.
  package mutating func update(_ key: Key) -> Bool { false }

  package func draw(over grid: inout Grid) {}
}
