import Testing

@testable import CampaignEngine

@Suite struct AssemblyRulesTests {
  private static let openings = [
    "2003-09-16", "2004-09-14", "2005-09-13", "2006-09-12", "2007-09-18", "2008-09-16",
    "2009-09-15", "2010-09-14", "2011-09-13", "2012-09-18", "2013-09-17", "2014-09-16",
    "2015-09-15", "2016-09-13", "2017-09-12", "2018-09-18", "2019-09-17", "2020-09-15",
    "2021-09-14", "2022-09-13", "2023-09-05", "2024-09-10", "2025-09-09", "2026-09-08",
    "2027-09-07", "2028-09-05",
  ]

  @Test func `sessions 58 to 83 open on the Tuesday of record`() throws {
    let empty = SessionCalendar(sessions: [])
    for (number, opening) in zip(58..., Self.openings) {
      let session = try #require(empty.schedule(of: Identifier(body: "UNGA", number: number)))
      #expect(window(session.milestone("opening")?.date) == opening, "\(number)")
    }
  }

  @Test func `a session closes the day before the next one opens`() throws {
    let known = RecordedSessions.known(on: "2026-11-23")
    let closing = try #require(known.schedule(of: "UNGA-81")?.milestone("closing")?.date)
    #expect(window(closing) == "2027-09-06")
    #expect(closing.certainty == .predicted)
    #expect(closing.why == [.date(.rule(.dayBeforeNextOpening))])
  }

  @Test func `the committee's day is predicted, with a margin of six`() throws {
    let known = RecordedSessions.known(on: "2026-11-23")
    let action = try #require(
      known.schedule(of: "UNGA-81")?.milestone("thirdCommitteeAction")?.date)
    #expect(window(action) == "2026-11-18")
    #expect(action.marginDays == 6)
    #expect(action.lastPossibleDay == day("2026-11-24"))
    #expect(action.why == [.date(.rule(.thirdWednesdayOfNovember)), .date(.margin(6))])
  }

  @Test func `the plenary is a week of December`() {
    let plenary = RecordedSessions.date("plenaryAction", of: "UNGA-81", on: "2026-11-23")
    #expect(window(plenary) == "2026-12-15..2026-12-21")
    #expect(plenary?.marginDays == 0)
  }

  @Test func `committee and plenary each have the day on which they acted`() {
    let day = { (milestone: Identifier<Milestone>, today: String) in
      RecordedSessions.date(milestone, of: "UNGA-75", on: today)
    }
    #expect(window(day("thirdCommitteeAction", "2020-11-17")) == "2020-11-18")
    #expect(day("thirdCommitteeAction", "2020-11-17")?.certainty == .predicted)
    #expect(day("thirdCommitteeAction", "2020-11-18")?.certainty == .held)
    #expect(day("plenaryAction", "2020-11-18")?.certainty == .predicted)
    #expect(window(day("plenaryAction", "2020-12-16")) == "2020-12-16")
  }

  @Test func `no session before 2003 has a formula`() {
    #expect(SessionCalendar(sessions: []).schedule(of: "UNGA-57") == nil)
  }
}
