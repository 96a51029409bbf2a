import CampaignEngine
import Testing
import Wording

@Suite struct UndoingTests {
  private static let file = "c/responses/x.json"

  @Test(arguments: [
    (UndoRefusal.nothing(.redo), "nothing-to-undo: nothing was undone that could come back"),
    (.nothing(.finish), "nothing-to-undo: nothing was cut short"),
    (.changed(.undo, file: file), "changed-since: \(file) was changed since; nothing was undone"),
    (
      .changed(.redo, file: file),
      "changed-since: \(file) is there already; nothing was brought back"
    ),
    (
      .changed(.finish, file: file),
      "changed-since: \(file) was changed since; nothing was finished"
    ),
    (
      .noJournal(.readOnly),
      "no-undo-journal: the undo journal cannot be used: the disk is read-only"
    ),
    (
      .failed(.undo, file: file, .readOnly, done: 1, of: 2),
      "not-undone: \(file): the disk is read-only; 1 of 2 undone"
    ),
    (
      .failed(.redo, file: file, .noSpace, done: 0, of: 1),
      "not-undone: \(file): the disk is full; nothing was brought back"
    ),
  ])
  func `a refusal says what stands in the way`(refusal: UndoRefusal, words: String) {
    #expect("\(Wording.code(refusal)): \(Wording.message(refusal))" == words)
    expectCode(Wording.code(refusal))
    expectPlain(Wording.message(refusal))
    expectPlain(Wording.remedy(refusal))
  }

  private func action(_ asks: Identifier<Ask>...) -> JournalAction {
    JournalAction(
      kind: .log, record: .response, id: "x", campaign: "c", asks: asks, targets: ["kor"],
      at: Instant(seconds: 0))
  }

  @Test func `what was undone is named by its ask, or by how many there are`() {
    var records = CampaignRecords(campaign: Campaign(id: "c", title: "Campaign"))
    records.asks = [Ask(id: "a", title: "Sign it")]
    let world = World(campaigns: [records])
    let record = SavedRecord(file: Self.file, id: "x")
    let one = UndoAnswer(.undo, action("a"), records: [record], unconfirmed: nil)
    #expect(Wording.undone(one, in: world) == "undone: response to Sign it")
    let two = UndoAnswer(
      .redo, action("a", "b"), records: [record, record], unconfirmed: .inputOutput)
    #expect(
      Wording.undone(two, in: world)
        == "brought back: response to 2 asks, 2 files, "
        + "but the disk did not confirm it: the disk cannot be read or written")
    let unknown = UndoAnswer(.finish, action("gone"), records: [record], unconfirmed: nil)
    #expect(Wording.undone(unknown, in: world) == "finished: response to gone")
  }

  @Test func `every other action is named by what it made or changed`() {
    var records = CampaignRecords(campaign: Campaign(id: "c", title: "Campaign"))
    records.asks = [Ask(id: "a", title: "Sign it")]
    let world = World(campaigns: [records])
    let table: [(JournalAction.Kind, RecordKind, String, String)] = [
      (.add, .ask, "a", "new ask Sign it"), (.add, .target, "jpn", "new target jpn"),
      (.edit, .ask, "a", "change of ask Sign it"), (.edit, .task, "t", "change of task t"),
      (.move, .session, "HRC-64", "move of HRC 64"),
      (.roll, .session, "HRC-64", "1 ask carried over to HRC 64"),
    ]
    for (kind, record, id, words) in table {
      let action = JournalAction(
        kind: kind, record: record, id: id, campaign: "c", asks: ["a"], at: Instant(seconds: 0))
      #expect(Wording.action(action, in: world) == words)
    }
  }

  @Test func `what was cut short is counted, with the ways out of it`() {
    #expect(
      Wording.unfinished(UnfinishedAction(action("a"), there: 1, files: 2, wasUndoing: false))
        == "1 of 2 saved when a run was cut short; "
        + "undo --finish saves the rest, undo takes back all")
    #expect(
      Wording.unfinished(UnfinishedAction(action("a"), there: 1, files: 3, wasUndoing: true))
        == "1 of 3 still there when an undo was cut short; undo again takes them back")
  }

  @Test func `what cannot be undone is said to be saved first`() {
    #expect(
      Wording.cannotBeUndone(.permissionDenied) == "saved, but cannot be undone: permission denied")
    #expect(Wording.partlySaved(1, of: 3) == "1 of 3 saved; demarche undo takes it back")
    #expect(
      Wording.passedOver("00000001.saved.json")
        == "undo entry \"00000001.saved.json\" cannot be read, passed over")
  }
}
