import Testing

@testable import CampaignEngine

@Suite struct HolidayListsTests {
  private func days(_ list: HolidayList) -> [CalendarDate] {
    list.days.compactMap { CalendarDate(year: list.year, month: $0.month, day: $0.day) }
  }

  @Test func `every list has a source that can be looked up, and days that exist`() {
    for station in DutyStation.all {
      for list in station.lists {
        #expect(list.source.url?.hasPrefix("http") == true, "\(list.year)")
        #expect(days(list).count == list.days.count, "\(list.year)")
        #expect(days(list).allSatisfy { !$0.isWeekend }, "\(list.year)")
        #expect(days(list).allSatisfy(station.isHoliday), "\(list.year)")
      }
    }
  }

  /// What is computed for years without a list is what the lists say, but for the two Eids.
  @Test(arguments: [
    (2017, ["2017-06-26", "2017-09-01"]), (2020, ["2020-05-26", "2020-07-31"]),
    (2024, ["2024-04-10", "2024-06-17"]),
  ])
  func `in New York the lists have the computed holidays and the Eids`(year: Int, eids: [String])
    throws
  {
    let list = try #require(DutyStation.newYork.lists.first { $0.year == year && $0.isWhole })
    let computed = with(DutyStation.newYork) { $0.lists = [] }
    #expect(days(list).filter { !computed.isHoliday($0) }.map(\.iso) == eids)
    let first = try #require(CalendarDate(year: year, month: 1, day: 1))
    let holidays = (0..<366).map { first + $0 }.filter { computed.isHoliday($0) && $0.year == year }
    #expect(holidays.allSatisfy { days(list).contains($0) })
  }

  @Test(arguments: ["2021-12-31", "2027-05-31", "2027-09-06", "2027-11-25", "2026-07-03"])
  func `New York does not work on the holidays of a year without a list`(iso: String) {
    #expect(!DutyStation.newYork.isWorkingDay(day(iso)))
    #expect(DutyStation.elsewhere.isWorkingDay(day(iso)))
  }

  @Test func `what no source says is no holiday`() {
    // Eid al-Fitr of 2027 falls in March; no list on file names its day.
    #expect(DutyStation.newYork.isWorkingDay(day("2027-03-10")))
    #expect(DutyStation.geneva.isWorkingDay(day("2027-03-10")))
  }

  @Test func `a place is a duty station by its name`() {
    #expect(DutyStation.at("Geneva").place == "Geneva")
    #expect(DutyStation.at("New York").place == "New York")
    #expect(DutyStation.at("Seoul").place == nil)
  }
}
