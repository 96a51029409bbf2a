import Testing

/// A kind of terminal, with which the screens are shown.
enum Look: String, CaseIterable, CustomTestStringConvertible {
  case dark, light, colors16, colors8, noColor, vt100

  /// Nothing bold, underlined or reversed: the text alone.
  case plain

  var testDescription: String { rawValue }

  /// What the terminal says of itself.
  var environment: [String: String] {
    switch self {
    case .dark: ["COLORFGBG": "15;0"]
    case .light: ["COLORFGBG": "0;15"]
    case .colors16: ["TERM": "xterm-16color"]
    case .colors8: ["TERM": "xterm"]
    case .noColor: ["NO_COLOR": "1"]
    case .vt100: ["TERM": "vt100"]
    case .plain: ["TERM": "ansi-mini"]
    }
  }
}

extension Look {
  /// What the terminal answers when asked for its background: it has the last word.
  var background: String { self == .light ? "rgb:ffff/ffff/ffff" : "rgb:0000/0000/0000" }
}

/// With which signs the screens are drawn.
enum Repertoire: String, CaseIterable, CustomTestStringConvertible {
  case unicode, ascii

  var testDescription: String { rawValue }
  var arguments: [String] { self == .ascii ? ["--ascii"] : [] }
}
