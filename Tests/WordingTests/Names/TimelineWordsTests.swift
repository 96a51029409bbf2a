import CampaignEngine
import Testing
import Wording

@Suite struct TimelineWordsTests {
  private func title(_ fact: TimelineEntry.Fact) -> String {
    Wording.title(TimelineEntry(date: partial("2020-06-22"), lane: .others, fact: fact))
  }

  private func resolution(
    _ result: Resolution.Result, symbol: String? = nil
  ) -> Resolution {
    var resolution = Resolution(
      subject: "dprk", actedOn: day("2020-06-22"), result: result, certainty: .held)
    resolution.symbol = symbol
    return resolution
  }

  @Test func `a day of a session is a short sentence`() {
    let closing = ScheduledMilestone(
      id: "closing", title: "closes", group: .states, date: scheduled("2020-06-23", .held))
    #expect(title(.milestone("HRC-43", closing)) == "HRC 43 closes")
    let ahead = ScheduledMilestone(
      id: "opening", title: "opens", group: .states, date: scheduled("2027-02-22", .predicted))
    #expect(title(.milestone("HRC-64", ahead)) == "HRC 64 opens (predicted)")
  }

  @Test func `a text is named with how it was acted on`() {
    #expect(
      title(.resolution("HRC-43", "action", resolution(.withoutVote, symbol: "A/HRC/RES/43/25")))
        == "HRC 43 adopts A/HRC/RES/43/25 without a vote")
    let vote = Resolution.Result.vote(inFavour: 97, against: 19, abstained: 65)
    #expect(
      title(.resolution("UNGA-64", "thirdCommitteeAction", resolution(vote)))
        == "UNGA 64, Third Committee: votes on the text: 97 for, 19 against, 65 abstained")
    #expect(
      title(.resolution("UNGA-64", "plenaryAction", resolution(.withoutVote)))
        == "UNGA 64, plenary: adopts the text without a vote")
  }

  @Test func `a record is named by itself`() {
    #expect(
      title(.event(Event(id: "e", date: partial("2020"), actor: .un, title: "A talk"))) == "A talk")
    #expect(TimelineEntry.Lane.allCases.map(Wording.lane) == ["we", "they", "others"])
  }
}
