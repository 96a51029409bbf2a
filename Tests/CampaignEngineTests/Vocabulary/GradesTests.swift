import Testing

@testable import CampaignEngine

@Suite struct GradesTests {
  @Test func `every scale says what each grade makes of an ask`() {
    for scale in Vocabulary.gradingScales {
      #expect(Set(scale.outcomes.keys) == Set(Grade.allCases), "\(scale.id)")
    }
  }

  @Test func `a committee that no list knows grades as we do`() {
    #expect(Vocabulary.gradingScale(of: "some committee") == Vocabulary.gradingScale(of: nil))
    #expect(Vocabulary.gradingScale(of: nil).outcome(of: .partlySatisfactory) == .partlyMet)
  }
}
