extension JSONScanner {
  /// A text in quotes, its escapes resolved.
  mutating func text() throws(JSONFault) -> String {
    index += 1
    let start = index
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return spelling(from: start, to: index - 1)
      case UInt8(ascii: "\\"):
        return try textWithEscapes(from: start)
      case 0..<0x20:
        throw JSONFault(.controlCharacterInText, at: place)
      default:
        passPlainText()
      }
    }
    throw JSONFault(.unexpectedEnd, at: place)
  }

  /// The bytes of a stretch, as they stand.
  func spelling(from start: Int, to end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// The rest of a text whose first escape stands here.
  private mutating func textWithEscapes(from start: Int) throws(JSONFault) -> String {
    var resolved = Array(bytes[start..<index])
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: resolved, as: UTF8.self)
      case UInt8(ascii: "\\"):
        resolved += try escaped().utf8
      case 0..<0x20:
        throw JSONFault(.controlCharacterInText, at: place)
      default:
        let start = index
        passPlainText()
        resolved += bytes[start..<index]
      }
    }
    throw JSONFault(.unexpectedEnd, at: place)
  }

  private mutating func escaped() throws(JSONFault) -> String {
    let start = place
    index += 1
    guard let letter = next else { throw JSONFault(.unexpectedEnd, at: place) }
    if letter == UInt8(ascii: "u") { return String(try escapedScalar(from: start)) }
    guard let plain = Self.plain(letter) else { throw JSONFault(.badEscape, at: start) }
    index += 1
    return String(plain)
  }

  private static func plain(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): Unicode.Scalar(letter)
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    default: nil
    }
  }

  /// The scalar of `uXXXX`, or of two of them that are a surrogate pair.
  private mutating func escapedScalar(from start: JSONPlace) throws(JSONFault) -> Character {
    let first = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    guard first < 0xDC00, next == UInt8(ascii: "\\"), index + 1 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw JSONFault(.loneSurrogate, at: start) }
    let secondPlace = place
    index += 1
    let second = try codeUnit(from: secondPlace)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(
        0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    else { throw JSONFault(.loneSurrogate, at: start) }
    return Character(scalar)
  }

  /// The four hexadecimal digits behind a `u`, which stands here.
  private mutating func codeUnit(from start: JSONPlace) throws(JSONFault) -> UInt16 {
    guard index + 5 <= bytes.count else { throw JSONFault(.badEscape, at: start) }
    var unit: UInt16 = 0
    for byte in bytes[index + 1..<index + 5] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw JSONFault(.badEscape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
    }
    index += 5
    return unit
  }
}
