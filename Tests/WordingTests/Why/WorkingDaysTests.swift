import Testing

@testable import CampaignEngine
@testable import Wording

@Suite struct WorkingDaysTests {
  private func words(_ count: Int, from iso: String, at station: DutyStation) -> String {
    Wording.workingDays(WorkingDays(count, from: day(iso), at: station))
  }

  @Test func `a list names its holidays and where they were read`() {
    #expect(
      words(2, from: "2020-05-22", at: .newYork)
        == "28 May 2020 is 2 working days after 22 May 2020: weekends and the UN holidays in New "
        + "York, 25 May 2020 and 26 May 2020, are left out (Official holidays for 2020 at "
        + "Headquarters, ST/IC/2019/23 (UN Library))")
  }

  @Test func `a year without a list says that a holiday may be missing`() {
    #expect(
      words(-1, from: "2027-03-30", at: .geneva)
        == "25 Mar 2027 is 1 working day before 30 Mar 2027: weekends and the UN holidays in Geneva, "
        + "26 Mar 2027 and 29 Mar 2027, are left out; there is no whole list of the holidays of "
        + "2027, so one may be missing")
    #expect(
      words(1, from: "2027-03-01", at: .geneva)
        == "2 Mar 2027 is 1 working day after 1 Mar 2027: weekends are left out, and no UN holiday "
        + "in Geneva that is known lies between; there is no whole list of the holidays of 2027, so "
        + "one may be missing")
  }

  @Test func `elsewhere only weekends are known`() {
    #expect(
      words(1, from: "2027-03-25", at: .elsewhere)
        == "26 Mar 2027 is 1 working day after 25 Mar 2027: only weekends are left out, as the "
        + "holidays of the place are not known")
  }
}
