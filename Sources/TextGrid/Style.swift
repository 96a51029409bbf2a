/// What a piece of text means to the reader; the terminal chooses how that looks.
///
/// Colour only repeats what words and glyphs already say, so every style reads without it.
package struct Style: Equatable, Hashable, Sendable {
  /// The meaning that decides the foreground.
  package enum Role: CaseIterable, Sendable {
    /// Everything without a meaning of its own.
    case text
    /// The focus, keys, our own actions.
    case accent
    /// Met, sponsored, saved.
    case ok
    /// Due soon, consensus only.
    case warn
    /// Overdue, stepped back, bad input.
    case alarm
    /// What the UN does.
    case un
    /// Labels, dates, hints.
    case dim
    /// Grid dots, empty cells.
    case faint
    /// Borders.
    case line
  }

  /// What lies behind the text.
  package enum Ground: CaseIterable, Sendable {
    /// The terminal's own background.
    case terminal
    /// The selected row.
    case selection
    /// A field that takes input.
    case field
  }

  package var role: Role
  package var ground: Ground
  package var isStrong: Bool
  package var isUnderlined: Bool

  package init(
    _ role: Role = .text, on ground: Ground = .terminal, strong: Bool = false,
    underlined: Bool = false
  ) {
    self.role = role
    self.ground = ground
    isStrong = strong
    isUnderlined = underlined
  }

  package static let plain = Style()
  package static let title = Style(strong: true)
  package static let key = Style(.accent, strong: true)
  package static let accent = Style(.accent)
  package static let ok = Style(.ok)
  package static let warn = Style(.warn)
  package static let alarm = Style(.alarm)
  package static let un = Style(.un)
  package static let dim = Style(.dim)
  package static let faint = Style(.faint)
  package static let line = Style(.line)

  /// The same meaning on another ground, such as a row that has just been selected.
  package func on(_ ground: Ground) -> Style {
    var style = self
    style.ground = ground
    return style
  }

  /// The same meaning, in bold.
  package var strong: Style {
    var style = self
    style.isStrong = true
    return style
  }
}
