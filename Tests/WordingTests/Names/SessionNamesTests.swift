import CampaignEngine
import Testing
import Wording

@Suite struct SessionNamesTests {
  @Test(arguments: [
    ("HRC-43", "HRC 43"), ("UNGA-75", "UNGA 75"), ("summit-seoul", "summit-seoul"), ("x", "x"),
    ("a-b-7", "a-b 7"), ("HRC-", "HRC-"), ("", ""),
  ])
  func `a session is its body and number`(id: String, words: String) {
    #expect(Wording.session(Identifier(id)) == words)
  }

  @Test func `a milestone that no list knows is called by its id`() {
    #expect(Wording.milestone("tabling") == "names on the draft")
    #expect(Wording.milestone("hustings") == "hustings")
  }

  @Test func `a body is called by its title`() {
    #expect(Wording.body("HRC") == "Human Rights Council")
    #expect(Wording.body("TARHOUSE") == "TARHOUSE")
  }
}
