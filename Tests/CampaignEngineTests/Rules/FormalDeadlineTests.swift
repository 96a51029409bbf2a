import Testing

@testable import CampaignEngine

/// Deadlines that lie some days off what they name.
@Suite struct FormalDeadlineTests {
  private func ask(
    _ deadline: Deadline, days: Int = 0, working: Bool = false
  ) -> Ask {
    with(Ask.plain("ask")) {
      $0.deadline = deadline
      $0.deadlineShift = DeadlineShift(days: days, countsWorkingDays: working)
    }
  }

  private func status(
    _ ask: Ask, letters: [Communication] = [], on day: CalendarDate
  ) -> AskStatus? {
    Fixture(asks: [ask], letters: letters, sessions: RecordedSessions.calendar.sessions)
      .status(ask.id, on: day)
  }

  /// Tabling of HRC 43 was predicted for Thursday 12 March 2020, with 7 days of margin.
  private let tabling = Deadline.milestone(session: "HRC-43", milestone: "tabling")

  @Test func `days before a milestone move its clock and its outcome`() {
    let early = ask(tabling, days: -3)
    let clock = status(early, on: "2020-03-02")?.clock
    #expect(clock?.what == .ownDate)
    #expect(clock?.date?.to == "2020-03-09")
    #expect(clock?.daysLeft == 7)
    #expect(clock?.date?.certainty == .predicted && clock?.date?.marginDays == 7)
    #expect(clock?.why.last == .clock(.daysFrom("2020-03-12", -3, to: "2020-03-09")))
    #expect((clock?.why.count ?? 0) > 1)
  }

  @Test func `days after a milestone replace the milestone itself`() {
    let late = ask(tabling, days: 3)
    #expect(status(late, on: "2020-03-02")?.clock?.date?.to == "2020-03-15")
  }

  @Test func `working days are those of the session's place`() {
    let early = ask(tabling, days: -5, working: true)
    #expect(status(early, on: "2020-03-02")?.clock?.date?.to == "2020-03-05")
    // Third Committee, New York: Thanksgiving was 26 November 2020.
    let after = ask(
      .milestone(session: "UNGA-75", milestone: "thirdCommitteeAction"), days: 8, working: true)
    let reason = status(after, on: "2020-03-02")?.clock?.why.last
    guard case .clock(.workingDays(let days)) = reason else {
      Issue.record("no working days")
      return
    }
    #expect(days.place == "New York")
    #expect(days.to == "2020-12-01")
  }

  @Test func `days after sending can be working days`() {
    let letter = Communication.letter("feb", on: "2020-02-21", raises: "ask")
    let days = ask(.daysAfterSending(10), working: true)
    #expect(status(days, letters: [letter], on: "2020-02-24")?.clock?.date?.to == "2020-03-06")
    let more = ask(.daysAfterSending(10), days: 2)
    #expect(status(more, letters: [letter], on: "2020-02-24")?.clock?.date?.to == "2020-03-04")
    #expect(
      status(more, letters: [letter], on: "2020-02-24")?.clock?.why == [
        .clock(.sent("feb", on: "2020-02-21")),
        .clock(.daysFrom("2020-02-21", 12, to: "2020-03-04")),
      ])
  }

  @Test func `an ask without a session counts the working days of the body whose text it wants`() {
    var wanting = ask(.date("2020-04-08", time: nil, timeZone: nil), days: 1, working: true)
    #expect(status(wanting, on: "2020-03-02")?.clock?.date?.to == "2020-04-09")
    wanting.deadlineShift.days = 2
    #expect(status(wanting, on: "2020-03-02")?.clock?.date?.to == "2020-04-10")
    wanting.wants = WantedPosition(body: "HRC", subject: "dprk", stance: "coSponsor")
    #expect(status(wanting, on: "2020-03-02")?.clock?.date?.to == "2020-04-14")
  }

  @Test func `the outcome follows the day that was moved`() {
    let early = ask(.date("2020-03-31", time: nil, timeZone: nil), days: -10)
    #expect(status(early, on: "2020-03-21")?.standing.outcome == .open)
    #expect(status(early, on: "2020-03-22")?.standing.outcome == .unknown)
    #expect(
      status(early, on: "2020-03-22")?.standing.reasons == [.deadlinePassed("2020-03-21")])
  }

  @Test func `a milestone without a date has no moved day either`() {
    let clock = status(ask(tabling, days: -3), on: "2020-03-14")?.clock
    #expect(clock?.what == .suspended("HRC-43"))
    #expect(clock?.why.isEmpty == false)
  }

  @Test func `an ask for a stance has its own day beside what decides it`() {
    let own = with(Ask.wanting("coSponsor", at: "HRC-43")) { $0.deadlineShift.days = -10 }
    let fixture = Fixture(asks: [own], sessions: RecordedSessions.calendar.sessions)
    let before = fixture.status("sponsor", on: "2020-03-02")
    #expect(before?.clock?.what == .ownDate)
    #expect(before?.clock?.date?.to == "2020-03-10")
    let after = fixture.status("sponsor", on: "2020-03-11")
    #expect(after?.clock?.what == .actsBeforeClosing("HRC-43", "closing"))
    #expect(after?.standing.outcome == .open)
  }
}
