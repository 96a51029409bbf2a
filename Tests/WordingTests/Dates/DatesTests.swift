import CampaignEngine
import Foundation
import Testing
import Wording

@Suite struct DatesTests {
  @Test func `a day has its weekday, day, month and year, in that order`() {
    #expect(Wording.day(day("2020-03-02")) == "Mon 2 Mar 2020")
    #expect(Wording.plainDay(day("2020-03-02")) == "2 Mar 2020")
    #expect(Wording.shortDay(day("2020-03-20")) == "Fri 20 Mar")
  }

  @Test func `weekdays and months agree with Foundation, for four years`() {
    let oracle = DateFormatter()
    oracle.locale = Locale(identifier: "en_US_POSIX")
    oracle.timeZone = TimeZone(secondsFromGMT: 0)
    oracle.dateFormat = "EEE d MMM yyyy"
    for number in 18_262..<19_723 {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      guard Wording.day(CalendarDate(dayNumber: number)) == oracle.string(from: date) else {
        Issue.record("\(oracle.string(from: date))")
        return
      }
    }
  }

  @Test func `a year is said only where it is another than today's`() {
    #expect(Wording.day(day("2020-02-21"), near: day("2020-03-02")) == "21 Feb")
    #expect(Wording.day(day("2019-12-16"), near: day("2020-03-02")) == "16 Dec 2019")
  }

  @Test(arguments: [
    ("2020-06-22", "22 Jun 2020"), ("2019-11", "Nov 2019"), ("2019", "2019"),
  ])
  func `a date is said as it is known`(iso: String, words: String) {
    #expect(Wording.date(partial(iso)) == words)
  }

  @Test(arguments: [
    ("2026-12-15", "2026-12-21", "15 to 21 Dec 2026"),
    ("2027-03-22", "2027-04-02", "22 Mar to 2 Apr 2027"),
    ("2026-12-28", "2027-01-03", "28 Dec 2026 to 3 Jan 2027"),
    ("2026-12-15", "2027-12-15", "15 Dec 2026 to 15 Dec 2027"),
    ("2027-02-22", "2027-02-22", "22 Feb 2027"),
  ])
  func `a window says month and year once where they are the same`(
    from: String, to: String, words: String
  ) {
    #expect(Wording.window(day(from), day(to)) == words)
  }
}
