import CampaignEngine
import Testing
import Wording

@Suite struct DeadlineWordsTests {
  private func deadline(_ id: Identifier<Milestone>, title: String) -> SessionDeadline {
    let date = scheduled("2027-02-22", .predicted)
    return SessionDeadline(
      session: "HRC-64", body: "HRC",
      milestone: ScheduledMilestone(id: id, title: title, group: .states, date: date),
      timeZone: "Europe/Zurich",
      dates: CountedDate(
        date: date, daysLeft: 91, daysLeftFrom: nil, instant: nil, instantFrom: nil),
      asks: [], sources: [])
  }

  @Test(arguments: [
    ("tabling", "names on the draft", "HRC 64: names on the draft"),
    ("opening", "opens", "HRC 64 opens"), ("closing", "closes", "HRC 64 closes"),
    ("opening", "A title of our own", "HRC 64: A title of our own"),
    ("tabling", "", "HRC 64: names on the draft"), ("hustings", "", "HRC 64: hustings"),
  ])
  func `a milestone stands behind its session`(id: String, title: String, words: String) {
    #expect(Wording.deadline(deadline(Identifier(id), title: title)) == words)
  }

  @Test func `only a prediction has a margin to speak of`() {
    #expect(
      Wording.margin(scheduled("2027-04-02", .predicted, margin: 7)) == "up to 7 days off")
    #expect(Wording.margin(scheduled("2027-04-02", .predicted, margin: 1)) == "up to 1 day off")
    #expect(Wording.margin(scheduled("2027-04-02", .predicted)) == nil)
    #expect(Wording.margin(scheduled("2027-04-02", .announced, margin: 7)) == nil)
  }
}
