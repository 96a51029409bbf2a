import Testing

@testable import CampaignEngine

@Suite struct CommunicationReportTests {
  private let fixture = Fixture(
    asks: [.plain("ask"), .plain("other"), .plain("third")],
    letters: [
      .letter("feb", on: "2020-02-21", raises: "ask", "other"),
      .letter("mar", on: "2020-03-21", raises: "ask"),
      .reminder("apr", on: "2020-04-25", of: "feb"),
    ], responses: [.answer("r", on: "2020-03-01", to: "other")])

  private func states(
    _ id: Identifier<Communication>, on day: CalendarDate
  ) -> [String]? {
    fixture.on(day).report(on: id)?.replies.map { "\($0.ask.id.text) \($0.clock.state.rawValue)" }
  }

  @Test func `each ask of a letter has its own clock, a newer letter or not`() {
    #expect(states("feb", on: "2020-03-22") == ["ask awaiting", "other answered"])
    #expect(states("mar", on: "2020-03-22") == ["ask awaiting"])
    #expect(states("feb", on: "2020-06-25") == ["ask silent", "other answered"])
  }

  @Test func `a reminder tells of the clock of its letter`() {
    #expect(states("apr", on: "2020-05-01") == states("feb", on: "2020-05-01"))
    #expect(fixture.on("2020-05-01").report(on: "apr")?.letter == "feb")
  }

  @Test func `a reminder of a reminder tells of the letter behind both`() {
    var again = fixture
    again.records.communications.append(.reminder("may", on: "2020-05-25", of: "apr"))
    #expect(again.on("2020-06-01").report(on: "may")?.letter == "feb")
    #expect(
      again.on("2020-06-01").report(on: "may")?.replies.first?.clock.steps.map(\.communication)
        == ["feb", "apr", "may"])
  }

  @Test func `a draft starts no clock, and nobody else's letter is found`() {
    var draft = fixture
    draft.records.communications[1].isSent = false
    #expect(draft.on("2020-03-22").report(on: "mar")?.replies == [])
    #expect(fixture.on("2020-03-22").report(on: Identifier<Communication>("none")) == nil)
  }
}
