import CampaignEngine
import Testing
import Wording

@Suite struct CountsTests {
  private func counts(asks: Int, pairs: Int, _ outcomes: [Outcome: Int]) -> Counts {
    var counts = Counts()
    counts.asks = asks
    counts.pairs = pairs
    counts.outcomes = outcomes
    return counts
  }

  @Test func `three outcomes are always counted`() {
    #expect(
      Wording.counts(counts(asks: 5, pairs: 5, [.open: 5]))
        == "5 asks: 5 open, 0 met, 0 not met")
  }

  @Test func `the others are counted where there are any`() {
    #expect(
      Wording.counts(
        counts(asks: 6, pairs: 6, [.open: 1, .partlyMet: 1, .unknown: 3, .ended: 1]))
        == "6 asks: 1 open, 0 met, 1 partly met, 0 not met, 3 to find out, 1 ended")
  }

  @Test func `answers are counted where an ask has several targets`() {
    #expect(
      Wording.counts(counts(asks: 1, pairs: 47, [.open: 47]))
        == "1 ask, 47 answers wanted: 47 open, 0 met, 0 not met")
  }
}
