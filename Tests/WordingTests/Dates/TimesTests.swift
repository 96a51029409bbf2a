import CampaignEngine
import Testing
import Wording

@Suite struct TimesTests {
  /// A zone that never changes, so many hours east of UTC.
  private func zone(_ name: String, _ hours: Int) -> ZoneRules {
    ZoneRules(name: name, firstOffset: hours * 3600, transitions: [], recurring: nil)
  }

  private func dates(_ last: String?, from: String? = nil) -> CountedDate {
    CountedDate(
      date: scheduled("2020-03-12", .predicted), daysLeft: 10, daysLeftFrom: nil,
      instant: last.flatMap { Instant(rfc3339: $0) },
      instantFrom: from.flatMap { Instant(rfc3339: $0) })
  }

  @Test func `a time is told at its place and here`() {
    let words = Wording.times(
      dates("2020-03-12T12:00:00Z"), place: zone("Europe/Zurich", 1), here: zone("Asia/Seoul", 9))
    #expect(words == "13:00 Geneva, 21:00 Seoul")
  }

  @Test func `it is told once where the clocks show the same`() {
    let words = Wording.times(
      dates("2020-03-12T12:00:00Z"), place: zone("Europe/Zurich", 1), here: zone("Europe/Rome", 1))
    #expect(words == "13:00 Geneva")
  }

  @Test func `another day here is told by its weekday`() {
    let words = Wording.times(
      dates("2020-03-12T22:00:00Z"), place: zone("America/New_York", -5),
      here: zone("Asia/Seoul", 9))
    #expect(words == "17:00 New York, Fri 07:00 Seoul")
  }

  @Test func `a window over which the clocks change has both times`() {
    let summer = Instant(rfc3339: "2020-03-29T01:00:00Z") ?? Instant(seconds: 0)
    let zurich = ZoneRules(
      name: "Europe/Zurich", firstOffset: 3600, transitions: [.init(at: summer, offset: 7200)],
      recurring: nil)
    let words = Wording.times(
      dates("2020-04-02T11:00:00Z", from: "2020-03-25T12:00:00Z"), place: zurich,
      here: zone("Asia/Seoul", 9))
    #expect(words == "13:00 Geneva, 21:00 or 20:00 Seoul")
  }

  @Test func `a date without a time has none`() {
    #expect(Wording.times(dates(nil), place: .utc, here: .utc) == nil)
  }

  @Test func `a zone is known by its city`() {
    #expect(Wording.city(zone("America/Mexico_City", -6)) == "Mexico City")
    #expect(Wording.city(.utc) == "UTC")
  }
}
