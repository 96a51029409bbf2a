import CampaignEngine
import Testing
import Wording

@Suite struct TypingTests {
  @Test(arguments: [
    (DateTypingFault.dayOrMonthFirst, "day or month first? type 5 mar or 2020-03-05"),
    (.noSuchDay, "there is no such day; look at the calendar"),
    (.notADate, "not a date; type 2020-03-05, 5 mar, fri, +2w or hrc64 tabling"),
    (.noDateSet, "no date is set for that; type the day itself"),
    (.unknownSession(nearest: "HRC-64"), "no such session; did you mean HRC-64?"),
    (.unknownSession(nearest: nil), "no such session; type one such as hrc64"),
    (.needsADay, "that is no single day; type 5 mar or 2020-03-05"),
  ])
  func `each fault says what to type`(fault: DateTypingFault, words: String) {
    #expect(Wording.typing(fault) == words)
    expectPlain(words)
  }
}
