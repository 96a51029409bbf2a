import CampaignEngine
import Testing
import TextGrid

@testable import TrackerUI

/// Every screen at every size: nothing is drawn twice, nothing is drawn outside, nothing fails.
@Suite struct TrackerSizesTests {
  /// Every size to 100x30, and every 7th column by every 5th row beyond.
  private static let sizes =
    (0...30).flatMap { rows in (0...100).map { Size(rows: rows, columns: $0) } }
    + stride(from: 35, through: 70, by: 5).flatMap { rows in
      stride(from: 2, through: 250, by: 7).map { Size(rows: rows, columns: $0) }
    }
    + stride(from: 0, through: 30, by: 5).flatMap { rows in
      stride(from: 107, through: 250, by: 7).map { Size(rows: rows, columns: $0) }
    }

  /// Draws it everywhere; a variant of a screen only at every fifth size.
  private func expectAllSizes(_ tracker: Tracker, _ name: String, every step: Int = 1) {
    let sizes = stride(from: 0, to: Self.sizes.count, by: step).map { Self.sizes[$0] }
    let faulty = sizes.first { size in
      let grid = tracker.view(in: size)
      guard size.rows >= 10, size.columns >= 40 else { return grid.size != size }
      let hints = grid[size.rows - 1, size.columns - 15].text
      return grid.size != size || grid.cursor == nil || grid[0, 1].text == " "
        || grid[size.rows - 2, 1].text == " " || hints != "?"
    }
    #expect(faulty == nil, "\(name)")
  }

  @Test func `today`() {
    expectAllSizes(.sample(), "today")
    expectAllSizes(.sample(world: SampleWorld.empty), "empty", every: 5)
    var tracker = Tracker.sample(isPastDay: true)
    tracker.press(.tab, .tab, .character("G"))
    expectAllSizes(tracker, "campaigns", every: 5)
  }

  @Test func `a campaign`() {
    var tracker = Tracker.sample()
    tracker.press(.tab, .enter)
    expectAllSizes(tracker, "asks")
    tracker.press(.character("w"), .tab, .character("G"))
    expectAllSizes(tracker, "detail", every: 5)
    tracker.press(.resize(Size(rows: 30, columns: 100)), .tab)
    expectAllSizes(tracker, "story", every: 5)
  }

  @Test func `deadlines`() {
    var tracker = Tracker.sample()
    tracker.type("2G")
    expectAllSizes(tracker, "agenda")
    tracker.press(.tab, .pageDown)
    expectAllSizes(tracker, "detail", every: 5)
    tracker.type("+>")
    expectAllSizes(tracker, "half a year later", every: 5)
  }

  @Test func `sessions`() {
    var tracker = Tracker.sample()
    tracker.type("2S")
    expectAllSizes(tracker, "sessions", every: 3)
    tracker.press(.tab, .pageDown)
    expectAllSizes(tracker, "detail", every: 5)
    tracker.press(.tab, .pageDown)
    expectAllSizes(tracker, "rules", every: 5)
  }

  @Test func `a window that is too small says so in one line, and quits`() {
    var tracker = Tracker.sample()
    let grid = tracker.view(in: Size(rows: 8, columns: 36))
    #expect(grid.lines[0] == "demarche needs 40x10, this is 36x8")
    #expect(grid.lines.dropFirst().allSatisfy { $0.isEmpty })
    #expect(tracker.press(.resize(Size(rows: 8, columns: 36)), .character("q")) == [.quit])
  }
}
