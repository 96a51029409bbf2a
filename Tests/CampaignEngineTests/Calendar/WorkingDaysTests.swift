import Testing

@testable import CampaignEngine

@Suite struct WorkingDaysTests {
  private func count(
    _ count: Int, from iso: CalendarDate, at station: DutyStation = .geneva
  ) -> WorkingDays {
    WorkingDays(count, from: iso, at: station)
  }

  @Test func `working days leave out weekends and holidays, to both sides`() {
    #expect(count(5, from: "2020-03-02").to == "2020-03-09")
    #expect(count(-5, from: "2020-03-12").to == "2020-03-05")
    // Good Friday was 10 April 2020, Easter Monday the 13th.
    let easter = count(2, from: "2020-04-08")
    #expect(easter.to == "2020-04-14")
    #expect(easter.holidays == ["2020-04-10", "2020-04-13"])
    #expect(count(2, from: "2020-04-08", at: .newYork).to == "2020-04-13")
    #expect(count(2, from: "2020-04-08", at: .elsewhere).to == "2020-04-10")
  }

  @Test func `none from a weekend stays where it is, one goes on to Monday`() {
    #expect(count(0, from: "2020-03-07").to == "2020-03-07")
    #expect(count(1, from: "2020-03-07").to == "2020-03-09")
    #expect(count(-1, from: "2020-03-07").to == "2020-03-06")
  }

  @Test func `it tells which years have no whole list`() {
    #expect(count(1, from: "2020-03-02", at: .newYork).yearsWithoutList == [])
    #expect(count(5, from: "2020-12-30", at: .newYork).yearsWithoutList == [2021])
    #expect(count(1, from: "2009-05-29").yearsWithoutList == [2009])
    #expect(count(1, from: "2020-03-02", at: .elsewhere).yearsWithoutList == [])
  }

  @Test func `a list that was used is named`() {
    #expect(count(1, from: "2009-05-29").sources.map(\.title).first?.contains("OD.9") == true)
    #expect(count(1, from: "2009-06-02").sources == [])
  }
}
