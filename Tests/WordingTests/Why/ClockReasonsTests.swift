import CampaignEngine
import Testing
import Wording

@Suite struct ClockReasonsTests {
  private func why(_ what: AskClock.Subject, _ date: ScheduledDate?) -> String {
    var clock = AskClock(what)
    clock.date = date
    return Wording.why(status(.open, because: [], clock: clock), in: letterCampaign()).last ?? ""
  }

  @Test(arguments: [
    (
      AskClock.Subject.milestone("HRC-43", "lateCoSponsorship"),
      "The clock counts to the last day to add a name of HRC 43, 20 Mar 2020 (announced)."
    ),
    (
      .actsBeforeClosing("HRC-43", "closing"),
      "The clock counts to the closing of HRC 43, 20 Mar 2020 (announced): no day of action is "
        + "announced, and texts are acted on in the last days."
    ),
    (
      .reply("open-letter"),
      "The clock counts to the reply to the letter of 21 Feb 2020, due 20 Mar 2020."
    ),
    (.promise("a"), "The clock counts to the day of the newest promise, 20 Mar 2020."),
    (.ownDate, "The clock counts to the ask's own deadline, 20 Mar 2020."),
    (.review, "There is no date, so it is ours to look at it again, 20 Mar 2020."),
  ])
  func `a clock says what it counts to`(what: AskClock.Subject, words: String) {
    #expect(why(what, scheduled("2020-03-20", .announced)) == words)
  }

  @Test func `a clock without a date counts nothing and says why`() {
    #expect(
      why(.suspended("HRC-43"), nil)
        == "Nothing is counted: HRC 43 is suspended and no date is set.")
    #expect(
      why(.occasion("the next talks"), nil) == "Nothing is counted: it waits for the next talks.")
  }
}
