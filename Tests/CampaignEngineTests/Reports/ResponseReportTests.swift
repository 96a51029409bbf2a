import Testing

@testable import CampaignEngine

@Suite struct ResponseReportTests {
  private func roles(
    _ id: Identifier<Response>, _ fixture: Fixture, on day: CalendarDate = "2020-07-30"
  ) -> [String]? {
    fixture.on(day).report(on: id)?.uses.map { "\($0.status.ask.id.text) \($0.role.rawValue)" }
  }

  @Test func `the newest deed decides, an older one is history, one before the ask background`() {
    let fixture = Fixture(
      asks: [.plain("ask")],
      responses: [
        .answer("before", on: "2020-02-20", by: .measure, to: "ask", .contrary),
        .answer("first", on: "2020-03-01", by: .measure, to: "ask", .contrary),
        .answer("newest", on: "2020-04-01", by: .measure, to: "ask", .largelySatisfactory),
        .said("aside", on: "2020-04-01"),
      ])
    #expect(roles("newest", fixture) == ["ask decides"])
    #expect(roles("first", fixture) == ["ask history"])
    #expect(roles("before", fixture) == ["ask background"])
    #expect(roles("aside", fixture) == [])
    #expect(fixture.on("2020-07-30").report(on: Identifier<Response>("none")) == nil)
  }

  @Test func `a name decides an ask for names, and the vote stands beside it`() {
    let fixture = Fixture(
      asks: [.wanting("coSponsor", at: "HRC-43")],
      responses: [
        .act("notSponsor", at: "HRC-43", on: "2020-06-22", id: "name"),
        .act("consensus", at: "HRC-43", on: "2020-06-22", id: "vote"),
      ], sessions: RecordedSessions.calendar.sessions)
    #expect(roles("name", fixture) == ["sponsor decides"])
    #expect(roles("vote", fixture) == ["sponsor beside"])
    // Names can still be added: the ask is open, and the name is what stands.
    #expect(roles("name", fixture, on: "2020-06-23") == ["sponsor decides"])
  }

  @Test func `what it answered, promised, left and contradicts is told too`() {
    let promise = with(Response.answer("p", on: "2020-03-02", to: "ask")) {
      $0.promises = [with(Promise(text: "a meeting")) { $0.by = .day("2020-03-05") }]
    }
    let fixture = Fixture(
      asks: [.plain("ask"), .wanting("coSponsor", at: "HRC-43")],
      letters: [.letter("feb", on: "2020-02-21", raises: "ask")],
      responses: [
        promise, .act("coSponsor", at: "HRC-40", on: "2019-03-22", id: "good"),
        .act("notSponsor", at: "HRC-43", on: "2020-06-22", id: "worse"),
        .act("coSponsor", at: "HRC-37", on: "2018-03-23", id: "one"),
        .act("notSponsor", at: "HRC-37", on: "2018-03-23", id: "two"),
      ], sessions: RecordedSessions.calendar.sessions)
    let situation = fixture.on("2020-07-30")
    #expect(situation.report(on: "p" as Identifier<Response>)?.answered == ["feb"])
    #expect(situation.report(on: "p" as Identifier<Response>)?.promised.map(\.ask.id) == ["ask"])
    #expect(situation.report(on: "worse" as Identifier<Response>)?.stepBack?.session == "HRC-43")
    #expect(situation.report(on: "good" as Identifier<Response>)?.stepBack == nil)
    #expect(
      situation.report(on: "one" as Identifier<Response>)?.conflict.sorted() == ["one", "two"])
  }
}
