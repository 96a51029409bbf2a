/// Finds bytes that are no UTF-8: broken sequences, overlong forms, surrogates, beyond U+10FFFF.
enum UTF8Check {
  /// The offset of the first sequence that is no UTF-8; nil where all are.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    var index = 0
    while true {
      index = bytes.withUnsafeBytes { passASCII($0, from: index) }
      guard index < bytes.count else { return nil }
      guard let length = length(ofSequenceAt: index, in: bytes) else { return index }
      index += length
    }
  }

  /// The offset of the first byte from there that is not ASCII, else the end: most of every file is.
  private static func passASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count,
      bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// How many bytes the sequence has, 2 to 4; nil where it is broken.
  private static func length(ofSequenceAt index: Int, in bytes: [UInt8]) -> Int? {
    let lead = bytes[index]
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard index + length <= bytes.count, secondBytes(after: lead).contains(bytes[index + 1]) else {
      return nil
    }
    for byte in bytes[index + 1..<index + length] where byte & 0xC0 != 0x80 { return nil }
    return length
  }

  /// What may follow a first byte, after table 3-7 of the Unicode Standard.
  private static func secondBytes(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
