import CampaignEngine
import Testing
import TextGrid

@testable import TrackerUI

@Suite struct SessionsScreenTests {
  private let small = Size(rows: 24, columns: 80)

  private func opened(_ keys: String = "") -> Tracker {
    var tracker = Tracker.sample(size: small)
    tracker.type("2S" + keys)
    return tracker
  }

  private func selected(_ tracker: Tracker) throws -> String? {
    try #require(tracker.screens.list as? SessionsScreen).selectedSession?.id.text
  }

  private func text(_ tracker: Tracker, _ size: Size? = nil) -> String {
    tracker.view(in: size ?? small).lines.joined(separator: "\n")
  }

  @Test func `it opens at the session of the selected date, and Esc goes back`() throws {
    var tracker = Tracker.sample(size: small)
    tracker.type("2jjjjjjj")
    let date = (tracker.screens.list as? DeadlinesScreen)?.selectedDeadline(in: tracker.outlook)
    tracker.type("S")
    #expect(try selected(tracker) == date?.session.text)
    #expect(tracker.view(in: small).lines[0].contains("› UN sessions"))
    tracker.press(.escape)
    #expect(tracker.screens.list is DeadlinesScreen)
  }

  @Test func `a session is told with its days, certainty, changes and reasons`() {
    let text = text(opened(), Size(rows: 60, columns: 80))
    for words in [
      "HRC 43   24 Feb–20 Mar 2020", "Human Rights Council, 43rd session",
      "opens: held, closes: announced", "Moved      24 Feb 2020: closing 20 Mar 2020 (announced)",
      "◦ names on the draft", "pred. ±7", "13:00 Geneva, 21:00 Seoul",
      "Source     Programme of work",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test func `a suspended session says that no end is set`() throws {
    var tracker = opened()
    let viewpoint = Viewpoint(today: SampleWorld.day("2020-03-14"), zone: SampleZones.seoul)
    _ = tracker.update(.day(viewpoint))
    #expect(try selected(tracker) == "HRC-43")
    let text = text(tracker, Size(rows: 60, columns: 80))
    #expect(text.contains("from 24 Feb 2020, no end set"))
    #expect(text.contains("closing 20 Mar 2020 → no date"))
    #expect(text.contains("suspended"))
  }

  @Test func `Tab comes to the rules with their figures`() {
    var tracker = opened()
    tracker.press(.tab, .tab)
    let text = text(tracker)
    #expect(text.contains("How good the rules are"))
    #expect(text.contains("HRC opens, February-March") && text.contains("worst"))
    #expect(text.contains("HRC written statements due"))
    tracker.press(.tab)
    #expect((tracker.screens.list as? SessionsScreen)?.focus == .sessions)
  }

  @Test func `f lists one body after the other, then all again`() throws {
    var tracker = opened()
    let before = try selected(tracker)
    tracker.type("f")
    #expect(text(tracker).contains("HRC sessions"))
    #expect(try selected(tracker) == before)
    tracker.type("f")
    #expect(text(tracker).contains("UNGA sessions"))
    #expect(try selected(tracker) == "UNGA-74")
    tracker.type("f")
    #expect(text(tracker).contains("all bodies"))
    #expect(try selected(tracker) == "UNGA-74")
  }

  @Test func `t goes back to the session that is on`() throws {
    var tracker = opened("g")
    #expect(try selected(tracker) == "UNGA-58")
    tracker.type("t")
    #expect(try selected(tracker) == "UNGA-74")
  }

  @Test func `the selection survives a reload`() throws {
    var tracker = opened("kk")
    let before = try selected(tracker)
    _ = tracker.update(.loaded(SampleWorld.world, []))
    #expect(try selected(tracker) == before)
  }
}
