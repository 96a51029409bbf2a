import Testing

@testable import Wording

@Suite struct CountingTests {
  @Test(arguments: [
    (18, "18 days"), (1, "1 day"), (0, "today"), (-1, "1 late"), (-3, "3 late"),
  ])
  func `what is left is counted to today and beyond`(days: Int, words: String) {
    #expect(Wording.daysLeft(days) == words)
  }

  @Test(arguments: [(1, "1 day"), (0, "today"), (-1, "1 day ago"), (-5, "5 days ago")])
  func `nobody is late for a day of the calendar`(days: Int, words: String) {
    #expect(Wording.daysTo(days) == words)
  }

  @Test func `a length is a number of days`() {
    #expect([0, 1, 36].map(Wording.days) == ["0 days", "1 day", "36 days"])
  }

  @Test func `lateness fits its column`() {
    #expect(Wording.late(17) == "17 days late")
    #expect(Wording.late(117, within: 12) == "117 late")
    #expect(Wording.late(2409, within: 12) == "6 years late")
    #expect(Wording.late(4000, within: 12) == "10 yrs late")
    #expect(Wording.late(2409) == "2409 days late")
  }
}
