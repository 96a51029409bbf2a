import Testing

@Suite struct HumanRightsCouncilTests {
  @Test func `sessions 1 to 61 ship in order`() throws {
    let numbers = try shippedSessions(of: "HRC").map { $0["session"] as? Int }
    #expect(numbers == Array(1...61))
  }

  @Test(arguments: [
    ("HRC-1", "2006-06-19", "2006-06-30"), ("HRC-19", "2012-02-27", "2012-03-23"),
    ("HRC-31", "2016-02-29", "2016-03-24"), ("HRC-56", "2024-06-18", "2024-07-12"),
    ("HRC-61", "2026-02-23", "2026-03-31"),
  ])
  func `a session has the days of record`(id: String, start: String, end: String) throws {
    let session = try shippedSession(id)
    #expect(session.text("start") == start)
    #expect(session.text("end") == end)
    #expect(session.text("certainty") == "held")
    #expect(session.text("timeZone") == "Europe/Zurich")
  }

  @Test func `nineteen texts on the DPRK were acted on within their sessions`() throws {
    var count = 0
    for session in try shippedSessions(of: "HRC") {
      for resolution in session.entries("resolutions") {
        count += 1
        let day = try #require(resolution.text("actedOn"))
        #expect(resolution.text("subject") == "dprk")
        #expect(day >= session.text("start") ?? "" && day <= session.text("end") ?? "")
        let number = try #require(session["session"] as? Int)
        #expect(resolution.text("symbol")?.hasPrefix("A/HRC/RES/\(number)/") == true)
      }
    }
    #expect(count == 19)
  }

  @Test func `a vote carries its three totals`() throws {
    let resolution = try #require(try shippedSession("HRC-7").entries("resolutions").first)
    let votes = resolution["result"] as? [String: Int]
    #expect(votes == ["for": 22, "against": 7, "abstained": 18])
    #expect(resolution["coSponsorCount"] as? Int == 42)
  }

  @Test func `main sponsors are named one by one`() throws {
    let resolution = try #require(try shippedSession("HRC-58").entries("resolutions").first)
    let sponsors = resolution["mainSponsors"] as? [String]
    #expect(sponsors == ["Poland (for the European Union)", "Australia"])
    #expect(resolution.text("result") == "withoutVote")
  }

  @Test func `the suspended session 43 has its four changes of end`() throws {
    let session = try shippedSession("HRC-43")
    let changes = session.entries("history").map { change in
      ["on", "from", "to", "certainty"].map { change.text($0) ?? "no date" }
    }
    #expect(
      changes == [
        ["2020-02-24", "no date", "2020-03-20", "announced"],
        ["2020-03-13", "2020-03-20", "no date", "announced"],
        ["2020-06-15", "no date", "2020-06-19", "announced"],
        ["2020-06-19", "2020-06-19", "2020-06-23", "unverified"],
      ])
    #expect(session.text("certainty") == "unverified")
    #expect(session.milestone("opening")?.text("certainty") == "held")
  }

  @Test func `the one stated tabling deadline has its hour`() throws {
    let tabling = try #require(try shippedSession("HRC-11").milestone("tabling"))
    #expect(tabling.text("date") == "2009-06-12")
    #expect(tabling.text("time") == "13:00")
    #expect(tabling.text("certainty") == "held")
  }
}
