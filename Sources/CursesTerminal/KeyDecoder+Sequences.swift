import CNCurses
import TextGrid

/// What terminals send that is no key: read to its end, understood or not.
extension KeyDecoder {
  /// Longer ones are no report of ours; they are still read to their end.
  private static let longestSequence = 64

  /// A text longer than this never had an end.
  private static let longestString = 4096

  mutating func goOnSequence(_ bytes: [UInt8], _ code: Int32) -> Meaning? {
    guard let byte = UInt8(exactly: code), byte != 0x1b, byte < 0x7f else { return begin(code) }
    if byte < 0x40 {
      // A control byte has no business in there; kept, it makes the whole a report of nothing.
      if bytes.count < Self.longestSequence { state = .sequence(bytes + [byte]) }
      return nil
    }
    state = .idle
    if bytes.isEmpty && byte == UInt8(ascii: "M") {
      state = .mouseBytes([])
      return nil
    }
    guard bytes.first == UInt8(ascii: "<") else { return .key(.unknown) }
    return MouseReport(parameters: bytes.dropFirst(), end: byte).map(Meaning.mouse)
  }

  mutating func goOnMouse(_ bytes: [UInt8], _ code: Int32) -> Meaning? {
    // The 95th column is the byte of Backspace, which curses has already made a key of.
    let code = code == KEY_BACKSPACE ? 0x7f : code
    guard let byte = UInt8(exactly: code), byte >= 0x20 else { return begin(code) }
    state = .mouseBytes(bytes + [byte])
    if bytes.count < 2 { return nil }
    state = .idle
    return MouseReport(bytes: bytes + [byte]).map(Meaning.mouse)
  }

  mutating func goOnString(_ opener: UInt8, _ bytes: [UInt8], _ code: Int32) -> Meaning? {
    guard let byte = UInt8(exactly: code) else { return begin(code) }
    switch byte {
    case 0x07: return endString(opener, bytes)
    case 0x1b: state = .stringEscape(opener: opener, bytes)
    // CAN and SUB end it unfinished.
    case 0x18, 0x1a: state = .idle
    default:
      state =
        bytes.count < Self.longestString ? .string(opener: opener, bytes + [byte]) : .idle
    }
    return nil
  }

  mutating func endString(_ opener: UInt8, _ bytes: [UInt8]) -> Meaning? {
    state = .idle
    guard opener == UInt8(ascii: "]") else { return nil }
    return BackgroundAnswer.isLight(bytes).map(Meaning.background)
  }
}
