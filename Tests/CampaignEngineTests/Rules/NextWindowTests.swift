import Testing

@testable import CampaignEngine

@Suite struct NextWindowTests {
  private func chain(
    _ asks: [Ask], _ acts: [Response] = [], on day: CalendarDate
  ) -> Chain? {
    Fixture(asks: asks, responses: acts, sessions: RecordedSessions.calendar.sessions)
      .status(asks[0].id, on: day)?.chain
  }

  private let refused = Response.act("notSponsor", at: "HRC-43", on: "2020-06-22")

  @Test func `an ask that was not met names the next session with such a text`() {
    let next = chain([.wanting("coSponsor", at: "HRC-43")], [refused], on: "2020-07-08")?.next
    #expect(next?.session == "HRC-46")
    #expect(next?.milestone == "action")
    #expect(next?.dates.date.certainty == .predicted)
    #expect(next?.ask == nil)
  }

  @Test func `years later it is the next one to come, not the first that was missed`() {
    let next = chain([.wanting("coSponsor", at: "HRC-43")], [refused], on: "2031-07-08")?.next
    #expect(next?.session == "HRC-79")
  }

  @Test func `what carries it on is named`() {
    let next = with(Ask.wanting("coSponsor", at: "HRC-46", id: "next")) { $0.continues = "sponsor" }
    let found = chain([.wanting("coSponsor", at: "HRC-43"), next], [refused], on: "2020-07-08")
    #expect(found?.next?.ask == "next")
  }

  @Test func `a main sponsor's next chance is when names are due`() {
    let next = chain([.wanting("mainSponsor", at: "HRC-43")], [refused], on: "2020-07-08")?.next
    #expect(next?.session == "HRC-46")
    #expect(next?.milestone == "tabling")
  }

  @Test func `an open ask says which session on its subject follows, of whichever body`() {
    let open = chain([.wanting("coSponsor", at: "HRC-43")], on: "2020-03-02")
    #expect(open?.then?.session == "UNGA-75")
    #expect(open?.then?.milestone == "thirdCommitteeAction")
    #expect(open?.next == nil)
    let council = Fixture(
      asks: [.wanting("coSponsor", at: "HRC-43")],
      sessions: RecordedSessions.calendar.sessions.filter { $0.body == "HRC" } + [
        Session(held: "HRC-37", "2018-02-26", "2018-03-23").acted(on: "2018-03-23")
      ])
    #expect(council.status("sponsor", on: "2020-03-02")?.chain.then?.session == "HRC-46")
  }

  @Test func `an ask that was met, ended or wants no position has none`() {
    let signed = Response.act("coSponsor", at: "HRC-43", on: "2020-06-22")
    let met = chain([.wanting("coSponsor", at: "HRC-43")], [signed], on: "2020-07-08")
    #expect(met?.next == nil && met?.then == nil)
    #expect(chain([.plain("ask")], on: "2020-03-02")?.then == nil)
  }

  @Test func `a body without rules meets next as its files say`() {
    let summits = [("SUMMIT-1", "2027-03-01"), ("SUMMIT-2", "2028-03-01")].map { id, day in
      Session(id: Identifier(id), body: "CHR").with("action", day, .announced).own
    }
    let ask = with(Ask.wanting("coSponsor", at: "SUMMIT-1")) {
      $0.wants = WantedPosition(body: "CHR", subject: "dprk", stance: "coSponsor")
    }
    let fixture = Fixture(asks: [ask], sessions: summits)
    #expect(fixture.status("sponsor", on: "2027-04-01")?.chain.next?.session == "SUMMIT-2")
  }
}
