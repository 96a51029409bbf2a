import CampaignEngine
import Testing
import TextGrid
import Wording

@testable import TrackerUI

/// Signs that stand in one list differ from one another, without colour and in ASCII.
@Suite struct SignsTests {
  private func expectDistinct(_ signs: [String]) {
    #expect(Set(signs).count == signs.count)
    #expect(Set(signs.map(\.inASCII)).count == signs.count)
  }

  @Test func `every outcome has its own sign, and the step back another`() {
    expectDistinct(Outcome.allCases.map(Wording.glyph) + ["▼"])
  }

  @Test func `who acts, who has to, and what decides are told apart`() {
    let tracker = Tracker.sample()
    let marks = tracker.outlook.deadlines.deadlines.map { $0.mark.text }
    #expect(Set(marks) == ["◆", "◦", "□"])
    expectDistinct(["◆", "◦", "□"])
  }

  @Test func `what we sent, what they did, and what others did are told apart`() {
    expectDistinct(["→", "←", "◦"])
  }

  @Test func `how certain a date is is a word`() {
    let words = Set(Tracker.sample().outlook.deadlines.deadlines.map { $0.dates.date.certainty })
    #expect(words.count > 1)
    #expect(Set(words.map(Wording.certainty)).count == words.count)
  }
}
