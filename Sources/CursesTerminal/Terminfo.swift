import CNCurses
import Glibc

/// The strings that switch bracketed paste on and off: pasted text then comes marked as such.
struct PasteMode {
  var on: String
  var off: String
}

/// What must be known of a terminal before its screen is taken.
struct Terminfo {
  /// Nil: a terminal that would show the request instead of obeying it.
  var paste: PasteMode?
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

    // Terminfo of the time has no names for this mode; all that speak escape sequences know it or
    // ignore it.
    let paste =
      placing.hasPrefix("\u{1b}[")
      ? PasteMode(on: "\u{1b}[?2004h", off: "\u{1b}[?2004l") : nil
    let leaving = ["sgr0", "cnorm", "rmkx", "rmcup"].compactMap(string).map(withoutPadding)
    return Terminfo(paste: paste, restoring: (paste?.off ?? "") + leaving.joined())
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
