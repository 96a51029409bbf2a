import Testing

@testable import CampaignEngine

@Suite struct EasterTests {
  @Test(arguments: [
    "1818-03-22", "1943-04-25", "2008-03-23", "2016-03-27", "2018-04-01", "2019-04-21",
    "2024-03-31", "2026-04-05", "2027-03-28", "2035-03-25", "2038-04-25", "2049-04-18",
    "2100-03-28",
  ])
  func `Easter falls on its day of record`(iso: String) {
    #expect(Easter.sunday(of: day(iso).year) == day(iso))
  }

  @Test func `Easter is a Sunday between 22 March and 25 April in every year`() throws {
    for year in 1583...4000 {
      let easter = try #require(Easter.sunday(of: year))
      #expect(easter.weekday == 7)
      let first = try #require(CalendarDate(year: year, month: 3, day: 22))
      #expect((first...first + 34).contains(easter))
    }
  }
}
