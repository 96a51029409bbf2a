import CNCurses
import TextGrid

/// Colours and attributes of one piece of text; -1 is the terminal's own colour.
struct Shade: Hashable {
  var foreground: Int32 = -1
  var background: Int32 = -1
  var attributes: attr_t = 0
}

/// The table of the colour roles, for terminals of four kinds.
///
/// Every state also has its word or glyph, so the last of them loses nothing that must be known.
enum Shades: Hashable {
  case dark256, light256, basic(hasBright: Bool), mono

  static func fitting(colors: Int, isLight: Bool) -> Shades {
    if colors >= 256 { return isLight ? .light256 : .dark256 }
    return colors >= 8 ? .basic(hasBright: colors >= 16) : .mono
  }

  /// Whether the terminal says that it is light: `COLORFGBG` ends in the number of its background.
  static func isLight(colorFGBG: String?) -> Bool {
    guard let last = colorFGBG?.split(separator: ";").last, let background = Int(last) else {
      return false
    }
    return background == 7 || background > 8
  }

  /// The same kind of terminal with another background.
  func on(isLight: Bool) -> Shades {
    switch self {
    case .dark256, .light256: isLight ? .light256 : .dark256
    case .basic, .mono: self
    }
  }

  /// Whether it looks different on a light background.
  var dependsOnBackground: Bool { on(isLight: true) != on(isLight: false) }

  func shade(_ role: Style.Role, on ground: Style.Ground) -> Shade {
    switch self {
    case .dark256:
      Shade(foreground: dark(role, on: ground), background: background(ground, 237, 236))
    case .light256:
      Shade(foreground: light(role, on: ground), background: background(ground, 254, 255))
    case .basic(let hasBright): basic(role, on: ground, hasBright: hasBright)
    case .mono: Shade(attributes: Self.mono(role, on: ground) | Self.mark(ground))
    }
  }

  private func background(_ ground: Style.Ground, _ selection: Int32, _ field: Int32) -> Int32 {
    switch ground {
    case .terminal: -1
    case .selection: selection
    case .field: field
    }
  }

  /// On the selection the weak ones are brighter: there they would fall below a contrast of 4.5.
  ///
  /// Text on a ground of ours has a colour of ours: a light terminal that does not say so would
  /// put its black on our dark grey.
  private func dark(_ role: Style.Role, on ground: Style.Ground) -> Int32 {
    let isSelected = ground == .selection
    return switch role {
    case .text: ground == .terminal ? -1 : 255
    case .accent: 75
    case .ok: 114
    case .warn: 179
    case .alarm: isSelected ? 210 : 203
    case .un: 176
    case .dim: isSelected ? 250 : 245
    case .faint: ground == .terminal ? 240 : 245
    case .line: ground == .terminal ? 239 : 245
    }
  }

  private func light(_ role: Style.Role, on ground: Style.Ground) -> Int32 {
    let isSelected = ground == .selection
    return switch role {
    case .text: ground == .terminal ? -1 : 232
    case .accent: 25
    case .ok: isSelected ? 22 : 28
    case .warn: isSelected ? 94 : 130
    case .alarm: 160
    case .un: 90
    case .dim: isSelected ? 239 : 242
    case .faint: ground == .terminal ? 248 : 242
    case .line: ground == .terminal ? 250 : 242
    }
  }

  private func basic(_ role: Style.Role, on ground: Style.Ground, hasBright: Bool) -> Shade {
    // A bar of many colours cannot be read; the selection is plain text, reversed.
    if ground == .selection { return Shade(attributes: Self.mono(.text, on: ground) | NC_REVERSE) }
    var shade = Shade(attributes: Self.mark(ground))
    switch role {
    case .text: break
    case .accent:
      shade.foreground = COLOR_BLUE
      shade.attributes |= NC_BOLD
    case .ok: shade.foreground = COLOR_GREEN
    case .warn: shade.foreground = COLOR_YELLOW
    case .alarm: shade.foreground = COLOR_RED
    case .un: shade.foreground = COLOR_MAGENTA
    case .dim, .faint, .line:
      // Bright black; with eight colours only, what is weaker than text.
      if hasBright { shade.foreground = 8 } else { shade.attributes |= NC_DIM }
    }
    return shade
  }

  private static func mono(_ role: Style.Role, on ground: Style.Ground) -> attr_t {
    switch role {
    case .text, .ok, .un, .line: 0
    case .accent, .warn, .alarm: NC_BOLD
    case .dim, .faint: ground == .terminal ? NC_DIM : 0
    }
  }

  /// How a ground shows where it has no colour.
  private static func mark(_ ground: Style.Ground) -> attr_t {
    switch ground {
    case .terminal: 0
    case .selection: NC_REVERSE
    case .field: NC_UNDERLINE
    }
  }
}
