import Testing

@testable import CampaignEngine

@Suite struct WeekdaysTests {
  @Test func `the third Wednesday of a month that begins on one is the 15th`() {
    #expect(CalendarDate.nth(3, .wednesday, month: 11, year: 2023) == day("2023-11-15"))
    #expect(CalendarDate.nth(3, .wednesday, month: 11, year: 2026) == day("2026-11-18"))
  }

  @Test func `the last Monday of February knows leap years`() {
    #expect(CalendarDate.last(.monday, month: 2, year: 2016) == day("2016-02-29"))
    #expect(CalendarDate.last(.monday, month: 2, year: 2027) == day("2027-02-22"))
  }

  @Test func `the weekday before a day is never that day`() {
    #expect(day("2027-02-22").lastBefore(.friday) == day("2027-02-19"))
    #expect(day("2027-02-19").lastBefore(.friday) == day("2027-02-12"))
    #expect(day("2027-02-19").onOrAfter(.friday) == day("2027-02-19"))
    #expect(day("2027-02-20").onOrAfter(.friday) == day("2027-02-26"))
  }

  @Test func `a week begins on Monday`() {
    #expect(day("2024-06-18").mondayOfWeek == day("2024-06-17"))
    #expect(day("2024-06-23").mondayOfWeek == day("2024-06-17"))
    #expect(day("2024-06-24").mondayOfWeek == day("2024-06-24"))
  }
}
