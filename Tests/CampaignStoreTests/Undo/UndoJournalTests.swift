import CampaignEngine
import Foundation
import Glibc
import Testing

@testable import CampaignStore

@Suite struct UndoJournalTests {
  private func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(lstat(path, &status) == 0)
    return status.st_mode & 0o7777
  }

  @Test func `what was saved is taken back, and everything is as before`() throws {
    let stage = try JournalStage()
    let before = try stage.store.tree()
    #expect(stage.save("x", "y").undoObstacle == nil)
    #expect(try stage.has("x"))
    #expect(try stage.has("y"))
    #expect(stage.undo() == .success(["x", "y"]))
    #expect(try stage.store.tree() == before)
  }

  @Test func `changed files have their old bytes again, and their new ones after a redo`() throws {
    let stage = try JournalStage()
    stage.save("x")
    let before = try stage.store.tree()
    let answer = stage.save([JournalStage.edit("x"), JournalStage.change("y")])
    #expect(answer.answers.allSatisfy { $0.isConfirmed } && answer.undoObstacle == nil)
    let after = try stage.store.tree()
    #expect(stage.undo() == .success(["x", "y"]))
    #expect(try stage.store.tree() == before)
    #expect(stage.undo(.redo) == .success(["x", "y"]))
    #expect(try stage.store.tree() == after)
  }

  @Test func `an action that finds a file changed writes none of its files`() throws {
    let stage = try JournalStage()
    stage.save("x")
    try stage.store.write("theirs", to: "c/responses/x.json")
    let before = try stage.store.tree()
    let answer = stage.save([JournalStage.change("y"), JournalStage.edit("x")])
    #expect(answer.answers.last == .notSaved(file: "c/responses/x.json", .changed))
    #expect(answer.answers.allSatisfy { !$0.isWritten })
    #expect(try stage.store.tree() == before)
  }

  @Test func `a changed file that somebody edited is not taken back`() throws {
    let stage = try JournalStage()
    stage.save("x")
    stage.save([JournalStage.edit("x")])
    try stage.store.write("theirs", to: "c/responses/x.json")
    #expect(stage.undo() == .failure(.changed(.undo, file: "c/responses/x.json")))
    #expect(try stage.store.bytes(of: "c/responses/x.json") == Array("theirs".utf8))
  }

  @Test func `a campaign that was made leaves no folder when it is taken back`() throws {
    let stage = try JournalStage()
    let before = try stage.store.tree()
    let change = FileChange(RecordPlace(.campaign, "new", of: "new"), to: Array("{}".utf8))
    #expect(
      stage.save([change]).answers == [.saved(SavedRecord(file: "new/campaign.json", id: "new"))])
    #expect(stage.undo() == .success(["new"]))
    #expect(try stage.store.tree() == before)
  }

  @Test func `each undo takes back the change before, until nothing is left`() throws {
    let stage = try JournalStage()
    stage.save("x")
    stage.save("y", "z")
    #expect(stage.undo() == .success(["y", "z"]))
    #expect(try stage.has("x"))
    #expect(try !stage.has("y"))
    #expect(stage.undo() == .success(["x"]))
    #expect(stage.undo() == .failure(.nothing(.undo)))
  }

  @Test func `what was undone comes back byte by byte, in turn, and can be undone again`() throws {
    let stage = try JournalStage()
    stage.save("x")
    stage.save("y", "z")
    let after = try stage.store.tree()
    _ = (stage.undo(), stage.undo())
    #expect(stage.undo(.redo) == .success(["x"]))
    #expect(stage.undo(.redo) == .success(["y", "z"]))
    #expect(stage.undo(.redo) == .failure(.nothing(.redo)))
    #expect(try stage.store.tree() == after)
    #expect(stage.undo() == .success(["y", "z"]))
  }

  @Test func `after another change nothing from before it comes back`() throws {
    let stage = try JournalStage()
    stage.save("x")
    _ = stage.undo()
    stage.save("y")
    #expect(stage.undo(.redo) == .failure(.nothing(.redo)))
    #expect(stage.undo() == .success(["y"]))
    #expect(stage.undo() == .failure(.nothing(.undo)))
    #expect(stage.undo(.redo) == .success(["x"]))
  }

  @Test func `a file that was changed since is named, and nothing is touched`() throws {
    let stage = try JournalStage()
    stage.save("x", "y")
    try stage.store.write("edited", to: "c/responses/y.json")
    let before = try stage.store.tree()
    #expect(stage.undo() == .failure(.changed(.undo, file: "c/responses/y.json")))
    #expect(try stage.store.tree() == before)
    try stage.store.write(Data(JournalStage.change("y").after), to: "c/responses/y.json")
    #expect(stage.undo() == .success(["x", "y"]))
  }

  @Test func `one of two files that is gone or a link counts as changed`() throws {
    for isLink in [false, true] {
      let stage = try JournalStage()
      stage.save("x", "y")
      let file = stage.store.root.appending(path: "c/responses/x.json")
      let kept = stage.store.root.appending(path: "c/kept")
      try FileManager.default.moveItem(at: file, to: kept)
      if isLink { try FileManager.default.createSymbolicLink(at: file, withDestinationURL: kept) }
      #expect(stage.undo() == .failure(.changed(.undo, file: "c/responses/x.json")))
      #expect(try stage.has("y"))
    }
  }

  @Test func `what a sync brought back is not written over`() throws {
    let stage = try JournalStage()
    stage.save("x")
    _ = stage.undo()
    try stage.store.write("theirs", to: "c/responses/x.json")
    #expect(stage.undo(.redo) == .failure(.changed(.redo, file: "c/responses/x.json")))
    #expect(try stage.store.bytes(of: "c/responses/x.json") == Array("theirs".utf8))
    #expect(stage.undo() == .failure(.nothing(.undo)))
  }

  @Test func `a dry run names the files and changes nothing`() throws {
    let stage = try JournalStage()
    stage.save("x", "y")
    let names = stage.names
    let outcome = stage.journal().step(.undo, isDryRun: true)
    #expect(try outcome.result.get().records.map(\.id) == ["x", "y"])
    #expect(try stage.has("x"))
    #expect(stage.names == names)
  }

  @Test func `the first save names the store, and its undo is found under that name`() throws {
    let stage = try JournalStage(id: nil)
    #expect(stage.save("x").undoObstacle == nil)
    let id = try #require(stage.campaignStore.identifier)
    let state = stage.home.root.appending(path: "demarche").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: state) == [id])
    #expect(stage.undo() == .success(["x"]))
  }

  @Test func `a journal from a time when the store's name could not be read is found too`() throws {
    let stage = try JournalStage(id: nil)
    try stage.store.write("damaged", to: "store.json")
    stage.save("x")
    try stage.store.write(#"{"format": 1, "id": "s"}"#, to: "store.json")
    stage.save("y")
    #expect(stage.undo() == .success(["y"]))
    #expect(stage.undo() == .success(["x"]))
  }

  @Test func `without a place for a journal the records are saved all the same`() throws {
    let stage = try JournalStage()
    try stage.home.write("in the way", to: "demarche")
    let answer = stage.save("x", "y")
    #expect(answer.undoObstacle == .notAFolder)
    #expect(answer.answers.allSatisfy { $0.isWritten })
    #expect(stage.undo() == .failure(.noJournal(.notAFolder)))
    #expect(try stage.has("x"))
    #expect(try stage.has("y"))
  }

  @Test(arguments: [0o000, 0o022, 0o077] as [mode_t])
  func `only the owner reads the journal`(mask: mode_t) throws {
    let stage = try JournalStage()
    let before = umask(mask)
    defer { umask(before) }
    stage.save("x")
    let folder = stage.home.root.appending(path: "demarche/s/undo").path
    #expect(try mode(folder) == 0o700)
    #expect(stage.names == ["00000001.saved.json"])
    #expect(try mode(folder + "/" + (stage.names.first ?? "")) == 0o600)
  }

  @Test func `the last hundred changes are kept, half-written entries of killed runs are not`()
    throws
  {
    let stage = try JournalStage()
    for number in 0..<103 { stage.save("x\(number)") }
    try stage.home.write("half", to: "demarche/s/undo/.dm-undo.1.a.part")
    try stage.home.write("not ours", to: "demarche/s/undo/notes.txt")
    stage.save("last")
    #expect(stage.names.count == 101)
    #expect(stage.names.first == "00000005.saved.json" && stage.names.last == "notes.txt")
  }

  @Test func `a copy of a store does not undo what was done to the other one`() throws {
    let stage = try JournalStage()
    stage.save("x")
    let copy = try TemporaryStore([:], inMemory: true)
    try FileManager.default.removeItem(at: copy.root)
    try FileManager.default.copyItem(at: stage.store.root, to: copy.root)
    let other = CampaignStore(root: copy.root.path)
    let refused = other.step(.undo, undoIn: stage.paths, isDryRun: false)
    #expect(refused.result == .failure(.nothing(.undo)) && refused.passedOver.isEmpty)
    try FileManager.default.removeItem(at: stage.store.root)
    let moved = other.step(.undo, undoIn: stage.paths, isDryRun: false)
    #expect(try moved.result.get().records.map(\.id) == ["x"])
  }
}
