import Testing

@testable import CampaignEngine

@Suite struct CalendarStripTests {
  private func strip(
    _ from: String, _ to: String, on iso: String,
    of calendar: SessionCalendar = RecordedSessions.calendar
  ) -> CalendarStrip {
    World(calendar: calendar).known(on: day(iso))
      .strip(of: day(from)...day(to), asks: [], on: day(iso))
  }

  /// `43 2020-02-24..2020-03-20 known 2020-03-20`.
  private func bars(_ row: CalendarStrip.Row?) -> [String] {
    (row?.bars ?? []).map { bar in
      let number = bar.number.map { "\($0) " } ?? ""
      return "\(number)\(bar.from.iso)..\(bar.to.iso) known \(bar.knownThrough?.iso ?? "-")"
    }
  }

  private func council(on iso: String) -> [String] {
    bars(strip("2020-02-01", "2020-07-31", on: iso).rows.first { $0.title == "HRC" })
  }

  @Test func `each body has its row, then each of its stages, and ours comes last`() {
    let strip = strip("2026-10-01", "2027-09-30", on: "2026-11-23")
    #expect(strip.rows.map(\.title) == ["HRC", "UNGA", "3rd Comm.", "Plenary", "Ours"])
    #expect(strip.rows.map(\.body) == ["HRC", "UNGA", "UNGA", "UNGA", nil])
  }

  @Test func `a session that is in its middle is there too`() {
    let rows = strip("2027-02-01", "2027-04-30", on: "2026-11-23").rows
    #expect(rows.map(\.title) == ["HRC", "UNGA", "3rd Comm.", "Plenary", "Ours"])
    #expect(bars(rows[1]) == ["81 2026-09-08..2027-09-06 known 2026-11-23"])
  }

  @Test func `what is announced is known to its end, what a rule predicts is not`() {
    #expect(council(on: "2020-03-02").first == "43 2020-02-24..2020-03-20 known 2020-03-20")
    #expect(council(on: "2020-02-23").first == "43 2020-02-24..2020-03-20 known -")
  }

  @Test func `a session that runs without an announced end is known to today`() {
    let rows = strip("2026-10-01", "2027-09-30", on: "2026-11-23").rows
    #expect(bars(rows[1]).first == "81 2026-09-08..2027-09-06 known 2026-11-23")
    #expect(bars(rows[1]).last == "82 2027-09-07..2028-09-04 known -")
  }

  @Test func `a suspended session ends where it was suspended`() {
    #expect(council(on: "2020-03-14").first == "43 2020-02-24..2020-03-13 known 2020-03-13")
  }

  @Test func `an interrupted session has a bar for each part, its number at the first`() {
    var session = RecordedSessions.suspended
    session.parts = [
      SessionPart(start: day("2020-02-24"), end: day("2020-03-13")),
      SessionPart(start: day("2020-06-15"), end: day("2020-06-23")),
    ]
    let calendar = SessionCalendar(sessions: [session])
    let over = strip("2020-02-01", "2020-06-30", on: "2020-07-31", of: calendar).rows.first
    #expect(
      bars(over).prefix(2) == [
        "43 2020-02-24..2020-03-13 known 2020-03-13", "2020-06-15..2020-06-23 known 2020-06-23",
      ])
    let resumed = strip("2020-02-01", "2020-06-30", on: "2020-06-16", of: calendar).rows.first
    #expect(bars(resumed).prefix(2).last == "2020-06-15..2020-06-19 known 2020-06-19")
  }

  @Test func `a predicted stage takes the days of its margin`() {
    let rows = strip("2026-10-01", "2027-08-31", on: "2026-11-23").rows
    #expect(bars(rows[2]) == ["2026-11-12..2026-11-24 known -"])
    #expect(bars(rows[3]) == ["2026-12-15..2026-12-21 known -"])
  }

  @Test func `a stage on record goes from its first day to its last`() {
    let session = Session(held: "UNGA-80", "2025-09-09", "2026-09-07")
      .with("thirdCommitteeOpening", "2025-10-03").with("thirdCommitteeClosing", "2025-11-21")
      .acted(on: "2025-11-19", stage: "committee")
    let strip = strip(
      "2025-09-09", "2026-01-31", on: "2026-02-01", of: SessionCalendar(sessions: [session]))
    let stage = strip.rows.first { $0.title == "3rd Comm." }
    #expect(bars(stage).contains("2025-10-03..2025-11-21 known 2025-11-21"))
  }

  @Test func `ours are the days by which we have to act`() {
    let ours = strip("2027-01-01", "2027-03-31", on: "2026-11-23").rows.last
    #expect(ours?.ours == [day("2027-02-08"), day("2027-02-19")])
    #expect(ours?.bars.isEmpty == true)
  }
}
