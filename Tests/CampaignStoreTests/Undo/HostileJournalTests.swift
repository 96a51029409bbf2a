import CampaignEngine
import Foundation
import Testing

@testable import CampaignStore

/// A journal that somebody else wrote, to do harm or by accident.
@Suite struct HostileJournalTests {
  private static let good = String(
    decoding: JournalEntry(
      action: JournalStage.action, changes: [JournalStage.change("x")], store: "/"
    ).bytes, as: UTF8.self)

  @Test(arguments: [
    "", "{", "[]", "null", "{\"format\": 1}", String(repeating: "[", count: 5000), "\u{0}\u{0}",
    good.replacing("c/responses/x.json", with: "../../etc/x.json"),
    good.replacing("c/responses/x.json", with: "c/../x.json"),
    good.replacing("c/responses/x.json", with: "/c/responses/x.json"),
    good.replacing("c/responses/x.json", with: "c/responses/X.json"),
    good.replacing("c/responses/x.json", with: "c/responses/x.txt"),
    good.replacing("c/responses/x.json", with: ".git/hooks/x.json"),
    good.replacing("\"before\": null", with: "\"before\": 7"),
    good.replacing("c/responses/x.json", with: "c/notes/x.json"),
    good.replacing("c/responses/x.json", with: "inbox/x.json"),
    good.replacing("\"record\": \"response\"", with: "\"record\": \"virus\""),
    good.replacing("\"format\": 1", with: "\"format\": 2"),
    good.replacing("\"kind\": \"log\"", with: "\"kind\": \"burn\""),
    good.replacing("2020-03-02T12:00:00Z", with: "yesterday"),
  ])
  func `an entry that this program cannot have written is passed over`(text: String) throws {
    let stage = try JournalStage()
    stage.save("y")
    try stage.home.write(text, to: "demarche/s/undo/00000002.saved.json")
    let before = try stage.store.tree()
    let outcome = stage.journal().step(.undo, isDryRun: true)
    #expect(outcome.passedOver == ["00000002.saved.json"])
    #expect(try outcome.result.get().records.map(\.id) == ["y"])
    #expect(try stage.store.tree() == before)
    #expect(stage.undo() == .success(["y"]))
  }

  @Test func `a good entry is read back as it was`() throws {
    let entry = JournalEntry(
      action: JournalStage.action, changes: [JournalStage.change("x"), JournalStage.change("y")],
      store: "/s")
    #expect(JournalEntry(entry.bytes) == entry)
    #expect(JournalEntry(Array(Self.good.utf8)) != nil)
  }

  @Test func `an entry that names a file twice is none`() {
    let twice = JournalEntry(
      action: JournalStage.action, changes: [JournalStage.change("x"), JournalStage.change("x")],
      store: "/s")
    #expect(JournalEntry(twice.bytes) == nil)
  }

  @Test func `strange names, folders, links and pipes do no harm`() throws {
    let stage = try JournalStage()
    stage.save("y")
    let folder = stage.home.root.appending(path: "demarche/s/undo")
    for name in ["1.saved.json", "00000009.json", "0000000x.saved.json", "00000009.burnt.json"] {
      try stage.home.write("{}", to: "demarche/s/undo/\(name)")
    }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "00000003.saved.json"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "00000004.saved.json").path, withDestinationPath: "/dev/zero")
    #expect(mkfifo(folder.appending(path: "00000005.saved.json").path, 0o600) == 0)
    let outcome = stage.journal().step(.undo, isDryRun: false)
    #expect(
      outcome.passedOver
        == ["00000005.saved.json", "00000004.saved.json", "00000003.saved.json"])
    #expect(try outcome.result.get().records.map(\.id) == ["y"])
  }

  @Test func `a journal folder that is a link is not followed`() throws {
    let stage = try JournalStage()
    let elsewhere = try TemporaryStore([:])
    try stage.home.write("", to: "demarche/s/other")
    try FileManager.default.createSymbolicLink(
      at: stage.home.root.appending(path: "demarche/s/undo"), withDestinationURL: elsewhere.root)
    #expect(stage.save("x").undoObstacle == .symbolicLink)
    #expect(stage.undo() == .failure(.noJournal(.symbolicLink)))
    #expect(try elsewhere.tree().isEmpty)
    #expect(try stage.has("x"))
  }
}
