import CNCurses
import TextGrid

/// How each meaning looks on this terminal.
struct Palette {
  /// Attributes and a colour pair of curses.
  struct Look {
    /// A cell that has the look and no character yet.
    private var blank = cchar_t()

    init(attributes: attr_t = 0, pair: Int32 = 0) {
      var pair = pair
      // The pair travels by address because it may not fit a short.
      setcchar(&blank, [wchar_t(0x20), 0], attributes, 0, &pair)
    }

    /// The cell of one character; much is drawn, and curses' own way takes a list for each.
    func cell(of character: wchar_t) -> cchar_t {
      var cell = blank
      cell.chars.0 = character
      return cell
    }
  }

  let shades: Shades
  private var looks: [Style: Look] = [:]

  /// The looks of all styles that can be, so that drawing only has to find them.
  private init(_ shades: Shades) {
    self.shades = shades
    var pairs: [Shade: Int32] = [:]
    looks.reserveCapacity(Style.Role.allCases.count * Style.Ground.allCases.count * 4)
    for role in Style.Role.allCases {
      for ground in Style.Ground.allCases {
        let shade = shades.shade(role, on: ground)
        for style in Self.variants(role, on: ground) {
          var attributes = shade.attributes
          if style.isStrong { attributes |= NC_BOLD }
          if style.isUnderlined { attributes |= NC_UNDERLINE }
          looks[style] = Look(attributes: attributes, pair: Self.pair(of: shade, in: &pairs))
        }
      }
    }
  }

  /// Asks the terminal what it can show, and prepares its colours.
  static func start(usesColor: Bool) -> Palette {
    guard usesColor, has_colors(), start_color() == OK, use_default_colors() == OK else {
      return Palette(.mono)
    }
    let isLight = Shades.isLight(colorFGBG: environment("COLORFGBG"))
    return Palette(Shades.fitting(colors: Int(nc_colors()), isLight: isLight))
  }

  /// The palette for another background than was assumed; nil: it is the same one.
  ///
  /// Curses has one table of colour pairs, so the palette that was is then no more.
  func fitting(isLight: Bool) -> Palette? {
    let other = shades.on(isLight: isLight)
    return other == shades ? nil : Palette(other)
  }

  func look(of style: Style) -> Look { looks[style] ?? Look() }

  private static func variants(_ role: Style.Role, on ground: Style.Ground) -> [Style] {
    [false, true].flatMap { strong in
      [false, true].map { Style(role, on: ground, strong: strong, underlined: $0) }
    }
  }

  /// The pair of two colours, made when first asked for; 0 is the terminal's own.
  private static func pair(of shade: Shade, in pairs: inout [Shade: Int32]) -> Int32 {
    var colors = shade
    colors.attributes = 0
    if colors == Shade() { return 0 }
    if let known = pairs[colors] { return known }
    let pair = Int32(pairs.count + 1)
    pairs[colors] = pair
    init_extended_pair(pair, colors.foreground, colors.background)
    return pair
  }
}
