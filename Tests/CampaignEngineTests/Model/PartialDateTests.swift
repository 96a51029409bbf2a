import CampaignEngine
import Testing

@Suite struct PartialDateTests {
  @Test func `of two that end on the same day the less exact one comes first`() {
    let dates: [PartialDate] = ["2020-12-31", "2020", "2020-12", "2020-12-30"]
    #expect(dates.sorted() == ["2020-12-30", "2020", "2020-12", "2020-12-31"])
  }

  @Test func `a month or year counts from its last day and begins on its first`() throws {
    let month = try #require(PartialDate(iso: "2020-02"))
    #expect(month.lastDay == "2020-02-29")
    #expect(month.firstDay == "2020-02-01")
    #expect(month.day == nil)
    let year = try #require(PartialDate(iso: "2019"))
    #expect(year.lastDay == "2019-12-31")
    #expect(year.firstDay == "2019-01-01")
    let day = try #require(PartialDate(iso: "2019-11-14"))
    #expect(day.day == "2019-11-14")
    #expect(day.firstDay == day.lastDay)
  }

  @Test(arguments: ["2019-11-14", "2019-11", "2019", "2020-02"])
  func `it is printed as it is known`(text: String) {
    #expect(PartialDate(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "2019-13", "2019-00", "19", "2019-1", "0000", "2019-02-29", "2019-", "", "2019-1a",
  ])
  func `other texts are no dates`(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test func `it sorts at its last day`() throws {
    let texts = ["2019-11-29", "2019-11", "2019-12-01", "2019", "2020-01-01"]
    let dates = try texts.map { try #require(PartialDate(iso: $0)) }
    #expect(dates.shuffled().sorted().map(\.iso) == texts)
  }

  @Test func `a month and its last day are not the same date`() {
    #expect(PartialDate(iso: "2019-11") != PartialDate(iso: "2019-11-30"))
  }
}
