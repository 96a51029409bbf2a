import CNCurses
import Glibc

/// A mode that terminfo has no name for, as the strings that switch it.
struct Mode {
  let on: String
  let off: String

  /// Bracketed paste: pasted text comes marked as such.
  static let paste = Mode(on: "\u{1b}[?2004h", off: "\u{1b}[?2004l")

  /// Presses and turns of the wheel, in the form that knows every column where there is one.
  static let mouse = Mode(on: "\u{1b}[?1000h\u{1b}[?1006h", off: "\u{1b}[?1006l\u{1b}[?1000l")
}

/// What must be known of a terminal before its screen is taken.
struct Terminfo {
  /// Whether it speaks escape sequences: another would show a request instead of obeying it.
  var speaksEscapes: Bool
  /// Whether it may be asked for a colour: one that does not know the question would show it.
  var answersColors: Bool
  /// Puts the cursor at the top left from wherever it is.
  var homing: String
  /// Leaves the screen from wherever a crash happens.
  var restoring: String

  /// - Throws: ``TerminalFault/unusable(term:)`` for one that is unknown or cannot place its cursor.
  static func read(term: String?, output: Int32) throws(TerminalFault) -> Terminfo {
    var failure: Int32 = 0
    guard let term, !term.isEmpty, setupterm(term, output, &failure) == OK else {
      throw .unusable(term: term)
    }
    defer { nc_forget_terminfo() }
    guard let placing = string("cup") else { throw .unusable(term: term) }

    // All that speak escape sequences know our modes or ignore them.
    let speaksEscapes = placing.hasPrefix("\u{1b}[")
    let modes = speaksEscapes ? Mode.mouse.off + Mode.paste.off : ""
    let leaving = ["sgr0", "cnorm", "rmkx", "rmcup"].compactMap(string).map(withoutPadding)
    return Terminfo(
      speaksEscapes: speaksEscapes,
      answersColors: speaksEscapes && answersColors(term, isInTmux: environment("TMUX") != nil),
      homing: nc_home().map { withoutPadding(String(cString: $0)) } ?? "",
      restoring: modes + leaving.joined())
  }

  /// Terminfo has no word for the question either: it goes by the family's name.
  ///
  /// Not to the Linux console, which shows it, nor to GNU screen, which shows half of it in some
  /// versions; tmux is often called screen, and knows it.
  static func answersColors(_ term: String, isInTmux: Bool) -> Bool {
    let families = [
      "xterm", "tmux", "rxvt-unicode", "alacritty", "foot", "kitty", "wezterm", "ghostty", "vte",
      "gnome", "konsole", "contour", "mintty", "mlterm", "st-",
    ]
    return families.contains(where: term.hasPrefix) || (isInTmux && term.hasPrefix("screen"))
  }

  /// A capability; nil when the terminal lacks it.
  private static func string(_ capability: String) -> String? {
    // tigetstr answers -1 for a name that is no string at all; ours all are.
    tigetstr(capability).map { String(cString: $0) }
  }

  /// Without the pauses (`$<5/>`) that only curses can make.
  private static func withoutPadding(_ text: String) -> String {
    var rest = text[...]
    var kept = ""
    while let start = rest.firstRange(of: "$<") {
      kept += rest[..<start.lowerBound]
      rest = rest[start.upperBound...].drop { $0 != ">" }.dropFirst()
    }
    return kept + rest
  }
}
