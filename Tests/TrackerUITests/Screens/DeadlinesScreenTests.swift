import CampaignEngine
import Testing
import TextGrid

@testable import TrackerUI

@Suite struct DeadlinesScreenTests {
  private let small = Size(rows: 24, columns: 80)

  private func opened(_ keys: String = "") -> Tracker {
    var tracker = Tracker.sample(size: small)
    tracker.type("2" + keys)
    return tracker
  }

  private func screen(_ tracker: Tracker) throws -> DeadlinesScreen {
    try #require(tracker.screens.list as? DeadlinesScreen)
  }

  private func selected(_ tracker: Tracker) throws -> String? {
    try screen(tracker).selectedDeadline(in: tracker.outlook)?.id
  }

  private func heading(_ tracker: Tracker) -> String { tracker.view(in: small).lines[1] }

  @Test func `the strip moves by a year and comes back to today`() {
    var tracker = opened()
    #expect(heading(tracker).contains("UN year: Feb 2020 to Jan 2021"))
    #expect(heading(tracker).contains("< Jan 2020   Feb 2021 >"))
    tracker.type(">")
    #expect(heading(tracker).contains("UN year: Feb 2021 to Jan 2022"))
    tracker.type(",,")
    #expect(heading(tracker).contains("UN year: Feb 2019 to Jan 2020"))
    #expect(tracker.view(in: small).lines[3].hasPrefix("│ HRC") == true)
    tracker.type("t")
    #expect(heading(tracker).contains("UN year: Feb 2020 to Jan 2021"))
  }

  @Test func `plus shows half a year and a quarter, minus more again`() {
    var tracker = opened()
    tracker.type("+")
    #expect(heading(tracker).contains("UN half-year: Feb 2020 to Jul 2020"))
    tracker.type("==")
    #expect(heading(tracker).contains("UN quarter: Feb 2020 to Apr 2020"))
    tracker.type("---")
    #expect(heading(tracker).contains("UN year: Feb 2020 to Jan 2021"))
  }

  @Test func `the agenda lists from today on whatever the strip shows`() throws {
    var tracker = opened("jj")
    let before = try selected(tracker)
    let rows = tracker.view(in: small).lines[9...19]
    tracker.type(">")
    #expect(try selected(tracker) == before)
    #expect(tracker.view(in: small).lines[9...19] == rows)
    #expect(!tracker.view(in: small).lines[8].contains("▲"))
    tracker.type("j")
    #expect(heading(tracker).contains("Feb 2020 to Jan 2021"))
  }

  @Test func `the selected day is marked below the strip, in its own column`() {
    var tracker = opened("jj")
    #expect(tracker.view(in: small).lines[8].contains("▲ Fri 20 Mar"))
    tracker.type("G")
    #expect(tracker.view(in: small).lines[8].contains("▲"))
    tracker.type("g+>")
    #expect(!tracker.view(in: small).lines[8].contains("▲"))
  }

  @Test func `s lists everyone's, the States' and ours, the selection kept by its id`() throws {
    var tracker = opened("j")
    let tabling = try selected(tracker)
    #expect(tabling == "HRC-43/tabling")
    tracker.type("s")
    #expect(tracker.view(in: small).lines[9].contains("UN deadlines: States'"))
    #expect(try selected(tracker) == tabling)
    tracker.type("s")
    let ours = try screen(tracker).deadlines(in: tracker.outlook)
    #expect(tracker.view(in: small).lines[9].contains("UN deadlines: ours \(ours.count)"))
    #expect(!ours.isEmpty && ours.allSatisfy { $0.milestone.group == .ours })
    tracker.type("s")
    #expect(try selected(tracker) == tabling)
    #expect(tracker.view(in: small).lines[9].contains("UN deadlines 2"))
  }

  @Test func `the selection survives a reload, and what the strip shows is computed anew`() throws {
    var tracker = opened("jjj+")
    let before = try selected(tracker)
    var world = SampleWorld.world
    var summit = Session(id: "SUMMIT-1", body: "SUMMIT")
    summit.start = SampleWorld.day("2020-04-06")
    summit.end = SampleWorld.day("2020-04-24")
    summit.certainty = .announced
    summit.isOwn = true
    world.calendar = SessionCalendar(sessions: world.calendar.sessions + [summit])
    _ = tracker.update(.loaded(world, []))
    #expect(try selected(tracker) == before)
    #expect(heading(tracker).contains("UN half-year"))
    #expect(tracker.view(in: small).lines.contains { $0.hasPrefix("│ SUMMIT") && $0.contains("█") })
  }

  @Test func `in a small window Tab puts the detail in the strip's place`() {
    var tracker = opened()
    let agenda = tracker.view(in: small).lines[9]
    tracker.press(.tab)
    #expect(tracker.view(in: small).lines[1].hasPrefix("╭─ HRC 43: dialogue"))
    #expect(tracker.view(in: small).lines[9] == agenda)
    tracker.press(.tab)
    #expect(heading(tracker).contains("UN year"))
  }

  @Test(arguments: [Size(rows: 23, columns: 80), Size(rows: 24, columns: 79)])
  func `below 80x24 there is no strip`(size: Size) {
    #expect(!opened().view(in: size).lines.contains { $0.contains("UN year") })
  }
}
