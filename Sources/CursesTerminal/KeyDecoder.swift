import CNCurses
import Glibc
import TextGrid

/// Turns what curses reads, bytes and the codes of special keys, into keys.
///
/// It reads bytes rather than wide characters: curses loses one that a read cut in two, and the keys
/// that follow a bad byte.
struct KeyDecoder {
  /// The bytes so far of a character that takes several.
  private var partial: [UInt8] = []
  private var expected = 0

  /// Codes of our own for the marks around pasted text; curses' own end below.
  static let pasteStart: Int32 = 0x600
  static let pasteEnd: Int32 = 0x601

  /// The key that a code completes; nil when it completes none, or stands for nothing.
  ///
  /// `next` gives what has come already, or `ERR`; `input` is where pasted text is read from.
  mutating func key(from code: Int32, input: Int32, next: () -> Int32) -> Key? {
    if code > 0xff {
      partial = []
      return special(code, input: input)
    }
    let byte = UInt8(truncatingIfNeeded: code)
    if byte == 0x1b {
      partial = []
      return escape(input: input, next: next)
    }
    if byte >= 0x80 { return multibyte(byte) }
    partial = []
    return Self.ascii(byte)
  }

  private static func ascii(_ byte: UInt8) -> Key {
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

  private mutating func multibyte(_ byte: UInt8) -> Key? {
    if byte >= 0xc0 {
      partial = [byte]
      expected = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return nil
    }
    if partial.isEmpty { return nil }
    partial.append(byte)
    if partial.count < expected { return nil }
    defer { partial = [] }
    guard let scalar = String(validating: partial, as: UTF8.self)?.unicodeScalars.first else {
      return nil
    }
    return scalar.value < 0xa0 ? .unknown : .character(Character(scalar))
  }

  /// Escape by itself is a key; with something right behind it, it is Alt or a sequence not known.
  private mutating func escape(input: Int32, next: () -> Int32) -> Key {
    let code = next()
    if code == ERR { return .escape }
    if code > 0xff {
      let key = special(code, input: input)
      if case .paste = key { return key ?? .unknown }
      return .unknown
    }
    if code == 0x1b { return escape(input: input, next: next) == .escape ? .escape : .unknown }
    if code == UInt8(ascii: "[") { skipSequence(next) }
    if code == UInt8(ascii: "O") { _ = next() }
    return .unknown
  }

  /// Reads a control sequence to its end: parameters, then one byte from `@` to `~`.
  private func skipSequence(_ next: () -> Int32) {
    for count in 0..<64 {
      let code = next()
      if (0x20..<0x40).contains(code) { continue }
      // An old mouse report has three bytes behind its end.
      if count == 0 && code == UInt8(ascii: "M") { for _ in 0..<3 { _ = next() } }
      return
    }
  }

  private func special(_ code: Int32, input: Int32) -> Key? {
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
    case Self.pasteStart: .paste(PasteReader.read(from: input))
    // The size comes from the signal; an end of paste without its start is none.
    case KEY_RESIZE, Self.pasteEnd: nil
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
    // No mouse yet: its reports are sequences as any other, to be skipped whole.
    define_key(nil, KEY_MOUSE)
    for (sequence, code) in sequences where key_defined("\u{1b}" + sequence) == 0 {
      define_key("\u{1b}" + sequence, code)
    }
  }
}
