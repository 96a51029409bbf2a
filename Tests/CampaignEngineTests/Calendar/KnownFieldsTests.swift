import Testing

@testable import CampaignEngine

@Suite struct KnownFieldsTests {
  @Test(arguments: [
    ("2020-03-02", "2020-03-20", DateCertainty.announced),
    ("2020-03-12", "2020-03-20", .announced),
    ("2020-06-16", "2020-06-19", .announced),
    ("2020-06-23", "2020-06-23", .unverified),
    ("2026-11-23", "2020-06-23", .unverified),
  ])
  func `the end of session 43 is the newest one that the day knew`(
    today: String, end: String, certainty: DateCertainty
  ) {
    let closing = RecordedSessions.date("closing", of: "HRC-43", on: today)
    #expect(window(closing) == end)
    #expect(closing?.certainty == certainty)
    #expect(closing?.marginDays == 0)
  }

  @Test(arguments: ["2020-03-13", "2020-03-14", "2020-06-14"])
  func `a suspended session has no date for what comes at its end`(today: String) throws {
    let schedule = try #require(RecordedSessions.known(on: today).schedule(of: "HRC-43"))
    #expect(window(schedule.milestone("opening")?.date) == "2020-02-24")
    for id in ["tabling", "action", "closing", "lateCoSponsorship"] as [Identifier<Milestone>] {
      let milestone = try #require(schedule.milestone(id), "\(id)")
      #expect(milestone.date == nil, "\(id)")
    }
  }

  @Test func `the reason for a changed date is the change`() {
    let closing = RecordedSessions.date("closing", of: "HRC-43", on: "2020-03-02")
    #expect(
      closing?.why == [
        .date(
          .changed(on: day("2020-02-24"), to: day("2020-03-20"), .announced, why: nil))
      ])
  }

  @Test func `an opening counts from its day and was predicted before`() {
    let before = RecordedSessions.date("opening", of: "HRC-61", on: "2026-02-22")
    #expect(before?.certainty == .predicted)
    let after = RecordedSessions.date("opening", of: "HRC-61", on: "2026-02-23")
    #expect(after?.certainty == .held)
    #expect(after?.why == [.date(.recorded(day("2026-02-23"), .held))])
  }

  @Test func `a day that is still to come has not been held`() {
    let opening = RecordedSessions.date("opening", of: "HRC-44", on: "2020-06-20")
    #expect(window(opening) == "2020-06-30")
    #expect(opening?.certainty == .announced)
    let later = RecordedSessions.date("opening", of: "HRC-44", on: "2020-06-30")
    #expect(later?.certainty == .held)
  }

  @Test func `a file of the user's own counts before its days have come`() {
    let own = Session(held: "HRC-64", "2027-02-22", "2027-04-01", certainty: .confirmed).own
    let calendar = SessionCalendar(sessions: [own])
    let before = calendar.known(on: day("2026-11-23")).schedule(of: "HRC-64")
    #expect(window(before?.milestone("closing")?.date) == "2027-04-01")
    #expect(before?.milestone("closing")?.date?.certainty == .confirmed)
    #expect(
      before?.milestone("closing")?.date?.why
        == [.date(.ownFile(day("2027-04-01"), .confirmed))])
    let after = calendar.known(on: day("2027-04-02")).schedule(of: "HRC-64")
    #expect(after?.milestone("closing")?.date?.certainty == .held)
  }

  @Test func `a date that the user moved stood elsewhere before`() {
    let own = Session(held: "HRC-64", "2027-02-22", "2027-04-05", certainty: .announced).own
      .changed("end", on: "2027-03-01", to: "2027-04-05", from: "2027-04-01")
    let calendar = SessionCalendar(sessions: [own])
    let end = { (today: String) in
      calendar.known(on: day(today)).schedule(of: "HRC-64")?.milestone("closing")?.date?.to.iso
    }
    #expect(end("2027-02-28") == "2027-04-01")
    #expect(end("2027-03-01") == "2027-04-05")
  }

  @Test func `a date that the user moved twice in one day stood where it was before both`() {
    let own = Session(held: "HRC-64", "2027-02-22", "2027-04-07", certainty: .announced).own
      .changed("end", on: "2027-03-01", to: "2027-04-05", from: "2027-04-01")
      .changed("end", on: "2027-03-01", to: "2027-04-07", from: "2027-04-05")
    let calendar = SessionCalendar(sessions: [own])
    let end = { (today: String) in
      window(calendar.known(on: day(today)).schedule(of: "HRC-64")?.milestone("closing")?.date)
    }
    #expect(end("2027-02-28") == "2027-04-01")
    #expect(end("2027-03-01") == "2027-04-07")
  }

  @Test func `a milestone of the user's own that was taken back stood there before`() {
    let summit = Session(id: "summit-1", body: "SUMMIT").own
      .with("register", "2027-05-01", .announced)
      .changed("milestones.register", on: "2027-02-01", to: nil, from: "2027-03-01")
      .changed("milestones.register", on: "2027-03-01", to: "2027-05-01", from: nil)
    let calendar = SessionCalendar(sessions: [summit])
    let register = { (today: String) in
      window(calendar.known(on: day(today)).schedule(of: "summit-1")?.milestone("register")?.date)
    }
    #expect(register("2027-01-31") == "2027-03-01")
    #expect(register("2027-02-28") == nil)
    #expect(register("2027-03-01") == "2027-05-01")
  }

  @Test func `texts and milestones that are still to come are not known`() throws {
    let before = try #require(RecordedSessions.known(on: "2026-09-21").schedule(of: "UNGA-81"))
    #expect(before.milestone("generalDebate") == nil)
    let after = try #require(RecordedSessions.known(on: "2026-09-22").schedule(of: "UNGA-81"))
    #expect(after.milestone("generalDebate")?.date?.certainty == .held)
    #expect(RecordedSessions.known(on: "2026-03-29").schedule(of: "HRC-61")?.resolutions == [])
  }

  @Test func `what the file says of a date is one of its reasons`() throws {
    var session = Session(held: "HRC-30", "2015-09-14", "2015-10-02").with(
      "tabling", "2015-09-24", .unverified)
    session.milestones[0].why = "inferred from a report"
    let schedule = try #require(SessionCalendar(sessions: [session]).schedule(of: "HRC-30"))
    #expect(
      schedule.milestone("tabling")?.date?.why == [
        .date(.recorded(day("2015-09-24"), .unverified)),
        .date(.noted("inferred from a report")),
      ])
  }

  @Test func `what nobody knew yet is not on file`() {
    #expect(RecordedSessions.known(on: "2004-01-01").sessions == [])
    #expect(RecordedSessions.known(on: "2004-01-01").schedule(of: "CHR-61") == nil)
  }

  @Test func `looking back twice ends at the earlier day`() {
    let twice = RecordedSessions.known(on: "2020-03-02").known(on: day("2026-01-01"))
    #expect(twice == RecordedSessions.known(on: "2020-03-02"))
  }
}
