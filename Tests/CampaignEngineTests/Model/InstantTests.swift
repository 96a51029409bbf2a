import CampaignEngine
import Foundation
import Testing

@Suite struct InstantTests {
  @Test func `an offset is taken off`() {
    let noon = Instant(rfc3339: "2020-03-12T12:00:00Z")
    #expect(noon?.seconds == 1_584_014_400)
    for text in [
      "2020-03-12T13:00:00+01:00", "2020-03-12t12:00:00z", "2020-03-12T07:30:00-04:30",
      "2020-03-12T12:00:00.999Z", "2020-03-13T02:00:00+14:00",
    ] {
      #expect(Instant(rfc3339: text) == noon, "\(text)")
    }
  }

  @Test func `it is printed in universal time, as another library prints it`() {
    for seconds in stride(from: -12_219_292_800, through: 253_402_300_799, by: 999_999_937) {
      let theirs = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
      #expect(Instant(seconds: seconds).rfc3339 == theirs)
      #expect(Instant(rfc3339: theirs)?.seconds == seconds)
    }
    #expect(Instant(seconds: -1).rfc3339 == "1969-12-31T23:59:59Z")
  }

  @Test(arguments: [
    "2020-03-12", "2020-03-12T12:00:00", "2020-03-12 12:00:00Z", "2020-03-12T24:00:00Z",
    "2020-03-12T12:60:00Z", "2020-03-12T12:00:61Z", "2020-02-30T12:00:00Z",
    "2020-03-12T12:00:00.Z", "2020-03-12T12:00:00+0100", "2020-03-12T12:00:00+24:00",
    "2020-03-12T12:00:00Z ", "2020-03-12T12-00-00Z", "", "２020-03-12T12:00:00Z",
  ])
  func `other texts are no instants`(text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }
}

@Suite struct ClockTimeTests {
  @Test func `every minute of a day is read and printed`() {
    for minutes in 0..<1440 {
      let time = ClockTime(hour: minutes / 60, minute: minutes % 60)
      #expect(time?.minutes == minutes)
      #expect(time.flatMap { ClockTime(text: $0.text) } == time)
    }
  }

  @Test(arguments: ["24:00", "12:60", "1:00", "13.00", "13:0", "", "ab:cd", "-1:00"])
  func `other texts are no times`(text: String) {
    #expect(ClockTime(text: text) == nil)
  }
}
