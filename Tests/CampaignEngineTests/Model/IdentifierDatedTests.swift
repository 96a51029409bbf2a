import CampaignEngine
import Testing

@Suite struct IdentifierDatedTests {
  private func id(_ date: String, _ words: String, else fallback: String = "letter") throws
    -> String
  {
    let date = try #require(PartialDate(iso: date))
    return Identifier<Communication>.dated(date, words, else: fallback, suffix: "2r7j").text
  }

  @Test func `it is the date, the words in small letters, and the suffix`() throws {
    #expect(try id("2020-02-21", "Open letter: HRC 43") == "2020-02-21-open-letter-hrc-43-2r7j")
    #expect(try id("2019-11", "Experts' visit") == "2019-11-experts-visit-2r7j")
    #expect(try id("2019", "kor-statement") == "2019-kor-statement-2r7j")
  }

  @Test func `letters outside ASCII are left out, and a fallback stands where none is left`() throws
  {
    #expect(try id("2020-02-21", "공개서한 2020 서울") == "2020-02-21-2020-2r7j")
    #expect(try id("2020-02-21", "공개서한") == "2020-02-21-letter-2r7j")
    #expect(try id("2020-02-21", "…", else: "pressRelease") == "2020-02-21-pressrelease-2r7j")
  }

  @Test func `a long title is cut at a word, and one long word within it`() throws {
    let words = String(repeating: "abcdefgh ", count: 12)
    let cut = try id("2020-02-21", words)
    #expect(cut == "2020-02-21-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-2r7j")
    for title in [words, String(repeating: "x", count: 200), "a " + words + "é"] {
      #expect(Identifier<Communication>(try id("2020-02-21", title)).isWellFormed)
    }
  }
}
