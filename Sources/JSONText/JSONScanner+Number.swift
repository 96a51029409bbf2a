extension JSONScanner {
  /// A number as it is spelt: digits without a leading zero, a fraction, a power of ten.
  mutating func number() throws(JSONFault) -> String {
    let start = index
    let place = place
    if next == UInt8(ascii: "-") { index += 1 }
    let leadingZero = next == UInt8(ascii: "0")
    let whole = passDigits()
    var isGood = whole == 1 || whole > 1 && !leadingZero
    if next == UInt8(ascii: ".") {
      index += 1
      isGood = passDigits() > 0 && isGood
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      isGood = passDigits() > 0 && isGood
    }
    isGood = !passRest() && isGood
    let spelling = spelling(from: start, to: index)
    guard isGood else { throw JSONFault(.badNumber(spelling), at: place) }
    return spelling
  }

  /// How many digits stood here.
  private mutating func passDigits() -> Int {
    let start = index
    while let byte = next, Self.isDigit(byte) { index += 1 }
    return index - start
  }

  /// Whether letters, digits, dots or signs follow that belong to no number.
  private mutating func passRest() -> Bool {
    let start = index
    while let byte = next, Self.isDigit(byte) || Self.isLetter(byte) || ".+-_".utf8.contains(byte) {
      index += 1
    }
    return index > start
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
