import CampaignEngine
import Testing
import TextGrid

@testable import TrackerUI

@Suite struct MoveDialogTests {
  private let small = Size(rows: 24, columns: 80)

  /// The dialog over the date of a milestone.
  private func opened(at id: String, size: Size = Size(rows: 24, columns: 80)) throws -> Tracker {
    var tracker = Tracker.sample(size: size)
    tracker.type("2")
    for _ in 0..<40 where try selected(tracker) != id { tracker.type("j") }
    try #require(try selected(tracker) == id)
    tracker.type("m")
    try #require(tracker.move != nil)
    return tracker
  }

  private func selected(_ tracker: Tracker) throws -> String? {
    let screen = try #require(tracker.screens.list as? DeadlinesScreen)
    return screen.selectedDeadline(in: tracker.outlook)?.id
  }

  private func text(_ tracker: Tracker, _ size: Size? = nil) -> String {
    tracker.view(in: size ?? small).lines.joined(separator: "\n")
  }

  @Test func `the day is read while it is typed, and shows what moves with it`() throws {
    var tracker = try opened(at: "HRC-43/closing")
    #expect(text(tracker).contains("now: 20 Mar 2020 (announced)"))
    tracker.type("27 mar")
    #expect(text(tracker).contains("new: Fri 27 Mar 2020"))
    #expect(text(tracker).contains("HRC 43 closes 27 Mar 2020 (announced), was 20 Mar 2020"))
    #expect(text(tracker).contains("◆ HRC 43: last day to add a name 10 Apr 2020 (predicted), was"))
    let cursor = try #require(tracker.view(in: small).cursor)
    #expect(cursor.row > 1 && cursor.row < 23)
  }

  @Test func `enter asks to write just that move, escape leaves all as it is`() throws {
    var tracker = try opened(at: "HRC-43/closing")
    tracker.type("27 mar")
    guard case .move(let move)? = tracker.press(.enter).first else {
      Issue.record("nothing is written")
      return
    }
    #expect(move.session == "HRC-43" && move.milestone == "closing")
    #expect(move.entry.to == SampleWorld.day("2020-03-27"))
    #expect(move.entry.on == SampleWorld.viewpoint.today)
    #expect(tracker.move == nil)
    tracker.type("m")
    tracker.type("27 mar")
    #expect(tracker.press(.escape) == [])
    #expect(tracker.move == nil)
  }

  @Test func `a day that has passed is said to be one`() throws {
    var tracker = try opened(at: "HRC-43/closing")
    tracker.type("1 mar 2020")
    #expect(text(tracker).contains("that day has passed"))
    for _ in 0..<4 { tracker.press(.backspace) }
    tracker.type("2021")
    #expect(!text(tracker).contains("that day has passed"))
  }

  @Test func `none takes the date back`() throws {
    var tracker = try opened(at: "HRC-43/closing")
    tracker.type("none")
    #expect(text(tracker).contains("HRC 43 closes no date, was 20 Mar 2020 (announced)"))
    guard case .move(let move)? = tracker.press(.enter).first else {
      Issue.record("nothing is written")
      return
    }
    #expect(move.entry.to == nil)
  }

  @Test(arguments: [
    ("03/05", "day or month first"), ("soon", "date"), ("mar 2020", "day"),
    ("1 feb 2020", "before it opens"),
  ])
  func `what is no day says why, and enter writes nothing`(typed: String, part: String) throws {
    var tracker = try opened(at: "HRC-43/closing")
    tracker.type(typed)
    #expect(text(tracker).contains(part), "\(text(tracker))")
    #expect(tracker.press(.enter) == [])
    #expect(tracker.move != nil)
  }

  @Test func `q is a letter here, and what was typed outlives a reload`() throws {
    var tracker = try opened(at: "HRC-43/closing")
    tracker.type("27 mar")
    _ = tracker.update(.loaded(SampleWorld.world, []))
    #expect(text(tracker).contains("new: Fri 27 Mar 2020"))
    #expect(tracker.type("q") == [])
    #expect(tracker.move != nil)
  }

  @Test func `in every size it is whole, and a small window counts what it leaves out`() throws {
    var drawn = try opened(at: "HRC-43/closing")
    drawn.type("27 mar 2020")
    for size in AllSizes.sizes where size.rows >= 10 && size.columns >= 40 {
      #expect(text(drawn, size).contains("New day"), "\(size)")
    }
    var tracker = try opened(at: "HRC-43/closing", size: Size(rows: 10, columns: 40))
    tracker.type("27 mar 2020")
    #expect(text(tracker, Size(rows: 10, columns: 40)).contains("more rows"))
  }

  @Test func `what is shown before is what the records say after`() throws {
    var tracker = try opened(at: "HRC-43/closing")
    tracker.type("27 mar")
    guard case .move(let move)? = tracker.press(.enter).first else { return }
    let after = SampleWorld.world.with([.move(move)])
    _ = tracker.update(
      .saved(
        ActionAnswer([.saved(SavedRecord(file: "calendar/HRC-43.json", id: "HRC-43"))]), after, []))
    #expect(tracker.notice?.text.hasPrefix("saved: u undoes") == true)
    let closing = tracker.outlook.known.calendar.schedule(of: "HRC-43")?.milestone("closing")
    #expect(closing?.date?.to == SampleWorld.day("2020-03-27"))
  }
}
