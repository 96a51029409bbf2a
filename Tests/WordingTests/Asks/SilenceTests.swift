import CampaignEngine
import Testing
import Wording

@Suite struct SilenceTests {
  private let steps = [
    ReplyStep("open-letter", sent: day("2020-02-21"), due: day("2020-04-21")),
    ReplyStep("gone", sent: day("2020-04-25"), due: day("2020-06-24")),
  ]

  @Test func `a silence is told with its evidence, step by step`() {
    let records = letterCampaign().campaign("letter")
    #expect(
      Wording.silence(steps, in: records)
        == "No reply to the letter of 21 Feb 2020, due 21 Apr 2020; letter of 25 Apr 2020, "
        + "due 24 Jun 2020.")
    #expect(
      Wording.evidence(steps[0], in: records) == "letter of 21 Feb 2020, due 21 Apr 2020")
  }

  @Test func `its reason counts the reminders`() {
    #expect(Wording.silenceReason(reminders: 1) == "no reply after 1 reminder")
    #expect(Wording.silenceReason(reminders: 2) == "no reply after 2 reminders")
    #expect(Wording.silenceReason(reminders: 0) == "no reply; no reminder was sent")
  }
}
