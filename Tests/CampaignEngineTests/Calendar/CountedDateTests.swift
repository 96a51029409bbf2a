import Testing

@testable import CampaignEngine

@Suite struct CountedDateTests {
  /// Swiss rules since 1996: summer time from the last Sunday of March to the last of October.
  static let zurich = ZoneRules(
    name: "Europe/Zurich", firstOffset: 3600, transitions: [],
    recurring: RecurringRule(
      standardOffset: 3600,
      summer: (
        7200, .init(month: 3, week: 5, weekday: 7, secondsAfterMidnight: 7200),
        .init(month: 10, week: 5, weekday: 7, secondsAfterMidnight: 10_800)
      )))
  static let newYork = ZoneRules(
    name: "America/New_York", firstOffset: -18_000, transitions: [],
    recurring: RecurringRule(
      standardOffset: -18_000,
      summer: (
        -14_400, .init(month: 3, week: 2, weekday: 7, secondsAfterMidnight: 7200),
        .init(month: 11, week: 1, weekday: 7, secondsAfterMidnight: 7200)
      )))
  static let seoul = ZoneRules(
    name: "Asia/Seoul", firstOffset: 32_400, transitions: [], recurring: nil)
  static let auckland = ZoneRules(
    name: "Pacific/Auckland", firstOffset: 46_800, transitions: [], recurring: nil)

  private func tabling(
    _ id: Identifier<Session>, in zone: ZoneRules, today: String = "2026-11-23"
  ) throws -> CountedDate {
    let date = try #require(RecordedSessions.date("tabling", of: id, on: "2026-11-23"))
    return CountedDate(
      date, placeZone: Self.zurich, from: Viewpoint(today: day(today), zone: zone))
  }

  private func clock(_ instant: Instant?, _ zone: ZoneRules) -> String? {
    instant.flatMap(zone.time)?.text
  }

  @Test func `tabling in March closes at noon UTC at both ends, nine in the evening in Seoul`()
    throws
  {
    let counted = try tabling("HRC-64", in: Self.seoul)
    #expect(counted.instantFrom?.rfc3339 == "2027-03-15T12:00:00Z")
    #expect(counted.instant?.rfc3339 == "2027-03-25T12:00:00Z")
    #expect(clock(counted.instantFrom, Self.seoul) == "21:00")
    #expect(clock(counted.instant, Self.seoul) == "21:00")
    // New York changes its clocks on 14 March, Geneva two weeks later.
    #expect(clock(counted.instant, Self.newYork) == "08:00")
    #expect(counted.daysLeftFrom == 112)
    #expect(counted.daysLeft == 122)
  }

  @Test func `tabling in October closes at eleven UTC, eight in the evening in Seoul`() throws {
    let counted = try tabling("HRC-66", in: Self.seoul)
    #expect(counted.instant?.rfc3339 == "2027-10-05T11:00:00Z")
    #expect(clock(counted.instant, Self.seoul) == "20:00")
    #expect(clock(counted.instant, Self.newYork) == "07:00")
    #expect(counted.instantFrom == nil)
    #expect(counted.daysLeftFrom == nil)
  }

  @Test func `a time counts to the day on which it falls for the user`() throws {
    let here = try tabling("HRC-66", in: Self.seoul, today: "2027-10-05")
    #expect(here.daysLeft == 0)
    let nextDay = try tabling("HRC-66", in: Self.auckland, today: "2027-10-05")
    #expect(nextDay.daysLeft == 1)
  }

  @Test func `a day without a time is the place's own everywhere`() {
    let date = ScheduledDate(
      from: day("2026-12-15"), to: day("2026-12-21"), certainty: .predicted, marginDays: 0,
      why: [])
    for zone in [Self.seoul, Self.newYork, Self.auckland] {
      let counted = CountedDate(
        date, placeZone: Self.newYork, from: Viewpoint(today: day("2026-12-16"), zone: zone))
      #expect(counted.daysLeft == 5)
      #expect(counted.daysLeftFrom == -1)
      #expect(counted.instant == nil)
    }
  }
}
