import Testing
import TextGrid

@testable import TrackerUI

/// A window that changes forty times shows in the end what it showed before.
@Suite struct ResizeStormTests {
  private static let first = Size(rows: 24, columns: 80)

  static let ways: [(name: String, keys: [Key])] = [
    ("the third of what needs somebody", [.character("j"), .character("j")]),
    ("the last date", [.character("2"), .character("G")]),
    ("a text scrolled", [.character("2"), .tab, .character("j")]),
    ("an ask", [.tab, .enter, .character("j")]),
    ("an ask's end", [.tab, .enter, .tab, .character("G")]),
    ("reasons", [.tab, .enter, .character("w"), .tab]),
    ("a field of the form", [.tab, .enter, .character("r"), .tab, .tab, .tab]),
    ("help searched", [.character("?"), .character("p"), .character("a")]),
  ]

  @Test(arguments: ways) func `selection, scroll and focus are kept`(
    way: (name: String, keys: [Key])
  ) {
    var tracker = Tracker.sample(size: Self.first)
    for key in way.keys { tracker.press(key) }
    let before = tracker.view(in: Self.first)
    for step in 0..<40 {
      let size = Size(rows: step * 9 % 71, columns: step * 37 % 251)
      tracker.press(.resize(size))
      #expect(tracker.view(in: size).size == size)
    }
    tracker.press(.resize(Self.first))
    let after = tracker.view(in: Self.first)
    #expect(after.lines == before.lines)
    #expect(after.cursor == before.cursor)
  }
}
