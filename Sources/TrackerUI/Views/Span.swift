package import TextGrid

/// A piece of text in one style, safe to show.
///
/// Text from records becomes cells only through this type, so that nobody can forget to make it
/// safe: a title that carries terminal codes is shown, never obeyed.
package struct Span: Equatable, Sendable {
  package let text: String
  package let style: Style

  /// Columns that it takes.
  package let columns: Int

  package init(_ text: String, _ style: Style = .plain) {
    self.init(safe: text.safeForTerminal, style)
  }

  private init(safe text: String, _ style: Style) {
    self.text = text
    self.style = style
    columns = text.displayWidth
  }

  package var isBlank: Bool { text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }

  /// Cut or filled to exactly so many columns, its text at that edge.
  package func padded(to columns: Int, at edge: Edge = .left) -> Span {
    let missing = columns - self.columns
    if missing == 0 { return self }
    guard missing > 0 else { return Span(safe: text.clipped(to: columns), style) }
    let blanks = String(repeating: " ", count: missing)
    return Span(safe: edge == .left ? text + blanks : blanks + text, style)
  }

  /// The side on which a text stands in its column.
  package enum Edge: Sendable {
    case left, right
  }
}

/// A row of text: what stands at its left, and what stands whole at its right end.
package struct Line: Equatable, Sendable {
  package var left: [Span]
  package var right: [Span]

  package init(_ left: [Span] = [], right: [Span] = []) {
    self.left = left
    self.right = right
  }

  package init(_ text: String, _ style: Style = .plain) {
    self.init([Span(text, style)])
  }

  /// An empty row between two groups.
  package static let empty = Line()
}

extension Sequence where Element == Span {
  /// Columns that they take one after another.
  package var columns: Int { reduce(0) { $0 + $1.columns } }
}
