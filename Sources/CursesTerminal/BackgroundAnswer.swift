/// The question for the colour of the terminal's background, and what its answer says.
enum BackgroundAnswer {
  static let question = "\u{1b}]11;?\u{1b}\\"

  /// Whether the terminal is light, by the text of its answer: `11;rgb:ffff/ffff/ffff`.
  ///
  /// Each colour has one to four digits, after `rgba` a fourth follows. Nil: no answer to this.
  static func isLight(_ answer: [UInt8]) -> Bool? {
    let text = String(decoding: answer, as: UTF8.self)
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "11;rgb" || parts[0] == "11;rgba" else { return nil }
    let colors = parts[1].split(separator: "/", omittingEmptySubsequences: false).map(share)
    guard colors.count == (parts[0] == "11;rgb" ? 3 : 4), !colors.contains(nil) else { return nil }
    // The eye sees green most: the weights of ITU-R BT.601.
    let weights = [0.299, 0.587, 0.114]
    return zip(weights, colors).reduce(0) { $0 + $1.0 * ($1.1 ?? 0) } > 0.5
  }

  /// A colour between 0 and 1.
  private static func share(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.utf8.count), digits.allSatisfy(\.isHexDigit),
      let value = Int(digits, radix: 16)
    else { return nil }
    return Double(value) / Double((1 << (4 * digits.utf8.count)) - 1)
  }
}
