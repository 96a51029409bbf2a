import CampaignEngine
import Testing
import TextGrid

@testable import TrackerUI

/// The form inside the tracker: opened, left, saved, refused.
@Suite struct TrackerFormTests {
  private let size = Size(rows: 24, columns: 80)
  private let answer = "No decision yet"

  private func lines(_ tracker: Tracker) -> [String] { tracker.view(in: size).lines }
  private func header(_ tracker: Tracker) -> String { lines(tracker)[0] }
  private func message(_ tracker: Tracker) -> String { lines(tracker)[22] }

  /// The form on the ask about session 43, with an answer typed.
  private func typing() -> Tracker {
    var tracker = Tracker.sample()
    tracker.press(.tab, .enter, .character("r"))
    tracker.type(answer)
    return tracker
  }

  private func draft(_ effects: [Effect]) -> ResponseDraft? {
    guard case .log(let draft, "open-letter")? = effects.first else { return nil }
    return draft
  }

  @Test func `r opens the form with the ask on which the reader stands`() {
    var tracker = typing()
    #expect(header(tracker).contains("Log a response"))
    let typed = draft(tracker.press(.control("s")))
    #expect(typed?.answers.map(\.ask) == ["co-sponsor-hrc-43"])
    #expect(typed?.text == answer)
  }

  @Test func `letters typed into the form run nothing`() {
    var tracker = typing()
    let effects = tracker.type("qR12?")
    #expect(effects.allSatisfy { if case .draft(.keep) = $0 { true } else { false } })
    #expect(lines(tracker).contains { $0.contains(answer + "qR12?") })
  }

  @Test func `what was typed is kept, and r takes it up again`() {
    for key in [Key.escape, .control("c")] {
      var tracker = typing()
      #expect(tracker.press(key) == [.draft(.settle)])
      #expect(header(tracker).contains("› South Korea"))
      #expect(message(tracker).contains("draft kept"))
      tracker.press(.escape, .character("r"))
      #expect(lines(tracker).contains { $0.contains(answer) })
      #expect(message(tracker).contains("Your draft is back"))
      tracker.press(.character("x"))
      #expect(!message(tracker).contains("Your draft is back"))
    }
  }

  @Test func `a form in which nothing was typed leaves no draft`() {
    var tracker = Tracker.sample()
    tracker.press(.character("r"), .escape)
    #expect(!message(tracker).contains("draft"))
    #expect(tracker.press(.character("q")) == [.quit])
  }

  @Test func `quitting over a draft takes another key than the one that asked`() {
    var tracker = typing()
    tracker.press(.escape, .escape)
    #expect(tracker.press(.character("q")) == [])
    #expect(message(tracker).contains("y quits without it"))
    #expect(tracker.press(.character("q")) == [])
    #expect(tracker.press(.control("c")) == [])
    #expect(tracker.press(.character("y")) == [.quit])
  }

  @Test func `a saved response returns to the screen where r was pressed`() throws {
    var tracker = typing()
    let typed = try #require(draft(tracker.press(.control("s"))))
    let records = try #require(SampleWorld.world.campaign("open-letter"))
    let today = SampleWorld.viewpoint.today
    var made = try records.responses(
      to: typed, targets: SampleWorld.world.targets, today: today, suffix: "aaaa", loggedAt: nil)
    made[0].promises = [Promise(text: answer)]
    made[0].promises[0].by = .day(SampleWorld.day("2020-03-05"))
    let world = SampleWorld.world.with([.add(made[0], to: "open-letter")])
    let saved = SaveAnswer.saved(SavedRecord(file: "a.json", id: "a"))
    _ = tracker.update(.saved(ActionAnswer([saved]), world, []))
    #expect(header(tracker).contains("› South Korea"))
    #expect(message(tracker).hasPrefix(" saved: u undoes; Co-sponsor the HRC 43 text: "))
    #expect(message(tracker).contains("answered"))
    // One of its five asks is: the letter still waits for the others.
    #expect(lines(tracker)[1].contains("day 10 of 60"))
    tracker.press(.character("r"))
    #expect(!lines(tracker).contains { $0.contains(answer) })
  }

  @Test func `a refused save leaves the form as it is and says why`() {
    var tracker = typing()
    tracker.press(.control("s"))
    _ = tracker.update(
      .saved(ActionAnswer([.notSaved(file: "a.json", .readOnly)]), SampleWorld.world, []))
    #expect(header(tracker).contains("Log a response"))
    #expect(lines(tracker).contains { $0.contains(answer) })
    #expect(message(tracker).contains("not saved"))
  }

  @Test func `a response that the records no longer take is refused in words, its text kept`() {
    var tracker = typing()
    tracker.press(.control("s"))
    _ = tracker.update(.refused(.log(.unknownAsk("co-sponsor-hrc-43", nearest: nil))))
    #expect(lines(tracker).contains { $0.contains(answer) })
    #expect(message(tracker).contains("co-sponsor-hrc-43"))
  }

  @Test func `an unconfirmed save is said to be one`() {
    var tracker = typing()
    let record = SavedRecord(file: "a.json", id: "a")
    _ = tracker.update(
      .saved(ActionAnswer([.unconfirmed(record, .inputOutput)]), SampleWorld.world, []))
    #expect(message(tracker).contains("did not confirm"))
  }

  @Test func `a response needs a campaign`() {
    var tracker = Tracker.sample(world: SampleWorld.empty)
    tracker.press(.character("r"))
    #expect(message(tracker).contains("open a campaign first"))
  }

  @Test func `help opens over the screen and closes again`() {
    var tracker = Tracker.sample()
    tracker.press(.character("?"))
    #expect(lines(tracker).contains { $0.contains("Keys: Today") })
    #expect(tracker.press(.escape) == [])
    #expect(!lines(tracker).contains { $0.contains("Keys: Today") })
  }
}
