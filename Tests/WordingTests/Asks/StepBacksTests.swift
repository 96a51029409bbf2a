import Testing
import Wording

@Suite struct StepBacksTests {
  @Test func `a step back says from what to what, where and when`() {
    #expect(
      Wording.stepBack(councilStep)
        == "stepped back: co-sponsor in HRC 37, not a co-sponsor in HRC 40, 22 Mar 2019")
  }
}
