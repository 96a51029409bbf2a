import Testing

@testable import CampaignEngine

@Suite struct LoggedTests {
  private func responses(on day: CalendarDate, in zone: ZoneRules = .utc) -> [Identifier<Response>]
  {
    let logged = with(Response.said("logged", on: "2020-03-02")) {
      $0.loggedAt = Instant(rfc3339: "2020-03-05T20:00:00Z")
    }
    let world = Fixture(responses: [logged, .said("undated", on: "2020-03-02")]).world
    return world.logged(by: Viewpoint(today: day, zone: zone)).known(on: day)
      .campaigns[0].responses.map(\.id)
  }

  @Test func `a response that was logged later had not been written down yet`() {
    #expect(responses(on: "2020-03-04") == ["undated"])
    #expect(responses(on: "2020-03-05") == ["logged", "undated"])
  }

  @Test func `one that does not say when it was logged counts from its own date`() {
    #expect(responses(on: "2020-03-01") == [])
    #expect(responses(on: "2020-03-02") == ["undated"])
  }

  @Test func `the day is that of the user`() {
    let seoul = ZoneRules(
      name: "Asia/Seoul", firstOffset: 9 * 3600, transitions: [], recurring: nil)
    #expect(responses(on: "2020-03-05", in: seoul) == ["undated"])
    #expect(responses(on: "2020-03-06", in: seoul) == ["logged", "undated"])
  }
}
