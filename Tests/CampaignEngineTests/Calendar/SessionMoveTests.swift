import Testing

@testable import CampaignEngine

@Suite struct SessionMoveTests {
  private let calendar = RecordedSessions.known(on: "2026-11-23")

  private func move(
    _ session: Identifier<Session>, _ field: String, to date: String?
  ) throws(MoveRefusal) -> SessionMove? {
    guard let schedule = calendar.schedule(of: session) else { return nil }
    return try calendar.move(
      schedule, field, to: date.map(day), on: day("2026-11-23"), source: nil)
  }

  @Test(
    arguments: [
      ("start", "opening", "start"), ("END", "closing", "end"), ("closes", "closing", "end"),
      ("tabling", "tabling", "milestones.tabling"), ("Action", "action", "milestones.action"),
      ("late", "lateCoSponsorship", "milestones.lateCoSponsorship"),
      ("side-event-requests", "sideEventRequests", "milestones.sideEventRequests"),
    ] as [(String, Identifier<Milestone>, String)])
  func `a date is named as people name it`(
    word: String, milestone: Identifier<Milestone>, field: String
  ) throws {
    let move = try #require(try move("HRC-64", word, to: "2027-03-18"))
    #expect(move.milestone == milestone)
    #expect(move.entry.field == field)
  }

  @Test func `a word that names no date is refused with the nearest`() {
    #expect(throws: MoveRefusal.self) { try move("HRC-64", "", to: "2027-03-18") }
    do throws(MoveRefusal) {
      _ = try move("HRC-64", "tablng", to: "2027-03-18")
      Issue.record("it is taken")
    } catch {
      guard case .unknownField("tablng", "HRC-64", let choices, "tabling") = error else {
        Issue.record("\(error)")
        return
      }
      #expect(choices.contains("closing"))
    }
  }

  @Test func `what was only predicted was no date before, what was announced was one`() throws {
    #expect(try move("HRC-64", "start", to: "2027-03-01")?.entry.from == nil)
    let known = RecordedSessions.known(on: "2020-03-02")
    let schedule = try #require(known.schedule(of: "HRC-43"))
    let move = try known.move(
      schedule, "end", to: day("2020-03-27"), on: day("2020-03-02"), source: nil)
    #expect(move.entry.from == day("2020-03-20"))
    #expect(move.entry.on == day("2020-03-02") && move.entry.certainty == .announced)
  }

  @Test func `a session cannot close before it opens`() throws {
    let known = RecordedSessions.known(on: "2020-03-02")
    let schedule = try #require(known.schedule(of: "HRC-43"))
    #expect(
      throws: MoveRefusal.closesBeforeItOpens(
        "HRC-43", opening: day("2020-02-24"), closing: day("2020-02-01"))
    ) {
      try known.move(schedule, "end", to: day("2020-02-01"), on: day("2020-03-02"), source: nil)
    }
    #expect(try move("HRC-64", "start", to: "2027-06-01") != nil)
  }
}
