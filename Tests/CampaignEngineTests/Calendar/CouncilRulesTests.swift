import Testing

@testable import CampaignEngine

@Suite struct CouncilRulesTests {
  private func schedule(
    _ id: Identifier<Session>, on today: String = "2026-11-23"
  ) throws -> SessionSchedule {
    try #require(RecordedSessions.known(on: today).schedule(of: id))
  }

  @Test func `session 64 stands as the rules predict it`() throws {
    let session = try schedule("HRC-64")
    #expect(session.title == "Human Rights Council, 64th session")
    #expect(session.place == "Geneva")
    #expect(
      session.milestones.map { "\($0.id.text) \(window($0.date) ?? "")" } == [
        "writtenStatements 2027-02-08", "speakersListOpens 2027-02-19", "opening 2027-02-22",
        "dialogue 2027-03-15", "tabling 2027-03-15..2027-03-25",
        "action 2027-03-22..2027-04-02", "closing 2027-03-23..2027-04-02",
        "lateCoSponsorship 2027-04-06..2027-04-16",
      ])
    #expect(session.milestones.allSatisfy { $0.date?.certainty == .predicted })
    #expect(session.milestones.map { $0.date?.marginDays } == [0, 0, 0, 0, 7, 0, 0, 0])
    #expect(session.milestones.map(\.group.rawValue).prefix(3) == ["ours", "ours", "states"])
  }

  @Test func `session 64 ends around Easter, and says so`() throws {
    let closing = try #require(try schedule("HRC-64").milestone("closing")?.date)
    let opening = ScheduledDay(from: day("2027-02-22"), to: day("2027-02-22"))
    #expect(
      closing.why == [
        .date(.rule(.asLongAs("HRC-61", days: 36))), .date(.follows("opening", opening)),
        .date(.easterWindow(computed: day("2027-03-30"), easter: day("2027-03-28"))),
        .date(.margin(0)),
      ])
  }

  @Test(arguments: [
    ("2027-02-16", "2027-03-24"), ("2027-02-17", "2027-03-23..2027-04-02"),
    ("2027-02-23", "2027-03-23..2027-04-02"), ("2027-02-24", "2027-04-01"),
  ])
  func `Easter makes a window from Maundy Thursday to the Wednesday after`(
    opening: String, closing: String
  ) throws {
    var session = Session(id: "HRC-64", body: "HRC").own
    session.start = day(opening)
    let calendar = SessionCalendar(sessions: RecordedSessions.calendar.sessions + [session])
      .known(on: day("2026-11-23"))
    let schedule = try #require(calendar.schedule(of: "HRC-64"))
    #expect(window(schedule.milestone("closing")?.date) == closing)
  }

  @Test func `sessions 65 and 66 close as their seasons last did`() throws {
    let june = try schedule("HRC-65")
    #expect(window(june.milestone("opening")?.date) == "2027-06-21")
    #expect(june.milestone("opening")?.date?.marginDays == 7)
    #expect(window(june.milestone("closing")?.date) == "2027-07-13")
    #expect(june.milestone("dialogue") == nil)
    let september = try schedule("HRC-66")
    #expect(window(september.milestone("opening")?.date) == "2027-09-13")
    #expect(window(september.milestone("speakersListOpens")?.date) == "2027-09-08")
    #expect(window(september.milestone("closing")?.date) == "2027-10-13")
    #expect(window(september.milestone("tabling")?.date) == "2027-10-05")
    #expect(september.milestone("lateCoSponsorship")?.date?.marginDays == 7)
  }

  @Test func `session 43 counts with the end that was announced before it was suspended`() throws {
    let next = try schedule("HRC-46", on: "2020-12-01")
    #expect(window(next.milestone("closing")?.date) == "2021-03-19")
    #expect(
      next.milestone("closing")?.date?.why.first
        == .date(.rule(.asLongAs("HRC-43", days: 25))))
  }

  @Test func `a session that has not closed is no measure`() throws {
    let next = try schedule("HRC-46", on: "2020-06-22")
    #expect(
      next.milestone("closing")?.date?.why.first
        == .date(.rule(.asLongAs("HRC-40", days: 25))))
  }

  @Test func `session 43 was to act on its last two days`() throws {
    let session = try schedule("HRC-43", on: "2020-03-02")
    #expect(window(session.milestone("tabling")?.date) == "2020-03-12")
    #expect(window(session.milestone("action")?.date) == "2020-03-19..2020-03-20")
    #expect(window(session.milestone("lateCoSponsorship")?.date) == "2020-04-03")
    #expect(window(session.milestone("dialogue")?.date) == "2020-03-09")
    #expect(session.milestone("action")?.date?.certainty == .predicted)
    #expect(session.milestone("action")?.date?.marginDays == 0)
  }

  @Test func `its dialogue stays where it was when the session lasts to June`() throws {
    for today in ["2020-03-14", "2020-06-23"] {
      let session = try schedule("HRC-43", on: today)
      #expect(window(session.milestone("dialogue")?.date) == "2020-03-09")
    }
  }

  @Test func `names could be added to the text of session 43 until 7 July`() throws {
    let session = try schedule("HRC-43", on: "2020-06-23")
    let late = try #require(session.milestone("lateCoSponsorship")?.date)
    #expect(window(late) == "2020-07-07")
    #expect(late.certainty == .predicted)
    #expect(late.lastPossibleDay == day("2020-07-07"))
  }

  @Test func `the action is the day on which the text was acted on`() throws {
    let action = try #require(try schedule("HRC-43", on: "2020-06-23").milestone("action")?.date)
    #expect(window(action) == "2020-06-22")
    #expect(action.certainty == .held)
    #expect(action.why == [.date(.actedOn(day("2020-06-22"), symbol: nil))])
    let before = try schedule("HRC-43", on: "2020-06-21").milestone("action")?.date
    #expect(window(before) == "2020-06-22..2020-06-23")
  }

  @Test func `tabling is counted from the days of action once they are announced`() throws {
    var own = Session(id: "HRC-64", body: "HRC").with(
      "action", "2027-03-30", to: "2027-04-01", .announced
    ).own
    own.number = 64
    let calendar = SessionCalendar(sessions: [own]).known(on: day("2027-02-01"))
    let session = try #require(calendar.schedule(of: "HRC-64"))
    #expect(window(session.milestone("tabling")?.date) == "2027-03-23")
    #expect(window(session.milestone("action")?.date) == "2027-03-30..2027-04-01")
  }

  @Test func `when a text was acted on does not move the tabling`() throws {
    let session = try schedule("HRC-40")
    #expect(window(session.milestone("action")?.date) == "2019-03-22")
    #expect(window(session.milestone("tabling")?.date) == "2019-03-14")
  }

  @Test func `margins end when the closing is known`() throws {
    let predicted = try schedule("HRC-60", on: "2025-09-10").milestone("lateCoSponsorship")?.date
    #expect(predicted?.marginDays == 7)
    let held = try schedule("HRC-60", on: "2025-10-08").milestone("lateCoSponsorship")?.date
    #expect(held?.marginDays == 0)
    #expect(window(held) == "2025-10-22")
  }

  @Test func `the dialogue is a week later in a session longer than four weeks`() throws {
    #expect(window(try schedule("HRC-31").milestone("dialogue")?.date) == "2016-03-14")
    #expect(window(try schedule("HRC-40").milestone("dialogue")?.date) == "2019-03-11")
    #expect(window(try schedule("HRC-61").milestone("dialogue")?.date) == "2026-03-16")
  }

  @Test(arguments: [(2007, 4), (2020, 43), (2026, 61), (2027, 64), (2100, 283)])
  func `three sessions open in a year`(year: Int, first: Int) {
    #expect(BodyRules.council.numbers(year) == [first, first + 1, first + 2])
    #expect(
      [first, first + 1, first + 2].compactMap(BodyRules.council.year) == [year, year, year])
  }

  @Test func `the first three sessions have no formula`() {
    #expect(BodyRules.council.numbers(2006) == [])
    #expect((1...3).compactMap(BodyRules.council.year) == [])
  }

  @Test func `sessions never run out and never end before they act`() throws {
    for number in 64...285 {
      let session = try schedule(Identifier(body: "HRC", number: number))
      let opening = try #require(session.milestone("opening")?.date)
      let action = try #require(session.milestone("action")?.date)
      let closing = try #require(session.milestone("closing")?.date)
      #expect(opening.to < action.from && action.to <= closing.to, "\(number)")
      #expect(DutyStation.geneva.isWorkingDay(action.from), "\(number)")
      #expect(DutyStation.geneva.isWorkingDay(action.to), "\(number)")
    }
  }
}
