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

  private func why(_ reason: ClockReason) -> String {
    var clock = AskClock(.ownDate, why: [.clock(reason)])
    clock.date = scheduled("2020-03-20", .confirmed)
    return Wording.clockWhy(status(.open, because: [], clock: clock), in: letterCampaign()).last
      ?? ""
  }

  @Test(arguments: [
    (ClockReason.named(day("2020-03-20")), "The ask itself names 20 Mar 2020."),
    (
      .sent("open-letter", on: day("2020-02-21")),
      "It is counted from the letter of 21 Feb 2020, which raised it."
    ),
    (
      .daysFrom(day("2020-03-12"), -10, to: day("2020-03-02")),
      "2 Mar 2020 is 10 days before 12 Mar 2020."
    ),
    (
      .daysFrom(day("2020-02-21"), 60, to: day("2020-04-21")),
      "21 Apr 2020 is 60 days after 21 Feb 2020."
    ),
    (
      .review(after: .sent("open-letter"), on: day("2020-02-21"), weeks: 4),
      "What last happened is the letter of 21 Feb 2020, and it is looked at again 4 weeks later."
    ),
    (
      .review(after: .responded("names"), on: day("2020-06-22"), weeks: 1),
      "What last happened is the names of 22 Jun 2020, and it is looked at again 1 week later."
    ),
    (
      .review(after: .looked("call"), on: day("2020-06-22"), weeks: 2),
      "What last happened is the task done on 22 Jun 2020 (Call the President's office), and it is "
        + "looked at again 2 weeks later."
    ),
    (
      .review(after: .asked, on: day("2020-06-22"), weeks: 4),
      "What last happened is the ask itself, on 22 Jun 2020, and it is looked at again 4 weeks "
        + "later."
    ),
  ])
  func `a day of an ask says what it is counted from`(reason: ClockReason, words: String) {
    #expect(why(reason) == words)
  }

  @Test func `a window with a date says why it is then`() {
    var reasoned = status(.open, because: [])
    let date = ScheduledDate(
      from: day("2020-03-12"), to: day("2020-03-12"), certainty: .predicted, marginDays: 7,
      why: [.date(.rule(.daysBeforeAction(7))), .date(.margin(7))])
    let windows = [date, nil].map { date in
      Window(
        session: "HRC-43",
        milestone: ScheduledMilestone(
          id: "tabling", title: "names on the draft", group: .states, date: date),
        dates: nil, decides: true, isOpen: true)
    }
    reasoned = AskStatus(
      ask: reasoned.ask, target: "kor", firstDay: reasoned.firstDay, standing: reasoned.standing,
      reply: reasoned.reply, promise: nil, clock: nil, windows: windows, chain: Chain(),
      isUngraded: false, triage: .open)
    #expect(
      Wording.windowsWhy(reasoned) == [
        "HRC 43: names on the draft, 12 Mar 2020 (predicted): drafts are tabled 7 days before the "
          + "first day of action; it has been up to 7 days off in the sessions measured."
      ])
  }

  @Test func `a clock without a date counts nothing and says why`() {
    #expect(
      why(.suspended("HRC-43"), nil)
        == "Nothing is counted: HRC 43 is suspended and no date is set.")
    #expect(
      why(.occasion("the next talks"), nil)
        == "Nothing is counted: it waits for the next talks, and no date is set.")
  }
}
