import CampaignEngine
import Testing
import Wording

@Suite struct PositionNamesTests {
  @Test func `every position can be announced, in words of its own`() {
    let lines = Vocabulary.stances.map { stance in
      let reason = StandingReason.says(stance.id, on: partial("2026-03-26"), by: "a")
      return Wording.standing(status(.open, because: [reason]), in: World())
    }
    #expect(Set(lines).count == Vocabulary.stances.count)
    #expect(lines.allSatisfy { $0.hasPrefix("says it ") && !$0.contains("position:") })
  }

  @Test func `a position that no list knows is announced by its id`() {
    let reason = StandingReason.says("shrug", on: partial("2026-03-26"), by: "a")
    #expect(
      Wording.standing(status(.open, because: [reason]), in: World())
        == "says it will take this position: shrug")
  }
}
