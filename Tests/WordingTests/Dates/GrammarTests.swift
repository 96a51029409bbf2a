import Testing
import Wording

@Suite struct GrammarTests {
  @Test func `a list has commas and a last word`() {
    #expect(Wording.list([]) == "")
    #expect(Wording.list(["a"]) == "a")
    #expect(Wording.list(["a", "b"]) == "a and b")
    #expect(Wording.list(["a", "b", "c"], before: "or") == "a, b or c")
  }

  @Test(arguments: [
    (1, "first"), (3, "third"), (9, "ninth"), (12, "twelfth"), (13, "13th"), (21, "21st"),
    (22, "22nd"), (43, "43rd"), (111, "111th"), (112, "112th"), (101, "101st"), (0, "0th"),
  ])
  func `an order is a word up to twelve, then a number`(number: Int, words: String) {
    #expect(Wording.ordinal(number) == words)
  }
}
