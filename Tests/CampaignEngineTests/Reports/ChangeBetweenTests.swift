import Testing

@testable import CampaignEngine

@Suite struct ChangeBetweenTests {
  private let fixture = Fixture(
    asks: [.wanting("coSponsor", at: "HRC-43"), .plain("ask")],
    letters: [.letter("feb", on: "2020-02-21", raises: "sponsor", "ask")],
    sessions: RecordedSessions.calendar.sessions)

  private func report(_ responses: [Response], on day: CalendarDate = "2020-03-02") -> StatusReport
  {
    fixture.world.with(responses.map { .add($0, to: "letter") }).known(on: day)
      .status(from: fixture.viewpoint(day))
  }

  private func changes(_ responses: Response...) -> [Change] {
    report([]).changes(to: report(responses))
  }

  @Test func `nothing new changes nothing`() {
    #expect(changes() == [])
    #expect(changes(.said("s", on: "2020-03-01")) == [])
  }

  @Test func `an answer changes the reply, the clock and the triage of its ask alone`() {
    let changes = changes(.answer("a", on: "2020-03-02", to: "ask", .partlySatisfactory))
    #expect(changes.allSatisfy { $0.ask == "ask" && $0.target == "kor" })
    #expect(
      changes.map(\.what) == [.reply, .clock, .triage])
    #expect(changes.first?.from == .reply(.awaiting))
    #expect(changes.first?.to == .reply(.answered))
  }

  @Test func `a promise comes with its day, and the live date moves`() {
    let promise = with(Response.answer("p", on: "2020-03-02", to: "sponsor", kind: .holding)) {
      $0.promises = [with(Promise(text: "will reply")) { $0.by = .day("2020-03-05") }]
    }
    let changes = changes(promise)
    let live = changes.first { $0.what == .promise }
    #expect(live?.from == nil)
    #expect(live?.to == .promise(.live, by: "2020-03-05"))
    let clock = changes.first { $0.what == .clock }
    #expect(clock?.from == .clock("2020-03-20"))
    #expect(clock?.to == .clock("2020-03-05"))
  }

  @Test func `a deed changes the outcome, a name the stance, a word the hint`() {
    let deed = changes(.answer("d", on: "2020-03-02", by: .measure, to: "ask", .contrary))
    #expect(deed.first?.what == .outcome)
    #expect(deed.first?.to == .outcome(.notMet))
    let name = changes(.act("coSponsor", at: "HRC-43", on: "2020-03-02"))
    #expect(name.map(\.what) == [.stance])
    #expect(name.first?.to == .stance("coSponsor"))
    let says = with(Response.said("s", on: "2020-03-02")) {
      $0.indicates = Position(session: "HRC-43", subject: "dprk", stance: "coSponsor")
    }
    #expect(changes(says).map(\.what) == [.indicates])
  }

  @Test func `time alone changes what it changes`() {
    let changes = report([], on: "2020-04-21").changes(to: report([], on: "2020-04-22"))
    #expect(changes.filter { $0.what == .reply }.map(\.ask) == ["ask", "sponsor"])
    #expect(changes.first { $0.what == .reply }?.to == .reply(.overdue))
  }

  @Test func `the way back is the same with its ends swapped`() {
    let after = report([.answer("d", on: "2020-03-02", by: .measure, to: "ask", .contrary)])
    let there = report([]).changes(to: after)
    let back = after.changes(to: report([]))
    #expect(there.map(\.what) == back.map(\.what))
    #expect(there.map(\.from) == back.map(\.to))
    #expect(there.map(\.to) == back.map(\.from))
  }
}
