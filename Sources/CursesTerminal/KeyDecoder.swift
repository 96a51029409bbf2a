import CNCurses
import TextGrid

/// Turns what curses reads, bytes and the codes of special keys, into keys and reports.
///
/// It reads bytes rather than wide characters: curses loses one that a read cut in two, and the keys
/// that follow a bad byte. Whatever it does not know it reads to its end, so that no part of it is
/// taken for a key; and it has no clock, being told when nothing came.
struct KeyDecoder {
  /// What some bytes were.
  enum Meaning: Equatable {
    case key(Key)
    /// Pasted text follows, to be read past this decoder.
    case pasteStart
    case mouse(MouseReport)
    /// The terminal's answer to the question for its background.
    case background(isLight: Bool)
  }

  /// What lies behind, when it is not whole yet.
  enum State: Equatable {
    case idle
    case character([UInt8], length: Int)
    /// An Escape by itself, or the beginning of something.
    case escape
    /// `ESC O`: one byte follows.
    case oneMore
    /// `ESC [`: parameters, then one byte from `@` to `~`.
    case sequence([UInt8])
    /// `ESC [ M`: an old mouse report, three bytes of which follow.
    case mouseBytes([UInt8])
    /// `ESC ]` and its like: a text up to its terminator.
    case string(opener: UInt8, [UInt8])
    /// Half of the terminator of such a text.
    case stringEscape(opener: UInt8, [UInt8])
  }

  var state = State.idle

  /// For how many milliseconds nothing has come.
  private var quiet = 0

  /// A sequence cut in two comes on within this time; after it, what comes is a person's.
  static let patience = 250

  private static let escape: Int32 = 0x1b

  /// Takes one code; nil when it completes nothing, or what it completes is nothing.
  mutating func take(_ code: Int32) -> Meaning? {
    if quiet > Self.patience { giveUp() }
    quiet = 0
    switch state {
    case .idle: return begin(code)
    case .character(let bytes, let length): return goOn(bytes, length, code)
    case .escape: return afterEscape(code)
    case .oneMore:
      state = .idle
      return code == Self.escape || code > 0xff ? begin(code) : .key(.unknown)
    case .sequence(let bytes): return goOnSequence(bytes, code)
    case .mouseBytes(let bytes): return goOnMouse(bytes, code)
    case .string(let opener, let bytes): return goOnString(opener, bytes, code)
    case .stringEscape(let opener, let bytes):
      if code == UInt8(ascii: "\\") { return endString(opener, bytes) }
      return afterEscape(code)
    }
  }

  /// Nothing more has come yet: an Escape with nothing behind it is a key, at once.
  mutating func pause() -> Meaning? {
    switch state {
    case .escape:
      state = .idle
      return .key(.escape)
    case .oneMore:
      state = .idle
      return .key(.unknown)
    case .string(let opener, let bytes) where bytes.isEmpty && opener != UInt8(ascii: "]"):
      state = .idle
      return .key(.unknown)
    case .idle, .character, .sequence, .mouseBytes, .string, .stringEscape: return nil
    }
  }

  /// Nothing came for so long, beyond what was told before.
  mutating func wasQuiet(for milliseconds: Int) {
    quiet += milliseconds
  }

  /// Forgets half a sequence; half a character is waited for as long as it takes.
  private mutating func giveUp() {
    if case .character = state { return }
    state = .idle
  }

  /// The first code of something.
  mutating func begin(_ code: Int32) -> Meaning? {
    state = .idle
    guard let byte = UInt8(exactly: code) else { return Self.special(code) }
    switch byte {
    case 0x1b: state = .escape
    case 0x80..<0xc0: break
    case 0xc0...: state = .character([byte], length: byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2)
    default: return .key(Self.ascii(byte))
    }
    return nil
  }

  private mutating func goOn(_ bytes: [UInt8], _ length: Int, _ code: Int32) -> Meaning? {
    guard let byte = UInt8(exactly: code), (0x80..<0xc0).contains(byte) else { return begin(code) }
    state = .character(bytes + [byte], length: length)
    if bytes.count + 1 < length { return nil }
    state = .idle
    guard
      let scalar = String(validating: bytes + [byte], as: UTF8.self)?.unicodeScalars.first
    else { return nil }
    return .key(scalar.value < 0xa0 ? .unknown : .character(Character(scalar)))
  }

  /// With something right behind it, Escape is Alt or a sequence.
  private mutating func afterEscape(_ code: Int32) -> Meaning? {
    state = .idle
    guard let byte = UInt8(exactly: code) else {
      let meaning = Self.special(code)
      return meaning == .pasteStart ? meaning : .key(.unknown)
    }
    switch byte {
    case 0x1b: state = .escape
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .oneMore
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(opener: byte, [])
    default: return .key(.unknown)
    }
    return nil
  }
}
