import CampaignEngine
import Foundation
import Testing

@Suite struct CalendarDateTests {
  /// The same calendar as ours from October 1582 on.
  private var oracle: Calendar {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    return calendar
  }

  @Test func `days, months, years and weekdays agree with another calendar`() {
    for dayNumber in stride(from: -141_427, through: 2_932_896, by: 997) {
      let ours = CalendarDate(dayNumber: dayNumber)
      let theirs = oracle.dateComponents(
        [.year, .month, .day, .weekday],
        from: Date(timeIntervalSince1970: Double(dayNumber) * 86_400))
      #expect([ours.year, ours.month, ours.day] == [theirs.year, theirs.month, theirs.day])
      #expect(ours.weekday % 7 + 1 == theirs.weekday)
      #expect(CalendarDate(year: ours.year, month: ours.month, day: ours.day) == ours)
      #expect(CalendarDate(iso: ours.iso) == ours)
    }
  }

  @Test func `every day of four centuries comes after the one before`() throws {
    var day = try #require(CalendarDate(year: 1999, month: 12, day: 31))
    for year in 2000..<2400 {
      for month in 1...12 {
        for number in 1...CalendarDate.length(ofMonth: month, year: year) {
          day = day + 1
          #expect(CalendarDate(year: year, month: month, day: number) == day)
        }
      }
    }
  }

  @Test func `a leap day comes every fourth year, but in three centuries of four`() {
    for year in [2020, 2000, 2400] {
      #expect(CalendarDate(year: year, month: 2, day: 29) != nil)
    }
    for year in [2019, 1900, 2100] {
      #expect(CalendarDate(year: year, month: 2, day: 29) == nil)
    }
  }

  @Test(arguments: [
    "2020-02-30", "2020-13-01", "2020-00-10", "2020-01-00", "0000-01-01", "2020-1-1", "20200101",
    "2020-01-01 ", "2020/01/01", "+020-01-01", "2020-01-0１", "", "2020-01-011",
  ])
  func `other texts are no days`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `days are counted, signed, over leap days`() {
    #expect(("2020-03-01" as CalendarDate) - "2020-02-28" == 2)
    #expect(("2019-02-28" as CalendarDate) - "2019-03-01" == -1)
    #expect(("2020-02-21" as CalendarDate) + 60 == "2020-04-21")
    #expect(("2020-03-01" as CalendarDate) - 1 == "2020-02-29")
  }

  @Test func `the week ends with saturday and sunday`() {
    let monday: CalendarDate = "2020-03-02"
    #expect((0...6).map { (monday + $0).weekday } == Array(1...7))
    #expect((0...6).filter { (monday + $0).isWeekend } == [5, 6])
  }
}
