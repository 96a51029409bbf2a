import Testing

@testable import CampaignEngine

@Suite struct DateChangeTests {
  private let viewpoint = Viewpoint(today: "2020-03-02", zone: .utc)

  private func world(_ sessions: [Session]) -> World {
    let ask = Ask.wanting("coSponsor", at: "HRC-43")
    return Fixture(asks: [ask], sessions: sessions).world.known(on: "2020-03-02")
  }

  private func changes(
    _ change: (Session) -> Session
  ) -> [String: DateChange] {
    let before = RecordedSessions.calendar.sessions
    let after = before.map { $0.id == "HRC-43" ? change($0) : $0 }
    let changes = world(before).dateChanges(to: world(after), from: viewpoint)
    return Dictionary(changes.map { ("\($0.session.text) \($0.milestone.text)", $0) }) { $1 }
  }

  @Test func `a moved closing moves what is predicted from it, and says whose asks it decides`() {
    let changes = changes { $0.changed("end", on: "2020-03-02", to: "2020-03-27") }
    #expect(
      Set(changes.keys) == [
        "HRC-43 tabling", "HRC-43 action", "HRC-43 closing", "HRC-43 lateCoSponsorship",
        "HRC-43 dialogue",
      ])
    let late = changes["HRC-43 lateCoSponsorship"]
    #expect(late?.from?.to == "2020-04-03" && late?.to?.to == "2020-04-10")
    #expect(late?.asks == [AskReference(campaign: "letter", ask: "sponsor")])
    #expect(changes["HRC-43 closing"]?.asks == [])
  }

  @Test func `a date that is taken back leaves none behind it`() {
    let changes = changes { $0.changed("end", on: "2020-03-02", to: nil) }
    #expect(changes["HRC-43 closing"]?.to == nil)
    #expect(changes["HRC-43 action"]?.from != nil && changes["HRC-43 action"]?.to == nil)
  }

  @Test func `the same day with more certainty is a change, the same calendar is none`() {
    let confirmed = changes {
      $0.changed("end", on: "2020-03-02", to: "2020-03-20", certainty: .confirmed)
    }
    #expect(Set(confirmed.keys) == ["HRC-43 closing"])
    #expect(changes { $0 }.isEmpty)
  }
}
