import Foundation
import Testing

@testable import CampaignEngine

@Suite struct ZoneRulesTests {
  private let zurich = CountedDateTests.zurich
  private let newYork = CountedDateTests.newYork

  private func clock(_ hour: Int, _ minute: Int = 0) throws -> ClockTime {
    try #require(ClockTime(hour: hour, minute: minute))
  }

  @Test func `a rule agrees with the system's zones at every sixth hour of four years`() throws {
    for rules in [zurich, newYork, CountedDateTests.seoul] {
      let zone = try #require(TimeZone(identifier: rules.name))
      for seconds in stride(from: 1_767_225_600, to: 1_893_456_000, by: 6 * 3600) {
        let expected = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
        #expect(rules.offset(at: Instant(seconds: seconds)) == expected)
      }
    }
  }

  @Test func `a clock that is put forward takes the hour that it skips after the change`() throws {
    let instant = zurich.instant(on: day("2027-03-28"), at: try clock(2, 30))
    #expect(instant.rfc3339 == "2027-03-28T01:30:00Z")
    #expect(zurich.time(at: instant)?.text == "03:30")
  }

  @Test func `a time that comes twice means its first coming`() throws {
    let instant = zurich.instant(on: day("2027-10-31"), at: try clock(2, 30))
    #expect(instant.rfc3339 == "2027-10-31T00:30:00Z")
  }

  @Test func `the day of a moment is that of the place`() throws {
    let evening = newYork.instant(on: day("2026-11-18"), at: try clock(18))
    #expect(newYork.day(at: evening) == day("2026-11-18"))
    #expect(CountedDateTests.seoul.day(at: evening) == day("2026-11-19"))
  }

  @Test func `offsets on file hold from their moment to the next`() {
    let zone = ZoneRules(
      name: "Test", firstOffset: 1,
      transitions: [
        .init(at: Instant(seconds: 100), offset: 2), .init(at: Instant(seconds: 200), offset: 3),
      ], recurring: nil)
    let offsets = [99, 100, 199, 200, 1_000_000].map { zone.offset(at: Instant(seconds: $0)) }
    #expect(offsets == [1, 2, 2, 3, 3])
  }

  @Test func `days before 1970 are days too`() {
    #expect(ZoneRules.utc.day(at: Instant(seconds: -1)) == day("1969-12-31"))
    #expect(ZoneRules.utc.time(at: Instant(seconds: -60))?.text == "23:59")
  }
}
