import Testing
import TextGrid
import TrackerUI

@Suite struct ChoiceTests {
  private var choice: Choice<Int> {
    Choice([(1, "meeting"), (2, "letter"), (3, "measure")], chosen: 1)
  }

  @Test func `arrows and the space bar go around`() {
    var choice = choice
    choice.press(.right)
    #expect(choice.value == 2)
    choice.press(.left, .left)
    #expect(choice.value == 3)
    choice.press(.character(" "))
    #expect(choice.value == 1)
  }

  @Test func `a first letter chooses the next that begins with it`() {
    var choice = choice
    choice.press(.character("m"))
    #expect(choice.value == 3)
    choice.press(.character("M"))
    #expect(choice.value == 1)
    choice.press(.character("z"))
    #expect(choice.value == 1)
  }

  @Test func `other options keep what was chosen where they can`() {
    var choice = choice
    choice.choose(2)
    choice.offer([(9, "nine"), (2, "letter")])
    #expect(choice.value == 2)
    choice.offer([(9, "nine")])
    #expect(choice.value == 9)
    choice.offer([])
    #expect(choice.value == nil)
    choice.press(.right, .character("x"))
  }

  @Test func `options stand side by side, on more rows, or alone`() {
    let choice = choice
    #expect(
      choice.picture(columns: 40, rows: 1, isFocused: false).lines
        == ["(•) meeting  ( ) letter  ( ) measure"])
    #expect(
      choice.picture(columns: 24, rows: 2, isFocused: false).lines
        == ["(•) meeting ( ) letter", "( ) measure"])
    #expect(choice.picture(columns: 24, rows: 1, isFocused: true).lines == ["‹ meeting ›"])
    #expect(choice.picture(columns: 8, rows: 9, isFocused: true).lines == ["‹ mee… ›"])
  }
}
