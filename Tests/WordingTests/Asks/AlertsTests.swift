import CampaignEngine
import Testing
import Wording

@Suite struct AlertsTests {
  private func promise(_ state: PromiseClock.State) -> PromiseClock {
    PromiseClock(
      by: day("2020-03-05"), text: "We revert", made: partial("2020-03-02"), response: "a",
      slips: 0, state: state)
  }

  @Test func `nothing presses where nothing does`() {
    #expect(Wording.alerts(status(.open, because: [])) == [])
    #expect(Wording.alerts(status(.open, because: [], promise: promise(.kept))) == [])
  }

  @Test func `a step back, a promise, a closing window and old letters press, in that order`() {
    var reply = ReplyClock(.awaiting)
    reply.due = day("2020-04-21")
    reply.windowClosesFirst = true
    reply.earlier = [17, 0].map {
      EarlierLetter(
        communication: "a", sent: day("2019-12-16"), due: day("2020-02-14"), daysLate: $0)
    }
    let ask = letterCampaign().campaigns[0].asks[0]
    let pressing = status(
      .open, because: [], ask: ask, reply: reply, promise: promise(.broken), isSteppedBack: true)
    #expect(
      Wording.alerts(pressing) == [
        "stepped back", "promised by 5 Mar 2020, broken",
        "chase now: HRC 43 acts before 21 Apr 2020", "letter of 16 Dec 2019: 17 days late",
      ])
  }

  @Test func `a window is called so where no session decides`() {
    var reply = ReplyClock(.awaiting)
    reply.due = day("2020-04-21")
    reply.windowClosesFirst = true
    #expect(
      Wording.alerts(status(.open, because: [], reply: reply))
        == ["chase now: the window closes before 21 Apr 2020"])
  }

  @Test func `a clock fits a narrow column`() {
    let subjects: [AskClock.Subject] = [
      .milestone("HRC-43", "lateCoSponsorship"), .milestone("UNGA-75", "thirdCommitteeAction"),
      .milestone("HRC-43", "tabling"), .milestone("UNGA-81", "plenaryAction"),
      .actsBeforeClosing("HRC-43", "closing"), .suspended("HRC-43"), .occasion("the next talks"),
      .reply("a"), .promise("a"), .ownDate, .review,
    ]
    let words = subjects.map { Wording.shortClock(AskClock($0)) }
    #expect(
      words == [
        "HRC 43 last names", "UNGA 75 action", "HRC 43 tabling", "UNGA 81 plenary",
        "HRC 43 closing", "HRC 43 suspended", "no date set", "reply due", "promised", "deadline",
        "our review",
      ])
    #expect(words.allSatisfy { $0.count <= 20 })
  }
}
