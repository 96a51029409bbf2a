import CampaignEngine
import Testing
import Wording

@Suite struct ClockWordsTests {
  @Test(arguments: [
    (
      AskClock.Subject.milestone("HRC-43", "lateCoSponsorship"), "HRC 43: last day to add a name",
      "HRC-43 lateCoSponsorship"
    ),
    (.milestone("HRC-43", "action"), "HRC 43 acts on the texts", "HRC-43 action"),
    (.actsBeforeClosing("HRC-43", "closing"), "HRC 43 closing", "HRC-43 closing"),
    (.reply("a"), "reply due", "reply"), (.promise("a"), "promised", "promise"),
    (.ownDate, "deadline", "deadline"), (.review, "our review", "review"),
    (
      .suspended("HRC-43"), "HRC 43 suspended, no date set", "HRC-43 suspended, no date set"
    ),
    (.occasion("the next talks"), "the next talks", "the next talks, no date set"),
  ])
  func `each clock says what it counts to`(what: AskClock.Subject, words: String, script: String) {
    #expect(Wording.clock(AskClock(what)) == words)
    #expect(Wording.scriptClock(AskClock(what)) == script)
  }

  @Test func `a session's day is past, a promise's is late`() {
    let subjects: [AskClock.Subject] = [
      .milestone("UNGA-81", "x"), .actsBeforeClosing("HRC-43", "closing"), .reply("a"),
      .promise("a"), .ownDate, .review,
    ]
    let words = subjects.map { what -> String? in
      var clock = AskClock(what)
      clock.daysLeft = -5
      return Wording.daysLeft(clock)
    }
    #expect(words == ["5 days ago", "5 days ago", "5 late", "5 late", "5 late", "5 days ago"])
    #expect(Wording.daysLeft(AskClock(.suspended("HRC-43"))) == nil)
  }

  @Test(arguments: [
    (PromiseClock.State.live, 0, "promised by 5 Mar 2020"),
    (.live, 1, "promised by 5 Mar 2020, put off once"),
    (.kept, 0, "promised by 5 Mar 2020, kept"),
    (.broken, 2, "promised by 5 Mar 2020, broken, put off twice"),
    (.broken, 3, "promised by 5 Mar 2020, broken, put off 3 times"),
  ])
  func `a promise has its day and what became of it`(
    state: PromiseClock.State, slips: Int, words: String
  ) {
    let promise = PromiseClock(
      by: day("2020-03-05"), text: "We revert", made: partial("2020-03-02"), response: "a",
      slips: slips, state: state)
    #expect(Wording.promise(promise) == words)
  }
}
