import CampaignEngine
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "co-sponsor-hrc-43", "2020-02-21-letter-a1b2", "-", "0"])
  func `small letters, digits and hyphens make an id`(text: String) {
    #expect(Identifier<Ask>(text).isWellFormed)
  }

  @Test(arguments: ["", "HRC-43", "a b", "a_b", "a/b", "..", "한국", "é", "a\n"])
  func `anything else does not, but can be held`(text: String) {
    #expect(!Identifier<Ask>(text).isWellFormed)
    #expect(Identifier<Ask>(text).text == text)
  }

  @Test func `it has at most 80 of them`() {
    #expect(Identifier<Ask>(String(repeating: "a", count: 80)).isWellFormed)
    #expect(!Identifier<Ask>(String(repeating: "a", count: 81)).isWellFormed)
  }
}
