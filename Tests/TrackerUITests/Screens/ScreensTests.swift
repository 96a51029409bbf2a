import CampaignEngine
import Testing
import TextGrid

@testable import TrackerUI

/// Whole windows, driven by keys.
@Suite struct ScreensTests {
  static let sizes = [Size(rows: 24, columns: 80), Size(rows: 30, columns: 100)]

  @Test(arguments: sizes) func `today says what needs somebody`(size: Size) throws {
    let tracker = Tracker.sample(size: size)
    try Picture.expect(tracker.view(in: size), looksLike: "today")
  }

  @Test(arguments: sizes) func `an ask opens with everything about it`(size: Size) throws {
    var tracker = Tracker.sample(size: size)
    tracker.press(.tab, .enter)
    try Picture.expect(tracker.view(in: size), looksLike: "campaign")
  }

  @Test(arguments: sizes) func `w puts the reasons first`(size: Size) throws {
    var tracker = Tracker.sample(size: size)
    tracker.press(.tab, .enter, .character("w"))
    try Picture.expect(tracker.view(in: size), looksLike: "campaign-why")
  }

  @Test(arguments: sizes) func `the UN's dates stand in an agenda`(size: Size) throws {
    var tracker = Tracker.sample(size: size)
    tracker.type("2j")
    try Picture.expect(tracker.view(in: size), looksLike: "deadlines")
  }

  @Test func `a large window has strip, agenda and detail`() throws {
    let size = Size(rows: 43, columns: 132)
    var tracker = Tracker.sample(size: size)
    tracker.type("2jj+")
    try Picture.expect(tracker.view(in: size), looksLike: "deadlines-half")
  }

  @Test(arguments: sizes) func `the calendar itself is a screen`(size: Size) throws {
    var tracker = Tracker.sample(size: size)
    tracker.type("2S")
    try Picture.expect(tracker.view(in: size), looksLike: "sessions")
  }

  @Test(arguments: sizes) func `an empty store says what to do`(size: Size) throws {
    let tracker = Tracker.sample(world: SampleWorld.empty, size: size)
    try Picture.expect(tracker.view(in: size), looksLike: "empty")
  }
}
