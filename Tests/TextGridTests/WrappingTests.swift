import Testing

@testable import TextGrid

@Suite struct WrappingTests {
  @Test(arguments: [
    ("response", 8, "response"), ("response", 7, "respon…"), ("response", 1, "…"), ("ask", 0, ""),
    ("ask", -4, ""), ("한국어", 6, "한국어"), ("한국어", 5, "한국…"), ("한국어", 4, "한…"), ("", 3, ""),
    ("e\u{301}a\u{301}", 1, "…"), ("e\u{301}", 1, "e\u{301}"),
  ]) func `text is cut with a sign where it does not fit`(text: String, columns: Int, cut: String) {
    #expect(text.clipped(to: columns) == cut)
  }

  @Test func `padding fills to the column, whichever script`() {
    #expect("ask".padded(to: 5) == "ask  ")
    #expect("한국어".padded(to: 5) == "한국…")
    #expect("한국어".padded(to: 4) == "한… ")
    for text in ["미국", "USA", "대한민국", "Côte"] { #expect(text.padded(to: 9).displayWidth == 9) }
  }

  @Test(arguments: [
    ("", 5, [""]), ("no reply yet", 8, ["no reply", "yet"]), ("no  reply", 9, ["no  reply"]),
    ("a letter sent", 1, ["a", "l", "e", "t", "t", "e", "r", "s", "e", "n", "t"]),
    ("공동 제안국", 6, ["공동", "제안국"]), ("공동제안국", 4, ["공동", "제안", "국"]),
    ("one\ntwo", 9, ["one", "two"]), ("한", 1, ["…"]), ("  - an ask", 10, ["  - an ask"]),
  ]) func `lines break at spaces, long words anywhere`(text: String, columns: Int, lines: [String])
  {
    #expect(text.wrapped(to: columns) == lines)
  }

  @Test func `any text keeps to any width`() {
    var random = Seeded(seed: 3)
    for _ in 0..<3000 {
      let text = Seeded.text(using: &random)
      let columns = Int.random(in: 0...12, using: &random)
      #expect(text.clipped(to: columns).displayWidth <= columns)
      #expect(text.padded(to: columns).displayWidth == columns)
      #expect(text.wrapped(to: columns).allSatisfy { $0.displayWidth <= columns })
      #expect(!text.wrapped(to: columns).isEmpty)
    }
  }

  @Test func `nothing but spaces is lost in wrapping`() {
    var random = Seeded(seed: 5)
    for _ in 0..<1000 {
      let text = Seeded.text(using: &random).safeForTerminal
      let joined = text.wrapped(to: 7).joined()
      #expect(joined.filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
