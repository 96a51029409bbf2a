/// Text that was pasted into the terminal.
package struct Paste: Equatable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// Composed, with newlines as line ends; whatever it contains, it is never keys.
  package let text: String

  /// Whether it did not come whole: it was too long, or its end never came.
  package let isCut: Bool

  package init(_ text: String, isCut: Bool = false) {
    self.text = text
    self.isCut = isCut
  }

  package init(stringLiteral text: String) { self.init(text) }
}
