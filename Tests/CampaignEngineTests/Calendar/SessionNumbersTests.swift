import Testing

@testable import CampaignEngine

@Suite struct SessionNumbersTests {
  @Test func `an id is its body, a hyphen and a number`() {
    let id: Identifier<Session> = "HRC-64"
    #expect(id.body == "HRC")
    #expect(id.number == 64)
    #expect(Identifier<Session>(body: "UNGA", number: 81) == "UNGA-81")
  }

  @Test(arguments: ["HRC-064", "HRC-+64", "HRC--64", "HRC-0", "HRC-S32", "HRC-", "HRC"])
  func `anything else has no number`(text: String) {
    #expect(Identifier<Session>(text).number == nil)
  }

  @Test func `a word without a body has none`() {
    #expect(Identifier<Session>("summit").body == nil)
    #expect(Identifier<Session>("-3").body == nil)
  }

  @Test(
    arguments: zip(
      [1, 2, 3, 4, 11, 12, 13, 21, 62, 111, 123],
      [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "62nd", "111th", "123rd",
      ]))
  func `a number is counted in English`(number: Int, text: String) {
    #expect(Ordinal(number: number).text == text)
  }
}
