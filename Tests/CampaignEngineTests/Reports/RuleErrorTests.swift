import Testing

@testable import CampaignEngine

@Suite struct RuleErrorTests {
  private func error(
    _ rule: String, of sessions: [Session], on iso: String = "2026-11-23"
  ) throws -> RuleError {
    let errors = SessionCalendar(sessions: sessions).known(on: day(iso)).ruleErrors()
    return try #require(errors.first { $0.rule == rule })
  }

  @Test func `a day is off by its distance, to whichever side`() throws {
    let june = [
      Session(held: "HRC-50", "2022-06-13", "2022-07-08"),
      Session(held: "HRC-53", "2023-06-19", "2023-07-14"),
      Session(held: "HRC-56", "2024-06-18", "2024-07-12"),
    ]
    let error = try error("HRC/opening/june", of: june.reversed())
    #expect(error.daysOff == [7, 0, 1])
    #expect([error.n, error.exact, error.totalDays] == [3, 1, 8])
    #expect(error.worstDays == 7)
    #expect(error.years == 2022...2024)
  }

  @Test(arguments: [("2024-12-15", 0), ("2024-12-21", 0), ("2024-12-13", 2), ("2024-12-24", 3)])
  func `a window is off by the days outside it`(acted: String, days: Int) throws {
    let session = Session(held: "UNGA-79", "2024-09-10", nil).acted(on: acted, stage: "plenary")
    #expect(try error("UNGA/plenaryAction", of: [session]).daysOff == [days])
  }

  @Test func `a closing is measured by the sessions before it alone`() throws {
    let sessions = [
      Session(held: "HRC-32", "2016-06-13", "2016-07-01"),
      Session(held: "HRC-35", "2017-06-06", "2017-06-23"),
      Session(held: "HRC-38", "2018-06-18", "2018-07-06"),
    ]
    // 18 days where nothing came before, then as long as the one before.
    #expect(try error("HRC/closing", of: sessions).daysOff == [0, 1, 1])
  }

  @Test func `around Easter the length and the window have figures of their own`() throws {
    let sessions = [
      Session(held: "HRC-52", "2023-02-27", "2023-04-04"),
      Session(held: "HRC-55", "2024-02-26", "2024-04-05"),
    ]
    // 36 days after the opening of HRC 55 was Tuesday 2 April, two days after Easter.
    #expect(try error("HRC/closing", of: sessions).daysOff.last == 3)
    #expect(try error("HRC/closing/easter", of: sessions).daysOff == [0])
  }

  @Test func `a session that was suspended measures no closing`() throws {
    #expect(try error("HRC/closing", of: [RecordedSessions.suspended]).n == 0)
    #expect(try error("HRC/opening/february", of: [RecordedSessions.suspended]).n == 1)
  }

  @Test func `what is still to come measures nothing`() throws {
    let session = Session(held: "HRC-61", "2026-02-23", "2026-03-31")
    #expect(try error("HRC/opening/february", of: [session], on: "2026-02-22").n == 0)
    #expect(try error("HRC/opening/february", of: [session], on: "2026-02-23").n == 1)
    #expect(try error("HRC/closing/easter", of: [session], on: "2026-03-30").n == 0)
  }

  @Test func `an opening from memory counts for the Council, and not for the Assembly`() throws {
    let council = Session(held: "HRC-30", "2015-09-14", nil, certainty: .unverified)
    let september = try error("HRC/opening/september", of: [council])
    #expect([september.n, september.unverified] == [1, 1])
    let assembly = Session(held: "UNGA-70", "2015-09-15", nil, certainty: .unverified)
    #expect(try error("UNGA/opening", of: [assembly]).n == 0)
  }

  @Test func `a rule that nothing measures has no worst day`() throws {
    let error = try error("HRC/dialogue", of: [])
    #expect(error.n == 0)
    #expect(error.worstDays == nil)
    #expect(error.years == nil)
  }

  @Test func `one body has its own rules alone`() {
    let calendar = SessionCalendar(sessions: [])
    #expect(Set(calendar.ruleErrors(of: "UNGA").map(\.body)) == ["UNGA"])
    #expect(calendar.ruleErrors(of: "CHR").isEmpty)
  }
}
