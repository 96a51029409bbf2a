import Testing

@testable import CampaignEngine

@Suite struct SessionCalendarTests {
  private func ids(_ from: String, _ through: String, on today: String = "2026-11-23") -> [String] {
    RecordedSessions.known(on: today).schedules(from: day(from), through: day(through))
      .map(\.id.text)
  }

  @Test func `the year from November 2026 has its sessions by opening`() {
    #expect(
      ids("2026-11-23", "2027-11-23")
        == ["UNGA-81", "HRC-64", "HRC-65", "UNGA-82", "HRC-66"])
  }

  @Test func `any year ahead has its sessions`() {
    for year in 2028...2100 {
      let found = ids("\(year)-01-01", "\(year)-12-31")
      #expect(found.filter { $0.hasPrefix("HRC") }.count == 3, "\(year)")
      #expect(found.filter { $0.hasPrefix("UNGA") }.count == 2, "\(year)")
    }
  }

  @Test func `a day that may still come keeps its session in the list`() {
    // Late names after session 63 are predicted for 28 October 2026, give or take a week.
    #expect(ids("2026-11-04", "2026-11-05").contains("HRC-63"))
    #expect(!ids("2026-11-05", "2026-11-05").contains("HRC-63"))
  }

  @Test func `sessions of the past are listed from the file`() {
    #expect(ids("2005-01-01", "2005-12-31").contains("CHR-61"))
    #expect(ids("2005-01-01", "2005-12-31").contains("UNGA-60"))
  }

  @Test func `a range that ends before it begins is empty`() {
    #expect(ids("2027-01-01", "2026-01-01") == [])
  }

  @Test func `a session of another body has what its file says`() throws {
    let session = try #require(RecordedSessions.known(on: "2026-11-23").schedule(of: "CHR-61"))
    #expect(session.title == "Commission on Human Rights, 61st session")
    #expect(
      session.milestones.map { "\($0.id.text) \(window($0.date) ?? "")" } == [
        "opening 2005-03-14", "action 2005-04-14", "closing 2005-04-22",
      ])
    #expect(session.milestone("opening")?.date?.certainty == .unverified)
    #expect(session.milestone("action")?.date?.certainty == .held)
  }

  @Test func `a session that no rule knows has no schedule`() {
    let calendar = RecordedSessions.calendar
    for id in ["HRC-2", "HRC-99999", "UPR-50", "CHR-62", "HRC", "nonsense"] {
      #expect(calendar.schedule(of: Identifier(id)) == nil, "\(id)")
    }
  }

  @Test func `a meeting of the user's own stands on its file alone`() throws {
    var summit = Session(id: "summit-2027", body: "SUMMIT").with(
      "register", "2027-03-01", .announced)
    summit.title = "Summit on a treaty"
    summit.milestones[0].title = "register by"
    summit = summit.own
    let calendar = SessionCalendar(sessions: [summit]).known(on: day("2026-11-23"))
    let schedule = try #require(calendar.schedule(of: "summit-2027"))
    #expect(schedule.milestones.map(\.title) == ["register by"])
    #expect(schedule.timeZone == "UTC")
    #expect(
      calendar.schedules(from: day("2027-02-01"), through: day("2027-03-01")).contains(schedule))
  }

  @Test func `a follow-up years after its session is not forgotten`() {
    let session = Session(held: "CCPR-143", "2025-03-03", "2025-03-28").with(
      "followUpReport", "2028-03-28", .announced
    ).own
    let calendar = SessionCalendar(sessions: [session]).known(on: day("2028-03-01"))
    let coming = calendar.schedules(from: day("2028-03-01"), through: day("2028-06-01"))
    #expect(coming.map(\.id).contains("CCPR-143"))
  }

  @Test func `the user's own date of one milestone leaves the others to the rules`() throws {
    var own = Session(id: "HRC-64", body: "HRC").with(
      "tabling", "2027-03-18", .confirmed
    ).own
    own.number = 64
    let calendar = SessionCalendar(sessions: [own]).known(on: day("2026-11-23"))
    let schedule = try #require(calendar.schedule(of: "HRC-64"))
    #expect(window(schedule.milestone("tabling")?.date) == "2027-03-18")
    #expect(window(schedule.milestone("opening")?.date) == "2027-02-22")
    #expect(schedule.milestone("opening")?.date?.certainty == .predicted)
  }

  @Test func `milestones without a date stand where a session has them`() throws {
    let session = try #require(RecordedSessions.known(on: "2020-03-14").schedule(of: "HRC-43"))
    #expect(
      session.milestones.map(\.id.text) == [
        "writtenStatements", "speakersListOpens", "opening", "dialogue", "tabling", "action",
        "closing", "lateCoSponsorship",
      ])
  }
}
