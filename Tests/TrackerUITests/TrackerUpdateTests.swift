import CampaignEngine
import Testing
import TextGrid

@testable import TrackerUI

@Suite struct TrackerUpdateTests {
  private let size = Size(rows: 24, columns: 80)

  private func header(_ tracker: Tracker) -> String { tracker.view(in: size).lines[0] }
  private func message(_ tracker: Tracker) -> String { tracker.view(in: size).lines[22] }

  private func rowUnderCursor(_ tracker: Tracker) -> String {
    let grid = tracker.view(in: size)
    return grid.cursor.map { grid.lines[$0.row] } ?? ""
  }

  @Test func `Enter opens, Esc and q go back, q at the top quits`() {
    var tracker = Tracker.sample()
    tracker.press(.enter)
    #expect(header(tracker).contains("› South Korea: rights in North Korea"))
    #expect(tracker.press(.escape) == [])
    #expect(header(tracker).contains("1 Today"))
    tracker.press(.enter)
    #expect(tracker.press(.character("q")) == [])
    #expect(tracker.press(.character("q")) == [.quit])
    #expect(tracker.press(.control("c")) == [.quit])
  }

  @Test func `^C quits from inside a campaign too`() {
    var tracker = Tracker.sample()
    tracker.press(.enter)
    #expect(tracker.press(.control("c")) == [.quit])
  }

  @Test func `Enter opens the ask on which the reader stands`() {
    var tracker = Tracker.sample()
    tracker.press(.tab, .tab, .character("j"), .character("j"), .enter)
    #expect(rowUnderCursor(tracker).contains("Rejoin the co-sponsors at UNGA 75"))
    var possible = Tracker.sample()
    possible.press(.tab, .character("G"), .enter)
    #expect(rowUnderCursor(possible).contains("Rejoin the co-sponsors at UNGA 75"))
  }

  @Test func `the footer's keys ask for what they say`() {
    var tracker = Tracker.sample()
    #expect(tracker.press(.character("R")) == [.reload])
    #expect(tracker.press(.control("l")) == [.redraw])
    #expect(tracker.press(.control("z")) == [.suspend])
    #expect(tracker.press(.resize(Size(rows: 9, columns: 9))) == [])
  }

  @Test(arguments: [[Key.character("1")], [.enter]])
  func `what a screen keeps for its frames goes with the records and the day`(keys: [Key]) {
    let size = Size(rows: 40, columns: 120)
    var tracker = Tracker.sample(size: size)
    for key in keys + [.character("j")] { tracker.press(key) }
    var fewer = SampleWorld.world
    fewer.campaigns[0].responses = []
    let later = Viewpoint(
      today: SampleWorld.viewpoint.today + 1, zone: SampleWorld.viewpoint.zone)
    for event in [TrackerEvent.loaded(fewer, []), .day(later)] {
      let before = tracker.view(in: size).lines
      _ = tracker.update(event)
      tracker.press(.character("k"))
      let after = tracker.view(in: size).lines
      #expect(after != before)
      tracker.press(.resize(Size(rows: 24, columns: 80)), .resize(size))
      #expect(after == tracker.view(in: size).lines)
    }
  }

  @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 30, columns: 100)])
  func `today shows what needs you, what is possible and the campaigns`(size: Size) {
    var tracker = Tracker.sample()
    _ = tracker.update(.key(.resize(size)))
    let lines = tracker.view(in: size).lines
    for title in ["Needs you", "Still possible", "Campaigns"] {
      #expect(lines.contains { $0.contains("─ \(title)") }, "\(title)")
    }
  }

  @Test func `a selection survives a reload that brings other rows`() {
    var tracker = Tracker.sample()
    tracker.type("jj")
    #expect(rowUnderCursor(tracker).contains("no reply"))
    var world = SampleWorld.world
    world.campaigns[0].responses.removeAll { $0.id == "names-hrc-40" }
    _ = tracker.update(.loaded(world, []))
    #expect(rowUnderCursor(tracker).contains("no reply"))
    #expect(message(tracker).hasPrefix(" read again: "))
  }

  @Test func `an ask stays selected when what needs most changes`() {
    var tracker = Tracker.sample()
    tracker.press(.tab, .enter, .character("j"))
    _ = tracker.update(
      .day(Viewpoint(today: SampleWorld.day("2020-04-22"), zone: SampleZones.seoul)))
    #expect(rowUnderCursor(tracker).contains("Rejoin the co-sponsors"))
    #expect(header(tracker).hasSuffix("Wed 22 Apr 2020"))
  }

  @Test func `the UN dates follow the day on which they are looked at`() {
    var tracker = Tracker.sample()
    tracker.press(.character("2"))
    #expect(tracker.view(in: size).lines.contains { $0.contains("Thu 12 Mar") })
    _ = tracker.update(
      .day(Viewpoint(today: SampleWorld.day("2020-04-22"), zone: SampleZones.seoul)))
    #expect(!tracker.view(in: size).lines.contains { $0.contains("Thu 12 Mar") })
  }

  @Test func `files that could not be read are said, warnings are not`() {
    let faults = [
      Fault(file: "a.json", .syntax(.empty)), Fault(file: "a.json", .notAnObject),
      Fault(file: "b.json", .notUTF8),
      Fault(file: "c.json", .countDiffers(of: "groups", stated: 69, printed: 70)),
    ]
    #expect(message(.sample(faults: faults)) == " 2 files could not be read: demarche check")
    #expect(message(.sample(faults: [faults[3]])).contains("stepped back"))
  }

  @Test func `a chosen day cannot be overlooked`() {
    #expect(header(.sample(isPastDay: true)).hasSuffix("as of Mon 2 Mar 2020"))
  }

  @Test func `a campaign without asks says what to do`() {
    var world = SampleWorld.world
    world.campaigns[0].asks = []
    var tracker = Tracker.sample(world: world)
    tracker.press(.tab, .tab, .enter)
    #expect(tracker.view(in: size).lines.contains { $0.contains("No asks in this campaign yet.") })
    #expect(tracker.press(.character("j"), .tab, .character("j")) == [])
  }

  @Test func `hostile text from a record never reaches the terminal`() {
    var world = SampleWorld.world
    let evil = "\u{1b}]0;owned\u{7}\u{1b}[2J\u{202e}\u{0}x"
    world.campaigns[0].campaign.title = evil
    world.campaigns[0].campaign.summary = evil
    for index in world.campaigns[0].asks.indices {
      world.campaigns[0].asks[index].title = evil
      world.campaigns[0].asks[index].sentence = evil
    }
    for index in world.campaigns[0].responses.indices {
      world.campaigns[0].responses[index].summary = evil
    }
    world.targets[0].name = evil
    world.targets[0].code = evil
    var tracker = Tracker.sample(world: world)
    expectSafe(tracker)
    tracker.press(.enter)
    expectSafe(tracker)
    tracker.press(.character("w"), .character("2"))
    expectSafe(tracker)
  }

  private func expectSafe(_ tracker: Tracker) {
    for size in [size, Size(rows: 30, columns: 100), Size(rows: 12, columns: 41)] {
      for line in tracker.view(in: size).lines {
        let hostile = line.unicodeScalars.first { $0.value < 0x20 || $0.value == 0x202e }
        #expect(hostile == nil)
      }
    }
  }
}
