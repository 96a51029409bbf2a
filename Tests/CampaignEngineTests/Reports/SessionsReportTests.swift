import Testing

@testable import CampaignEngine

@Suite struct SessionsReportTests {
  private func report(
    on iso: String, body: Identifier<Body>? = nil, through year: Int? = nil
  ) -> SessionsReport {
    World(calendar: RecordedSessions.calendar).known(on: day(iso))
      .sessions(on: day(iso), body: body, through: year)
  }

  @Test func `it runs from the first session on file to the year after today's`() {
    let sessions = report(on: "2026-11-23").sessions
    #expect(sessions.first?.id == "UNGA-58")
    #expect(sessions.last?.id == "HRC-66")
    #expect(sessions.map { $0.opening?.from.year ?? 0 }.max() == 2027)
    let days = sessions.compactMap { $0.opening?.from }
    #expect(days == days.sorted())
  }

  @Test func `a year ends it with the last session that opens in it`() {
    #expect(report(on: "2026-11-23", body: "HRC", through: 2030).sessions.last?.id == "HRC-75")
    #expect(report(on: "2026-11-23", body: "UNGA", through: 2026).sessions.last?.id == "UNGA-81")
    #expect(report(on: "2026-11-23", through: 1999).sessions.isEmpty)
  }

  @Test func `a session shows the weaker certainty and the larger margin of its two ends`() throws {
    let sessions = report(on: "2026-11-23").sessions
    let running = try #require(sessions.first { $0.id == "UNGA-81" })
    #expect(running.opening?.certainty == .held)
    #expect(running.certainty == .predicted)
    let june = try #require(sessions.first { $0.id == "HRC-65" })
    #expect(june.marginDays == 7)
    let held = try #require(sessions.first { $0.id == "HRC-61" })
    #expect(held.certainty == .held)
    #expect(held.marginDays == 0)
  }

  @Test func `a suspended session has no closing, and its history says so`() throws {
    let sessions = report(on: "2020-03-14", body: "HRC").sessions
    let session = try #require(sessions.first { $0.id == "HRC-43" })
    #expect(session.isSuspended)
    #expect(session.closing == nil)
    #expect(session.lastPossibleDay == nil)
    #expect(session.history.map(\.on) == [day("2020-02-24"), day("2020-03-13")])
    #expect(!(report(on: "2020-03-12").sessions.first { $0.id == "HRC-43" }?.isSuspended ?? true))
  }

  @Test func `the figures are those of the day and the body`() throws {
    let early = try #require(report(on: "2019-12-31", body: "HRC").errors.first)
    let late = try #require(report(on: "2026-11-23", body: "HRC").errors.first)
    #expect(early.rule == "HRC/opening/february")
    #expect([early.n, late.n] == [2, 4])
  }

  @Test func `a session acts on texts at the milestone of its body`() throws {
    let sessions = report(on: "2026-11-23").sessions
    #expect(sessions.first { $0.id == "UNGA-75" }?.action?.from == day("2020-11-18"))
    #expect(sessions.first { $0.id == "HRC-40" }?.action?.from == day("2019-03-22"))
  }
}
