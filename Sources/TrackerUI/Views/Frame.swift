package import TextGrid

/// What every screen shares: a header, a message line and the key hints around its content.
package struct Frame: Equatable, Sendable {
  /// Where the reader is: one of the numbered screens, or a trail such as `› Log a response`.
  package enum Place: Equatable, Sendable {
    case screen(Int)
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
  package func draw(into grid: inout Grid) -> Rect {
    Rect(row: 0, column: 0, rows: grid.size.rows, columns: grid.size.columns)
  }
}

extension Grid {
  /// Draws a border with rounded corners, a title at its left and a note at its right.
  ///
  /// Returns what lies inside. A rectangle too small for a border is all inside.
  package mutating func pane(
    _ rect: Rect, title: String, note: String = "", isFocused: Bool = false
  ) -> Rect { rect }
}
