import Testing

@testable import TextGrid

@Suite struct SanitizingTests {
  @Test(arguments: [
    ("plain ask", "plain ask"), ("한국", "한국"), ("\u{1112}\u{1161}\u{11ab}", "한"),
    ("two\nlines\tand\r\nmore", "two lines and  more"), ("\u{1b}[31m", "␛[31m"), ("\0", "␀"),
    ("\u{7f}", "␡"), ("\u{9b}2J", "\u{fffd}2J"), ("a\u{2028}b", "a\u{fffd}b"),
    ("\u{202e}txt.exe", "\u{fffd}txt.exe"), ("\u{2066}x\u{2069}", "\u{fffd}x\u{fffd}"),
    ("a\u{200b}b", "a\u{fffd}b"), ("\u{e0041}", "\u{fffd}"), ("❤\u{fe0f}", "❤\u{fffd}"),
    ("\u{1fae8}", "\u{fffd}"), ("\u{301}a", "\u{fffd}a"), ("“quoted”", "“quoted”"),
  ]) func `hostile characters become visible marks`(text: String, safe: String) {
    #expect(text.safeForTerminal.unicodeScalars.elementsEqual(safe.unicodeScalars))
  }

  @Test func `no control or hidden scalar gets through, and nothing changes twice`() {
    for scalar in [0..<0x30000, 0xe0000..<0xf0000].joined().compactMap({ Unicode.Scalar($0) }) {
      let safe = ("a" + String(scalar)).safeForTerminal
      #expect(
        safe.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.columns != nil && !$0.isHidden })
      if scalar.properties.generalCategory == .format || scalar.properties.isBidiControl {
        #expect(!safe.unicodeScalars.contains(scalar) || (scalar.columns ?? 0) > 0)
      }
    }
    var random = Seeded(seed: 11)
    for _ in 0..<2000 {
      let safe = Seeded.text(using: &random).safeForTerminal
      #expect(safe.safeForTerminal == safe)
    }
  }

  @Test func `a stack of marks is cut after four`() {
    let tower = "z" + String(repeating: "\u{0335}", count: 400) + "y"
    #expect(tower.safeForTerminal.unicodeScalars.count == 6)
  }
}
