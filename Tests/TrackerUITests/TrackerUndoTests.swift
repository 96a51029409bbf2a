import CampaignEngine
import Testing
import TextGrid

@testable import TrackerUI

/// Undo on the screens: its key, what is said, and where it does nothing.
@Suite struct TrackerUndoTests {
  private let action = JournalAction(
    kind: .log, record: .response, id: "x", campaign: "open-letter", asks: ["co-sponsor-hrc-43"],
    targets: ["kor"],
    at: Instant(seconds: 0))

  private func message(_ tracker: Tracker) -> String {
    tracker.view(in: Size(rows: 24, columns: 100)).lines[22]
  }

  private func after(_ result: Result<UndoAnswer, UndoRefusal>, _ passedOver: String...) -> String {
    var tracker = Tracker.sample()
    let outcome = UndoOutcome(result, passedOver: passedOver)
    _ = tracker.update(.undone(outcome, SampleWorld.world, []))
    return message(tracker)
  }

  private func answer(_ way: UndoWay) -> UndoAnswer {
    UndoAnswer(
      way, action, records: [SavedRecord(file: "c/responses/x.json", id: "x")], unconfirmed: nil)
  }

  @Test func `u undoes and control R brings back, on every list screen`() {
    for keys in [[Key.character("1")], [.character("2")], [.tab, .enter]] {
      var tracker = Tracker.sample()
      for key in keys { tracker.press(key) }
      #expect(tracker.press(.character("u")) == [.undo(.undo)])
      #expect(tracker.press(.control("r")) == [.undo(.redo)])
    }
  }

  @Test func `a u that is typed is a letter, in the form and in help`() {
    var tracker = Tracker.sample()
    tracker.press(.tab, .enter, .character("r"))
    let typed = tracker.type("u") + tracker.press(.control("r"))
    #expect(!typed.contains(.undo(.undo)) && !typed.contains(.undo(.redo)))
    #expect(tracker.screens.form?.form.what.text == "u")
    tracker = Tracker.sample()
    tracker.press(.character("?"))
    #expect(tracker.press(.character("u")) == [])
  }

  @Test func `each undo says what it was and how it comes back`() {
    let undone = after(.success(answer(.undo)))
    #expect(undone.contains("undone (^R brings it back): response to Co-sponsor the HRC 43 text"))
    #expect(after(.success(answer(.redo))).contains("brought back: response to Co-sponsor"))
  }

  @Test func `a refusal says why, and an entry that cannot be read is named`() {
    #expect(
      after(.failure(.changed(.undo, file: "c/responses/x.json"))).contains(
        "c/responses/x.json was changed since; nothing was undone"))
    #expect(
      after(.failure(.nothing(.undo)), "00000001.saved.json").contains("nothing is left to undo"))
  }

  @Test func `what a run before left half done is told at the start`() {
    var tracker = Tracker.sample()
    let action = UnfinishedAction(action, there: 1, files: 2, wasUndoing: false)
    _ = tracker.update(.unfinished(action))
    #expect(message(tracker).contains("1 of 2 saved when a run was cut short"))
  }

  @Test func `a save that cannot be undone says so`() {
    var tracker = Tracker.sample()
    let saved = SaveAnswer.saved(SavedRecord(file: "a.json", id: "a"))
    let answer = ActionAnswer([saved], undoObstacle: .readOnly)
    _ = tracker.update(.saved(answer, SampleWorld.world, []))
    #expect(message(tracker).contains("saved: cannot be undone, the disk is read-only"))
  }

  @Test func `half a save is counted, and the form stays for another try`() {
    var tracker = Tracker.sample()
    tracker.press(.tab, .enter, .character("r"))
    tracker.type("An answer")
    let answers: [SaveAnswer] = [
      .saved(SavedRecord(file: "a.json", id: "a")), .notSaved(file: "b.json", .noSpace),
    ]
    _ = tracker.update(.saved(ActionAnswer(answers), SampleWorld.world, []))
    #expect(message(tracker).contains("1 of 2 saved, the rest not: ^S tries all again"))
    let lines = tracker.view(in: Size(rows: 24, columns: 100)).lines
    #expect(lines.contains { $0.contains("An answer") })
  }
}
