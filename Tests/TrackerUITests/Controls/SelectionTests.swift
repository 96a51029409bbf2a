import Testing

@testable import TrackerUI

@Suite struct SelectionTests {
  @Test func `a selection follows its entry to another place`() {
    var selection = Selection()
    selection.move(.by(1), in: ["a", "b", "c"], page: 5)
    #expect(selection.index(in: ["x", "y", "a", "b"]) == 3)
  }

  @Test func `what took the place of a gone entry is selected`() {
    var selection = Selection()
    selection.move(.last, in: ["a", "b", "c"], page: 5)
    #expect(selection.index(in: ["a", "b"]) == 1)
    selection.select("b")
    selection.settle(in: ["a", "b", "c"])
    #expect(selection.index(in: ["a", "c"]) == 1)
  }

  @Test func `an empty list has no selection, and no step fails`() {
    var selection = Selection()
    for motion in [Motion.by(1), .by(-1), .pages(1), .first, .last] {
      selection.move(motion, in: [], page: 0)
    }
    #expect(selection.index(in: []) == nil)
    #expect(selection.index(in: ["a"]) == 0)
  }

  @Test(arguments: [
    (Motion.by(1), 4), (.by(-9), 0), (.pages(1), 7), (.pages(-1), 0), (.first, 0), (.last, 9),
    (.by(99), 9),
  ]) func `steps stop at both ends`(motion: Motion, expected: Int) {
    #expect(motion.moved(3, in: 10, page: 4) == expected)
  }
}
