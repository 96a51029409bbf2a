import TextGrid

/// Text broken into lines of a width, with labels or glyphs beside it.
struct TextColumn {
  let width: Int

  init(width: Int) {
    self.width = min(width, Self.mostColumns)
  }

  /// Longer lines are hard to read.
  private static let mostColumns = 120

  /// A label in a column of its own, its text wrapped beside it.
  func labelled(_ label: String, _ text: String, _ style: Style = .plain) -> [Line] {
    guard width >= Self.labelColumns * 3 else {
      return wrapped(label.isEmpty ? text : "\(label): \(text)", style)
    }
    return hanging([Span(label, .dim).padded(to: Self.labelColumns)], gap: 0, text, style)
  }

  private static let labelColumns = 11

  /// A glyph, its text wrapped beside it.
  func bulleted(_ glyph: String, _ text: String, _ style: Style = .plain) -> [Line] {
    hanging([Span(glyph, .dim)], gap: 1, text, style)
  }

  /// Words, and a text that goes on beside them; below them where there is no room.
  func hanging(
    _ words: [Span], gap: Int = 2, _ text: String, _ style: Style = .plain
  ) -> [Line] {
    let indent = words.columns + gap
    guard width - indent >= Self.leastColumns else { return [Line(words)] + wrapped(text, style) }
    return text.safeForTerminal.wrapped(to: width - indent).enumerated().map { index, part in
      let before = index == 0 ? words : []
      let missing = indent - before.columns
      return Line(before + [Span(String(repeating: " ", count: missing)), Span(part, style)])
    }
  }

  private static let leastColumns = 8

  func wrapped(_ text: String, _ style: Style = .plain) -> [Line] {
    text.safeForTerminal.wrapped(to: max(1, width)).map { Line($0, style) }
  }
}
