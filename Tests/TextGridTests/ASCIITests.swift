import Testing

@testable import TextGrid

@Suite struct ASCIITests {
  @Test(arguments: [
    ("ask", "ask"), ("○ ◐ ● ✗ ◌ ▼", "o ~ * x . v"), ("→ ← ◦ ◆ □", "> < o # _"), ("▬█▒", "==:"),
    ("╭─┄╮│╰╯├", "+--+|+++"), ("“we …” – ▎", "\"we ~\" - |"), ("Côte d’Ivoire", "Cote d'Ivoire"),
    ("한국", "????"), ("e\u{301}", "e"), ("\u{fffd}", "?"),
  ]) func `glyphs have their letters, the rest a question mark a column`(
    text: String, ascii: String
  ) {
    #expect(text.inASCII == ascii)
  }

  @Test func `no text leaves ASCII or changes its width`() {
    var random = Seeded(seed: 13)
    for _ in 0..<2000 {
      let text = Seeded.text(using: &random).safeForTerminal
      #expect(text.inASCII.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f })
      #expect(text.inASCII.displayWidth == text.displayWidth)
    }
  }
}
