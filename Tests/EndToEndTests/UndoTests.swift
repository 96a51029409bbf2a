import Foundation
import Testing

/// The last change is taken back by the built program, each time by a new run of it.
@Suite struct UndoTests {
  @Test func `a response that was logged is gone after undo, and every status as before`() throws {
    let stage = try WritableStore()
    let before = try stage.records()
    let status = try stage.run("status", "--json").output
    let log = try stage.run(
      "log", "dprk-open-letter-2020", "clarify-steps=A", "--text", "explained")
    #expect(log.status == 0 && log.errors == "", "\(log.errors)")
    #expect(try stage.run("status", "--json").output != status)
    let undo = try stage.run("undo")
    #expect(undo.status == 0, "\(undo.errors)")
    #expect(undo.output.contains("undone: response to Explain November 2019"))
    #expect(try stage.records() == before)
    #expect(try stage.run("status", "--json").output == status)
    let again = try stage.run("undo")
    #expect(again.status == 1)
    #expect(
      again.errors
        == "demarche: nothing is left to undo; the journal keeps the last 100 changes\n")
  }

  @Test func `what was undone comes back byte by byte`() throws {
    let stage = try WritableStore()
    _ = try stage.run("log", "dprk-open-letter-2020", "clarify-steps", "--text", "검토 중 \u{1}")
    let after = try stage.records()
    _ = try stage.run("undo")
    let redo = try stage.run("undo", "--redo", "--json")
    #expect(redo.status == 0, "\(redo.errors)")
    #expect(lookUp("saved.count", in: try redo.json()) == "1")
    #expect(try stage.records() == after)
  }

  @Test func `for programs it tells what it changed and removed, also as a dry run`() throws {
    let stage = try WritableStore()
    _ = try stage.run("log", "dprk-open-letter-2020", "clarify-steps=A", "--text", "explained")
    let after = try stage.records()
    let dry = try stage.run("undo", "-n", "--json").json()
    #expect(lookUp("removed.count", in: dry) == "0")
    #expect(try stage.records() == after)
    let undo = try stage.run("undo", "--json").json()
    #expect(lookUp("removed[0].file", in: undo).hasPrefix("dprk-open-letter-2020/responses/2020-"))
    #expect(lookUp("saved.count", in: undo) == "0")
    #expect(lookUp("confirmed", in: undo) == "true")
    let changes = try #require(undo["changes"] as? [[String: Any]])
    let outcome = try #require(changes.first { $0["what"] as? String == "outcome" })
    #expect(lookUp("from", in: outcome) == "met" && lookUp("to", in: outcome) == "open")
    #expect((dry["changes"] as? [[String: Any]])?.count == changes.count)
  }

  @Test func `a record that was edited since is named, and nothing is taken back`() throws {
    let stage = try WritableStore(ofShipped: false)
    let before = try stage.records()
    let log = try stage.run(
      "log", "c", "a", "--text", "both", "--target", "kor", "--target", "jpn")
    #expect(log.status == 0, "\(log.errors)")
    let files = try stage.added(since: before)
    #expect(files.count == 2)
    let text = try String(contentsOf: stage.store.appending(path: files[1]), encoding: .utf8)
    try stage.write(text.replacing("both", with: "mended"), to: files[1])
    let edited = try stage.records()
    let undo = try stage.run("undo")
    #expect(undo.status == 5)
    #expect(undo.errors.contains("\(files[1]) was changed since; nothing was undone"))
    #expect(try stage.records() == edited)
    try stage.write(text, to: files[1])
    #expect(try stage.run("undo").status == 0)
    #expect(try stage.records() == before)
  }

  /// Makes of a whole save what a kill between its two files leaves.
  private func cutShort(_ stage: WritableStore, without file: String) throws {
    try FileManager.default.removeItem(at: stage.store.appending(path: file))
    let journal = try stage.journal
    try FileManager.default.moveItem(
      at: journal.appending(path: "00000001.saved.json"),
      to: journal.appending(path: "00000001.saving.json"))
  }

  @Test(arguments: [["undo"], ["undo", "--finish"]])
  func `a save that was cut short is told, and can be undone or finished`(way: [String]) throws {
    let stage = try WritableStore(ofShipped: false)
    let before = try stage.records()
    _ = try stage.run("log", "c", "a", "--text", "both", "--target", "kor", "--target", "jpn")
    let after = try stage.records()
    try cutShort(stage, without: try stage.added(since: before)[1])
    for command in ["status", "check"] {
      let run = try stage.run(command)
      #expect(run.status == 0)
      #expect(run.errors.contains("1 of 2 saved when a run was cut short"), "\(command)")
    }
    let arguments = way + ["--store", stage.store.path]
    let run = try BuiltProgram.run(
      arguments, environment: ["XDG_STATE_HOME": stage.folder.appending(path: "state").path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try stage.records() == (way.count == 1 ? before : after))
    #expect(try stage.run("status").errors == "")
  }

  @Test func `a state folder that takes nothing does not stop a response`() throws {
    let stage = try WritableStore()
    let before = try stage.records()
    try Data().write(to: stage.folder.appending(path: "state"))
    let log = try stage.run("log", "dprk-open-letter-2020", "clarify-steps", "--text", "a reply")
    #expect(log.status == 0)
    #expect(log.errors == "demarche: saved, but cannot be undone: it is not a folder\n")
    #expect(try stage.added(since: before).count == 1)
    let undo = try stage.run("undo")
    #expect(undo.status == 1)
    #expect(undo.errors.contains("the undo journal cannot be used: it is not a folder"))
  }
}
