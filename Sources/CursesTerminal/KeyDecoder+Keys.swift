import CNCurses
import TextGrid

/// The keys of the keyboard.
extension KeyDecoder {
  /// Codes of our own for the marks around pasted text; curses' own end below.
  static let pasteStart: Int32 = 0x600
  static let pasteEnd: Int32 = 0x601

  static func ascii(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .unknown
    case 0x08, 0x7f: .backspace
    case 0x09: .tab
    case 0x0a, 0x0d: .enter
    case 0x01..<0x1b: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1b: .escape
    case 0x1c..<0x20: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  /// A code that curses made of a whole sequence.
  static func special(_ code: Int32) -> Meaning? {
    switch code {
    case pasteStart: .pasteStart
    // The size comes from the signal; an end of paste without its start is none.
    case KEY_RESIZE, pasteEnd: nil
    default: .key(key(for: code))
    }
  }

  private static func key(for code: Int32) -> Key {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_BTAB: .backTab
    case KEY_ENTER: .enter
    case KEY_F0 + 1...KEY_F0 + 63: .function(Int(code - KEY_F0))
    default: .unknown
    }
  }

  /// Sequences that terminals send whatever their description says.
  static func teachSequences() {
    let sequences: [(String, Int32)] = [
      ("[200~", pasteStart), ("[201~", pasteEnd), ("[A", KEY_UP), ("[B", KEY_DOWN),
      ("[C", KEY_RIGHT), ("[D", KEY_LEFT), ("[H", KEY_HOME), ("[F", KEY_END), ("OA", KEY_UP),
      ("OB", KEY_DOWN), ("OC", KEY_RIGHT), ("OD", KEY_LEFT), ("OH", KEY_HOME), ("OF", KEY_END),
      ("[1~", KEY_HOME), ("[4~", KEY_END), ("[Z", KEY_BTAB), ("[11~", KEY_F0 + 1),
      ("[12~", KEY_F0 + 2), ("[13~", KEY_F0 + 3), ("[14~", KEY_F0 + 4), ("OP", KEY_F0 + 1),
      ("OQ", KEY_F0 + 2), ("OR", KEY_F0 + 3), ("OS", KEY_F0 + 4),
    ]
    // Descriptions know one form of mouse reports, terminals send another: all are read here.
    define_key(nil, KEY_MOUSE)
    for (sequence, code) in sequences where key_defined("\u{1b}" + sequence) == 0 {
      define_key("\u{1b}" + sequence, code)
    }
  }
}
