import CampaignEngine
import Testing

@Suite struct NearestTests {
  private let words = ["status", "show", "sessions", "deadlines", "log"]

  @Test func `one slip in three letters is near`() {
    #expect(nearest(to: "statsu", among: words) == "status")
    #expect(nearest(to: "shwo", among: words) == "show")
    #expect(nearest(to: "deadline", among: words) == "deadlines")
    #expect(nearest(to: "lgo", among: words) == "log")
    #expect(nearest(to: "STATUS", among: words) == "status")
  }

  @Test func `a beginning is near, however much is missing`() {
    #expect(nearest(to: "dead", among: words) == "deadlines")
    #expect(nearest(to: "d", among: words) == "deadlines")
  }

  @Test func `what is far is not guessed`() {
    for typed in ["xyz", "", "logarithm", "stop it"] {
      #expect(nearest(to: typed, among: words) == nil, "\(typed)")
    }
    #expect(nearest(to: "status", among: []) == nil)
  }

  @Test func `of two as near the first in the alphabet is taken`() {
    #expect(nearest(to: "cat", among: ["cut", "cot", "bat"]) == "bat")
  }

  @Test func `korean is compared letter by letter`() {
    #expect(nearest(to: "외교뷰", among: ["외교부", "통일부"]) == "외교부")
  }
}
