import CampaignEngine
import Testing
import Wording

@Suite struct WordsTests {
  @Test func `every outcome has a word and a shape of its own`() {
    #expect(
      Outcome.allCases.map(Wording.outcome)
        == ["open", "met", "partly met", "not met", "find out", "ended"])
    #expect(Outcome.allCases.map(Wording.glyph) == ["○", "●", "◐", "✗", "?", "◌"])
  }

  @Test func `no two words of one list are the same`() {
    let lists: [[String]] = [
      Channel.allCases.map(Wording.channel), Grade.allCases.map(Wording.meaning),
      Certainty.allCases.map { Wording.certainty($0) },
      DateCertainty.allCases.map { Wording.certainty($0) },
      DateCertainty.allCases.map(Wording.shortCertainty),
      Visibility.allCases.map(Wording.visibility),
      Campaign.State.allCases.map { Wording.state($0) },
      Communication.Kind.allCases.map { Wording.kind($0) },
      Ending.Kind.allCases.map { Wording.kind($0) }, TriageRank.allCases.map(Wording.triage),
      ReplyClock.State.allCases.map { Wording.state($0) },
      Vocabulary.stances.map { Wording.stance($0.id) },
    ]
    for words in lists {
      #expect(Set(words).count == words.count, "\(words)")
      #expect(!words.contains(""))
    }
  }

  @Test func `short certainties fit five columns`() {
    #expect(DateCertainty.allCases.map(Wording.shortCertainty).allSatisfy { $0.count <= 5 })
  }

  @Test func `a stance that no list knows is called by its id`() {
    #expect(Wording.stance("coSponsor") == "co-sponsor")
    #expect(Wording.stance("shrugged") == "shrugged")
    #expect(Wording.scale("votes") == "vote")
    #expect(Wording.scale("mood") == "mood")
  }
}
