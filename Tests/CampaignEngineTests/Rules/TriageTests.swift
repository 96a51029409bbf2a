import Testing

@testable import CampaignEngine

@Suite struct TriageTests {
  @Test func `a look of our own that is past is still to be taken`() {
    let letter = Communication.letter("feb", on: "2020-02-21", raises: "ask")
    let answer = Response.answer("r", on: "2020-02-25", to: "ask", .besideThePoint)
    let fixture = Fixture(asks: [.plain("ask")], letters: [letter], responses: [answer])
    let status = fixture.status("ask", on: "2020-06-01")
    #expect(status?.clock?.what == .review)
    #expect(status?.triage == .dueSoon)
    #expect(fixture.on("2020-06-01").status.counts.overdue == 0)
  }

  private let situation = Fixture().on("2020-03-02")

  private func rank(
    _ outcome: Outcome, steppedBack: Bool = false, reply: ReplyClock.State = .notSent,
    closesFirst: Bool = false, promise: PromiseClock.State? = nil, daysLeft: Int? = nil,
    ungraded: Bool = false
  ) -> TriageRank {
    let clock = daysLeft.map { days in with(AskClock(.ownDate)) { $0.daysLeft = days } }
    return situation.triage(
      with(Standing(outcome)) { $0.steppedBack = steppedBack },
      reply: with(ReplyClock(reply)) { $0.windowClosesFirst = closesFirst },
      promise: promise.map {
        PromiseClock(
          by: "2020-03-01", text: "", made: "2020-02-01", response: "r", slips: 0, state: $0)
      },
      clock: clock, isUngraded: ungraded)
  }

  @Test func `the most urgent thing about an ask is its rank`() {
    #expect(
      rank(
        .open, steppedBack: true, reply: .overdue, closesFirst: true, promise: .broken,
        daysLeft: 0, ungraded: true) == .steppedBack)
    #expect(
      rank(
        .open, reply: .overdue, closesFirst: true, promise: .broken, daysLeft: 0, ungraded: true)
        == .promiseBroken)
    #expect(
      rank(.open, reply: .silent, closesFirst: true, promise: .kept, daysLeft: 0, ungraded: true)
        == .replyLate)
    #expect(
      rank(.open, reply: .awaiting, closesFirst: true, daysLeft: 0, ungraded: true)
        == .windowClosesFirst)
    #expect(rank(.open, reply: .awaiting, daysLeft: 7, ungraded: true) == .dueSoon)
    #expect(rank(.open, reply: .awaiting, daysLeft: 8, ungraded: true) == .ungraded)
    #expect(rank(.unknown, daysLeft: 8) == .toFindOut)
    #expect(rank(.open, reply: .awaiting, daysLeft: 8) == .awaiting)
  }

  @Test func `without anything urgent the outcome is`() {
    #expect(rank(.open) == .open)
    #expect(rank(.open, reply: .answered) == .open)
    #expect(rank(.open, reply: .acknowledged) == .awaiting)
    #expect(rank(.partlyMet) == .partlyMet)
    #expect(rank(.notMet) == .notMet)
    #expect(rank(.met) == .met)
    #expect(rank(.ended) == .ended)
  }

  @Test func `due soon begins seven days before and ends with the day`() {
    #expect(rank(.open, daysLeft: 0) == .dueSoon)
    #expect(rank(.open, daysLeft: -1) == .open)
    #expect(rank(.open, daysLeft: nil) == .open)
  }

  @Test func `what is decided is late for nothing`() {
    for outcome: Outcome in [.met, .notMet, .ended] {
      let rank = rank(outcome, reply: .overdue, closesFirst: true, promise: .broken)
      #expect(rank == self.rank(outcome))
    }
    #expect(rank(.met, steppedBack: true, ungraded: true) == .met)
    #expect(rank(.notMet, steppedBack: true) == .steppedBack)
    #expect(rank(.notMet, ungraded: true) == .ungraded)
  }

  @Test func `equal ranks are by the clock's day, none last, then by name`() {
    func dated(_ id: Identifier<Ask>, _ day: CalendarDate?) -> Ask {
      with(.plain(id)) {
        $0.deadline = day.map { .date($0, time: nil, timeZone: nil) }
        $0.occasion = "the next talks"
      }
    }
    let fixture = Fixture(asks: [
      dated("none-b", nil), dated("none-a", nil), dated("late", "2020-09-01"),
      dated("b", "2020-08-01"), dated("a", "2020-08-01"),
    ])
    #expect(
      fixture.on("2020-03-02").status.asks.map(\.ask.id)
        == ["a", "b", "late", "none-a", "none-b"])
  }
}
