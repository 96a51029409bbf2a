import Foundation
import Testing

@Suite struct GeneralAssemblyTests {
  @Test func `sessions 58 to 81 ship in order`() throws {
    let numbers = try shippedSessions(of: "UNGA").map { $0["session"] as? Int }
    #expect(numbers == Array(58...81))
  }

  @Test(arguments: [
    ("UNGA-58", "2003-09-16"), ("UNGA-62", "2007-09-18"), ("UNGA-72", "2017-09-12"),
    ("UNGA-78", "2023-09-05"), ("UNGA-81", "2026-09-08"),
  ])
  func `a session opens on the day of record`(id: String, start: String) throws {
    let session = try shippedSession(id)
    #expect(session.text("start") == start)
    #expect(session.text("timeZone") == "America/New_York")
  }

  @Test func `a session ends the day before the next one opens`() throws {
    let sessions = try shippedSessions(of: "UNGA")
    let style = Date.ISO8601FormatStyle().year().month().day()
    for (session, next) in zip(sessions, sessions.dropFirst()) {
      let end = try style.parse(try #require(session.text("end")))
      #expect(style.format(end.addingTimeInterval(86_400)) == next.text("start"))
    }
  }

  @Test func `the running session leaves its end to the rules`() throws {
    let session = try shippedSession("UNGA-81")
    #expect(session["end"] == nil)
    #expect(session.entries("resolutions").isEmpty)
    #expect(session.milestone("generalDebate")?.text("date") == "2026-09-22")
  }

  @Test func `twenty-one texts passed the committee, then the plenary`() throws {
    let acted = try shippedSessions(of: "UNGA").map { $0.entries("resolutions") }
      .filter { !$0.isEmpty }
    #expect(acted.count == 21)
    for resolutions in acted {
      #expect(resolutions.map { $0.text("stage") } == ["committee", "plenary"])
      #expect(resolutions.first?["symbol"] == nil)
      let days = resolutions.compactMap { $0.text("actedOn") }
      #expect(days.count == 2 && days == days.sorted())
    }
  }

  @Test func `a day from memory is unverified`() throws {
    let resolutions = try shippedSession("UNGA-66").entries("resolutions")
    #expect(resolutions.map { $0.text("certainty") } == ["unverified", "held"])
    #expect(resolutions.first?.entries("sources").isEmpty == true)
  }
}
