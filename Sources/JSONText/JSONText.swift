extension JSONValue {
  /// Reads one strict JSON text (RFC 8259, UTF-8, at most 32 levels deep, no member named twice).
  ///
  /// A byte order mark before the text is passed over and counts as no column.
  package static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    if isOtherEncoding(bytes) { throw JSONFault(.otherEncoding, at: .start) }
    if let offset = UTF8Check.firstFault(in: bytes) {
      throw JSONFault(.notUTF8, at: JSONPlace(of: offset, in: bytes))
    }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(JSONFault) in
      var scanner = JSONScanner(buffer)
      return try scanner.document()
    }
  }

  /// Whether the bytes begin with the UTF-8 byte order mark.
  package static func hasByteOrderMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: byteOrderMark)
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// UTF-16 and UTF-32 have a mark of their own, or zeros among the first four bytes.
  private static func isOtherEncoding(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
      || bytes.count >= 2 && bytes.prefix(4).contains(0)
  }
}

extension JSONPlace {
  package static let start = JSONPlace(line: 1, column: 1)

  /// The place of a byte of UTF-8 text; the byte order mark counts as no column.
  package init(of offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let newline = UInt8(ascii: "\n")
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    let scalars = before[lineStart...].count { $0 & 0xC0 != 0x80 }
    let mark = lineStart == 0 && offset >= 3 && JSONValue.hasByteOrderMark(bytes) ? 1 : 0
    self.init(line: before.count { $0 == newline } + 1, column: scalars - mark + 1)
  }
}
