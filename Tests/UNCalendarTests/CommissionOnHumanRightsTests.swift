import Testing

@Suite struct CommissionOnHumanRightsTests {
  @Test(arguments: [
    ("CHR-59", "E/CN.4/RES/2003/10", "2003-04-16", [28, 10, 14]),
    ("CHR-60", "E/CN.4/RES/2004/13", "2004-04-15", [29, 8, 16]),
    ("CHR-61", "E/CN.4/RES/2005/11", "2005-04-14", [30, 9, 14]),
  ])
  func `each session voted on one text`(
    id: String, symbol: String, day: String, totals: [Int]
  ) throws {
    let resolutions = try shippedSession(id).entries("resolutions")
    let resolution = try #require(resolutions.first)
    let votes = try #require(resolution["result"] as? [String: Int])
    #expect(resolutions.count == 1)
    #expect(resolution.text("symbol") == symbol)
    #expect(resolution.text("actedOn") == day)
    #expect(["for", "against", "abstained"].map { votes[$0] } == totals)
    #expect(resolution.text("certainty") == "held")
  }

  @Test func `three sessions ship, their days from memory`() throws {
    let sessions = try shippedSessions(of: "CHR")
    #expect(sessions.count == 3)
    #expect(sessions.allSatisfy { $0.text("certainty") == "unverified" })
  }
}
