/// Reads JSON from bytes that are known to be UTF-8, keeping count of lines and columns.
struct JSONScanner {
  static let mostLevels = 32

  /// Valid only while the array lives that it points into.
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  private var line = 1
  private var lineStart = 0

  /// Bytes of this line that begin no scalar.
  private var continuations = 0
  private var level = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: JSONValue.byteOrderMark) {
      index = 3
      lineStart = 3
    }
  }

  /// Where the next byte stands.
  var place: JSONPlace {
    JSONPlace(line: line, column: index - lineStart - continuations + 1)
  }

  /// The next byte; nil at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Passes over the bytes of a text up to a quote, an escape, a control character or the end.
  mutating func passPlainText() {
    var end = endOfPlainASCII(from: index)
    var inner = 0
    while end < bytes.count {
      let byte = bytes[end]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      if byte & 0xC0 == 0x80 { inner += 1 }
      end = byte < 0x80 ? endOfPlainASCII(from: end + 1) : end + 1
    }
    index = end
    continuations += inner
  }

  /// Where the first byte from there stands that may end a text or is not ASCII, eight at a time.
  private func endOfPlainASCII(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    var end = start
    while end + 8 <= raw.count {
      let eight = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: end, as: UInt64.self))
      // Taking away sets the highest bit of the first byte that is too small, and of none before.
      let control = eight &- ones &* 0x20
      let quote = (eight ^ ones &* UInt64(UInt8(ascii: "\""))) &- ones
      let backslash = (eight ^ ones &* UInt64(UInt8(ascii: "\\"))) &- ones
      let found = (eight | control | quote | backslash) & (ones &* 0x80)
      if found != 0 { return end + found.trailingZeroBitCount / 8 }
      end += 8
    }
    return end
  }

  mutating func document() throws(JSONFault) -> JSONValue {
    skipSpace()
    guard next != nil else { throw JSONFault(.empty, at: .start) }
    let value = try value()
    skipSpace()
    guard next == nil else { throw JSONFault(.textAfterEnd, at: place) }
    return value
  }

  mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0D: index += 1
      case 0x0A:
        index += 1
        line += 1
        lineStart = index
        continuations = 0
      default: return
      }
    }
  }

  /// Enters an array or object, whose bracket is passed over.
  mutating func enter() throws(JSONFault) {
    guard level < Self.mostLevels else {
      throw JSONFault(.tooDeep(most: Self.mostLevels), at: place)
    }
    level += 1
    index += 1
    skipSpace()
  }

  mutating func leave() {
    level -= 1
    index += 1
  }

  /// What stands here although something else should.
  func unexpected(_ expected: String) -> JSONFault {
    guard next != nil else { return JSONFault(.unexpectedEnd, at: place) }
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let found = spelling(from: index, to: end)
    return JSONFault(.unexpected(found: found, expected: expected), at: place)
  }
}
