/// What an xterm sends for a key.
enum KeyBytes {
  private static let named: [String: String] = [
    "Enter": "\r", "Esc": "\u{1b}", "Tab": "\t", "S-Tab": "\u{1b}[Z", "Space": " ",
    "Backspace": "\u{7f}", "Del": "\u{1b}[3~", "Up": "\u{1b}OA", "Down": "\u{1b}OB",
    "Right": "\u{1b}OC", "Left": "\u{1b}OD", "Home": "\u{1b}OH", "End": "\u{1b}OF",
    "PgUp": "\u{1b}[5~", "PgDn": "\u{1b}[6~", "F1": "\u{1b}OP", "F2": "\u{1b}OQ", "F3": "\u{1b}OR",
    "F4": "\u{1b}OS", "F5": "\u{1b}[15~", "F6": "\u{1b}[17~", "F7": "\u{1b}[18~",
  ]

  /// By its name in a footer; any other text is sent as it is.
  static func of(_ key: String) -> String {
    if let bytes = named[key] { return bytes }
    let scalars = key.unicodeScalars
    if scalars.count == 2, scalars.first == "^", let letter = scalars.last,
      let control = Unicode.Scalar(letter.value & 0x1f)
    {
      return String(control)
    }
    return key
  }
}
