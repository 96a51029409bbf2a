import CampaignEngine
import Foundation
import Testing
import TextGrid

@testable import TrackerUI

/// What a mouse does, told by where things stand on the screen.
@Suite struct TrackerMouseTests {
  private let size = Size(rows: 24, columns: 80)

  private func lines(_ tracker: Tracker) -> [String] { tracker.view(in: size).lines }

  /// Where a text begins on the screen; the last place of several.
  private func place(of text: String, in tracker: Tracker) throws -> Point {
    let lines = lines(tracker)
    let row = try #require(lines.lastIndex { $0.contains(text) }, "\(text)")
    let start = try #require(lines[row].range(of: text)).lowerBound
    return Point(row: row, column: String(lines[row][..<start]).displayWidth)
  }

  /// Points at a text.
  @discardableResult
  private func point(
    _ action: Mouse.Action, at text: String, in tracker: inout Tracker
  ) throws -> [Effect] {
    let mouse = Mouse(action, at: try place(of: text, in: tracker))
    return tracker.update(.key(.mouse(mouse)))
  }

  @Test func `a click selects a row and its pane`() throws {
    var tracker = Tracker.sample()
    try point(.click, at: "Rejoin the co-sponsors", in: &tracker)
    let row = try place(of: "Rejoin the co-sponsors", in: tracker).row
    #expect(tracker.view(in: size).cursor?.row == row)
  }

  @Test func `a second click opens what the first one selected`() throws {
    var tracker = Tracker.sample()
    try point(.click, at: "Rejoin the co-sponsors", in: &tracker)
    try point(.doubleClick, at: "Rejoin the co-sponsors", in: &tracker)
    #expect(lines(tracker)[0].contains("› South Korea"))
    #expect(lines(tracker).contains { $0.contains("╭─ Rejoin the co-sponsors") })
  }

  @Test func `a click on a hint is its key, on a screen's name its number`() throws {
    var tracker = Tracker.sample()
    try point(.click, at: "2 Deadlines", in: &tracker)
    #expect(lines(tracker)[1].contains("UN year"))
    try point(.click, at: "? help", in: &tracker)
    #expect(lines(tracker).contains { $0.contains("Keys: UN deadlines") })
    try point(.click, at: "Esc closes", in: &tracker)
    #expect(!lines(tracker).contains { $0.contains("Keys: UN deadlines") })
    #expect(try point(.click, at: "q quit", in: &tracker) == [.quit])
  }

  @Test func `the wheel moves in what lies under it`() throws {
    var tracker = Tracker.sample()
    tracker.press(.character("2"))
    let first = try #require(tracker.view(in: size).cursor?.row)
    try point(.wheelDown, at: "HRC 43 closes", in: &tracker)
    #expect(tracker.view(in: size).cursor?.row == first + 1)
    try point(.wheelUp, at: "HRC 43 closes", in: &tracker)
    #expect(tracker.view(in: size).cursor?.row == first)
  }

  @Test func `what lies behind help cannot be pointed at`() throws {
    var tracker = Tracker.sample()
    tracker.press(.character("?"))
    let before = lines(tracker)
    try point(.click, at: "q quit", in: &tracker)
    #expect(lines(tracker) == before)
  }

  @Test func `a click goes to a field, and takes an option of it`() throws {
    var tracker = Tracker.sample()
    tracker.press(.tab, .enter, .character("r"))
    try point(.click, at: "( ) C", in: &tracker)
    #expect(lines(tracker).contains { $0.contains("(•) C") && $0.contains("›Grade") })
    try point(.click, at: "Speaker", in: &tracker)
    tracker.type("qr2")
    #expect(lines(tracker).contains { $0.contains("qr2") && $0.contains("›Speaker") })
  }

  @Test func `a second click does not untick what the first one ticked`() throws {
    var tracker = Tracker.sample()
    tracker.press(.tab, .enter, .character("r"))
    try point(.click, at: "[ ] 2", in: &tracker)
    try point(.doubleClick, at: "[x] 2", in: &tracker)
    #expect(lines(tracker).contains { $0.contains("[x] 2") })
  }

  @Test func `a click where nothing stands does nothing`() throws {
    var tracker = Tracker.sample()
    let before = lines(tracker)
    for place in [
      Point(row: 0, column: 79), Point(row: 22, column: 3), Point(row: 99, column: 500),
    ] {
      #expect(tracker.update(.key(.mouse(Mouse(.doubleClick, at: place)))) == [])
    }
    #expect(lines(tracker) == before)
  }

  @Test func `every size takes a click everywhere`() {
    let sizes = [Size(rows: 10, columns: 40), Size(rows: 24, columns: 80)]
    for (size, keys) in zip(sizes + sizes, ["2", "", "?", "r"]) {
      var tracker = Tracker.sample(size: size)
      tracker.type(keys)
      for row in 0..<size.rows {
        for column in stride(from: row % 5, to: size.columns, by: 11) {
          var copy = tracker
          let place = Point(row: row, column: column)
          _ = copy.update(.key(.mouse(Mouse(.click, at: place))))
          #expect(copy.view(in: size).size == size)
        }
      }
    }
  }
}
