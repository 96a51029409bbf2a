import CampaignEngine
import Foundation
import Testing

@testable import CampaignStore

/// Drafts of several programs and runs: two keepers at once are two programs.
@Suite struct DraftKeeperTests {
  private let draft = DraftFixtures.draft()
  private let moment = DraftFixtures.moment

  /// A run that keeps a draft and ends without a word, as if killed.
  private func leave(_ draft: FormDraft, in home: DraftHome, after seconds: Int = 0) throws {
    var keeper = home.keeper()
    try keeper.keep(draft, at: Instant(seconds: moment.seconds + seconds))
  }

  @Test func `what one run kept the next one finds, and takes up`() throws {
    let home = try DraftHome()
    try leave(draft, in: home)
    var next = home.keeper()
    #expect(next.found.map(\.campaign) == ["c"])
    #expect(next.found.map(\.kept) == [moment])
    #expect(next.takeUp("c") == draft)
    #expect(next.takeUp("c") == nil)
  }

  @Test func `only its owner can read a draft`() throws {
    for mask in [0, 0o022, 0o077] as [mode_t] {
      let home = try DraftHome()
      let before = umask(mask)
      defer { umask(before) }
      try leave(draft, in: home)
      for name in home.names {
        let attributes = try FileManager.default.attributesOfItem(
          atPath: home.state.appending(path: name).path)
        let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue
        #expect(mode == (name.hasSuffix(".json") ? 0o600 : 0o700), "\(name)")
      }
      #expect(home.draftFiles.count == 1)
    }
  }

  @Test func `the draft of a living program is offered to no other`() throws {
    let home = try DraftHome()
    var living: DraftKeeper? = home.keeper()
    try living?.keep(draft, at: moment)
    #expect(home.keeper().found.isEmpty)
    var other = home.keeper()
    try other.keep(DraftFixtures.draft("the other's"), at: moment)
    #expect(home.draftFiles.count == 2)
    living = nil
    #expect(home.keeper().found.count == 1)
  }

  @Test func `of two programs that found a draft one gets it`() throws {
    let home = try DraftHome()
    try leave(draft, in: home)
    var first = home.keeper()
    var second = home.keeper()
    #expect(first.found.count == 1 && second.found.count == 1)
    #expect(first.takeUp("c") == draft)
    #expect(second.takeUp("c") == nil)
    try second.keep(DraftFixtures.draft("new"), at: moment)
    try first.keep(DraftFixtures.draft("goes on"), at: moment)
    #expect(home.draftFiles.count == 2)
    try first.drop("c")
    #expect(home.draftFiles.count == 1)
  }

  @Test func `several drafts of a campaign are taken up one after the other, the newest first`()
    throws
  {
    let home = try DraftHome()
    for (seconds, text) in [(5, "middle"), (9, "last"), (1, "first")] {
      try leave(DraftFixtures.draft(text), in: home, after: seconds)
    }
    var next = home.keeper()
    for text in ["last", "middle", "first"] {
      #expect(next.takeUp("c") == DraftFixtures.draft(text))
      try next.drop("c")
    }
    #expect(home.draftFiles.isEmpty && next.takeUp("c") == nil)
  }

  @Test func `a draft that is dropped leaves nothing behind`() throws {
    let home = try DraftHome()
    var keeper = home.keeper()
    for text in ["a", "ab", "abc"] { try keeper.keep(DraftFixtures.draft(text), at: moment) }
    #expect(home.draftFiles.count == 1)
    try keeper.drop("c")
    try keeper.drop("c")
    #expect(home.names.last?.hasSuffix("/drafts") == true)
    try keeper.keep(draft, at: moment)
    #expect(home.draftFiles.count == 1)
  }

  @Test func `a store that gets its id meanwhile still finds its drafts`() throws {
    let home = try DraftHome()
    try leave(draft, in: home)
    try home.store.write(#"{"format": 1, "id": "abcdefgh"}"#, to: "store.json")
    var next = home.keeper()
    #expect(next.takeUp("c") == draft)
    try leave(DraftFixtures.draft("later"), in: home)
    #expect(home.names.contains("demarche/abcdefgh"))
  }

  @Test func `hostile and torn drafts are counted, kept and in nobody's way`() throws {
    let home = try DraftHome()
    try leave(draft, in: home)
    let shelf = try #require(home.draftFiles.first).deletingLastPathComponent()
      .deletingLastPathComponent()
    let manager = FileManager.default
    for (name, text) in [("torn", "{\"format\": 1,"), ("hostile", "\u{1b}[2J"), ("newer", "[]")] {
      let folder = shelf.appending(path: name)
      try manager.createDirectory(at: folder, withIntermediateDirectories: false)
      try Data(text.utf8).write(to: folder.appending(path: "form.json"))
    }
    try Data("x".utf8).write(to: shelf.appending(path: "a file"))
    try manager.createSymbolicLink(
      at: shelf.appending(path: "a link"), withDestinationURL: URL(filePath: "/etc"))
    let linked = shelf.appending(path: "linked")
    try manager.createDirectory(at: linked, withIntermediateDirectories: false)
    try manager.createSymbolicLink(
      at: linked.appending(path: "form.json"), withDestinationURL: URL(filePath: "/etc/passwd"))
    let before = home.names
    let next = home.keeper()
    #expect(next.unreadable == 6)
    #expect(next.found.count == 1)
    #expect(home.names == before)
  }

  @Test func `a folder that a killed run left empty or half-written is taken away`() throws {
    let home = try DraftHome()
    try leave(draft, in: home)
    let own = try #require(home.draftFiles.first).deletingLastPathComponent()
    try FileManager.default.removeItem(at: own.appending(path: "form.json"))
    try Data("{".utf8).write(to: own.appending(path: "form.part"))
    #expect(home.keeper().found.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: own.path))
  }

  @Test func `what a killed run was writing is in nobody's way afterwards`() throws {
    let home = try DraftHome()
    try leave(draft, in: home)
    let own = try #require(home.draftFiles.first).deletingLastPathComponent()
    try Data("{".utf8).write(to: own.appending(path: "form.part"))
    var next = home.keeper()
    #expect(next.takeUp("c") == draft)
    try next.keep(DraftFixtures.draft("goes on"), at: moment)
    #expect(try FileManager.default.contentsOfDirectory(atPath: own.path) == ["form.json"])
  }

  @Test func `where nothing can be kept the reason comes back`() throws {
    let home = try DraftHome()
    let store = CampaignStore(root: home.store.root.path)
    let nowhere = StorePaths(dataHome: nil, stateHome: nil, home: nil)
    var keeper = DraftKeeper(of: store, in: nowhere)
    #expect(throws: DraftObstacle.noHome) { try keeper.keep(draft, at: moment) }
    let noFolder = StorePaths(dataHome: nil, stateHome: "/dev/null/state", home: nil)
    keeper = DraftKeeper(of: store, in: noFolder)
    #expect(throws: DraftObstacle.system(.notAFolder)) { try keeper.keep(draft, at: moment) }
    keeper = home.keeper()
    let large = DraftFixtures.draft(String(repeating: "x", count: 1 << 20))
    #expect(throws: DraftObstacle.tooLarge) { try keeper.keep(large, at: moment) }
    try keeper.keep(draft, at: moment)
  }
}
