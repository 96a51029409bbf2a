import CampaignEngine
import Testing
import Wording

@Suite struct LogWarningsTests {
  private static let table: [(LogWarning, String)] = [
    (
      .gradeForSilence("talks", .letter),
      "grade D says that nobody replied, but this is a letter"
    ),
    (.gradeWithoutReason("talks", .contrary), "grade E has no reason yet"),
    (.notSilent("talks", .awaiting), "\"Raise it in talks\": the reply is not late yet"),
    (.notSilent("talks", .overdue), "\"Raise it in talks\": no reminder was sent yet"),
    (.notSilent("other", .answered), "\"other\": it was answered"),
    (
      .notSilent("talks", .notSent),
      "\"Raise it in talks\": no letter raised it, so nobody kept silent"
    ),
    (
      .olderThanAsk("talks", firstDay: day("2020-02-21")),
      "\"Raise it in talks\" was asked from 21 Feb 2020 on: this is background to it"
    ),
    (
      .beforeSession("HRC-43", opening: day("2020-02-24")),
      "an act at HRC 43, which opened only on 24 Feb 2020"
    ),
    (
      .stanceOfNoScale("noted", "HRC"),
      "\"noted\" is no position on a text of the Human Rights Council"
    ),
    (
      .promiseInThePast(day("2020-03-01")), "promised by 1 Mar 2020, which is past already"
    ),
    (.offRecordInPublic, "off the record, yet seen by everybody"),
  ]

  @Test func `each warning is one plain line`() {
    for (warning, words) in Self.table {
      let said = Wording.warning(warning, in: letterCampaign().campaign("letter"))
      #expect(said == words)
      expectPlain(said)
    }
  }
}
