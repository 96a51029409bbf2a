import Testing

@testable import CampaignEngine

@Suite struct HolidaysTests {
  @Test(arguments: ["2016-03-25", "2016-03-28", "2024-05-09", "2017-06-05", "2009-06-01"])
  func `Geneva does not work on holidays counted from Easter`(iso: String) {
    #expect(!DutyStation.geneva.isWorkingDay(day(iso)))
    #expect(!day(iso).isWeekend)
  }

  @Test func `after a holiday comes the next working day`() {
    #expect(DutyStation.geneva.workingDay(onOrAfter: day("2017-06-05")) == day("2017-06-06"))
    #expect(DutyStation.geneva.workingDay(onOrAfter: day("2016-03-25")) == day("2016-03-29"))
    #expect(DutyStation.geneva.workingDay(onOrAfter: day("2017-06-06")) == day("2017-06-06"))
  }

  @Test func `the last working days leave out holidays and weekends`() {
    let beforeEaster = DutyStation.geneva.lastWorkingDays(2, upTo: day("2027-03-29"))
    #expect(beforeEaster == [day("2027-03-24"), day("2027-03-25")])
    let week = DutyStation.geneva.lastWorkingDays(2, upTo: day("2027-03-23"))
    #expect(week == [day("2027-03-22"), day("2027-03-23")])
  }
}
