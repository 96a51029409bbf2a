import CampaignEngine
import Testing

@testable import CampaignStore

/// Whatever moment a run is killed at, or the power fails: what is there can be undone or finished.
@Suite struct UndoCrashStatesTests {
  private static let changes = [JournalStage.change("x"), JournalStage.change("y")]
  private static let old = Array("{\"old\": 1}".utf8)
  private static let oldPath = "store/c/campaign.json"
  private static let journal = "state/demarche/s/undo/"

  private func disk() -> ModelFiles {
    let disk = ModelFiles()
    disk.place(Self.old, at: Self.oldPath)
    disk.place(Self.old, at: "store/c/responses/old.json")
    disk.place(Array(#"{"format": 1, "id": "s"}"#.utf8), at: "store/store.json")
    disk.place(Self.old, at: "state/other")
    return disk
  }

  private func journal(_ disk: ModelFiles) -> UndoJournal<ModelFiles> {
    UndoJournal(
      writer: RecordWriter(
        root: "/store", files: disk, processID: 7,
        randomLetters: { String(repeating: "z", count: $0) }),
      place: "/store", state: { StateFolder(home: "/state", anchor: "/", names: ["s"]) })
  }

  private func save(on disk: ModelFiles) -> SavedAction {
    journal(disk).save(JournalStage.action, Self.changes, after: nil)
  }

  /// Starts again from what a crash left; a state is right if undo empties it and nothing else is
  /// lost, and if what was half saved is told.
  private func check(_ state: [String: [UInt8]], _ moment: String) {
    let places = Self.changes.map { state["store/" + $0.file] }
    for (place, change) in zip(places, Self.changes) where place != nil {
      #expect(place == change.after, "\(moment): torn")
    }
    #expect(state[Self.oldPath] == Self.old, "\(moment): lost")
    let there = places.count { $0 != nil }
    let restarted = ModelFiles()
    for (path, bytes) in state { restarted.place(bytes, at: path) }
    let journal = journal(restarted)
    let unfinished = journal.unfinished()
    if there == 1 { #expect(unfinished?.there == 1, "\(moment): not told") }
    if there == 0 { #expect(unfinished == nil, "\(moment): told of nothing") }
    guard there > 0 else { return }
    let undone = journal.step(.undo, isDryRun: false)
    #expect((try? undone.result.get())?.records.count == there, "\(moment): \(undone)")
    let after = restarted.afterKill
    #expect(Self.changes.allSatisfy { after["store/" + $0.file] == nil }, "\(moment)")
    #expect(journal.unfinished() == nil, "\(moment)")
  }

  private func checkAll(_ disk: ModelFiles, while work: () -> Void) -> Int {
    var states = 0
    var seen: Set<[String: [UInt8]]> = []
    disk.afterEachCall = { disk in
      for state in [disk.afterKill] + disk.afterPowerCut where seen.insert(state).inserted {
        states += 1
        check(state, "state \(states)")
      }
    }
    work()
    disk.afterEachCall = { _ in }
    return states
  }

  @Test func `a save of two files that is cut short anywhere is told and can be undone`() {
    let disk = disk()
    let states = checkAll(disk) {
      let saved = save(on: disk)
      #expect(saved.answer.undoObstacle == nil && saved.answer.answers.allSatisfy { $0.isWritten })
    }
    #expect(states > 30)
  }

  @Test func `an undo that is cut short anywhere is told and can be ended`() {
    let disk = disk()
    _ = save(on: disk)
    let states = checkAll(disk) {
      #expect((try? journal(disk).step(.undo, isDryRun: false).result.get()) != nil)
    }
    #expect(states > 4)
  }

  @Test func `bringing back that is cut short anywhere can be undone again`() {
    let disk = disk()
    _ = save(on: disk)
    _ = journal(disk).step(.undo, isDryRun: false)
    let states = checkAll(disk) {
      #expect((try? journal(disk).step(.redo, isDryRun: false).result.get()) != nil)
    }
    #expect(states > 10)
  }

  @Test func `what was cut short can be finished from every moment at which something is there`() {
    let disk = disk()
    var finished = 0
    disk.afterEachCall = { disk in
      let state = disk.afterKill
      let there = Self.changes.count { state["store/" + $0.file] != nil }
      guard there == 1 else { return }
      let restarted = ModelFiles()
      for (path, bytes) in state { restarted.place(bytes, at: path) }
      let step = journal(restarted).step(.finish, isDryRun: false)
      #expect((try? step.result.get())?.records.map(\.id) == ["y"])
      let after = restarted.afterKill
      #expect(Self.changes.allSatisfy { after["store/" + $0.file] == $0.after })
      finished += 1
    }
    _ = save(on: disk)
    #expect(finished > 3)
  }
}
