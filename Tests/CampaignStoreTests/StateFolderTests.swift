import Foundation
import Glibc
import Testing

@testable import CampaignStore

@Suite struct StateFolderTests {
  private let home = try? TemporaryStore([:])

  private func state(of store: TemporaryStore, below path: String = "state") throws -> StateFolder {
    let home = try #require(home)
    let paths = StorePaths(
      dataHome: nil, stateHome: home.root.appending(path: path).path, home: nil)
    return try #require(StateFolder(of: CampaignStore(root: store.root.path), in: paths))
  }

  private func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(lstat(path, &status) == 0)
    return status.st_mode & 0o7777
  }

  @Test func `every folder on the way is made for its owner only`() throws {
    let store = try TemporaryStore(["store.json": #"{"format": 1, "id": "abc"}"#])
    let state = try state(of: store, below: "a/state")
    close(try state.openOrMake("undo", with: SystemFiles()))
    let home = try #require(home).root.path
    #expect(state.path == home + "/a/state/demarche/abc")
    for path in ["a", "a/state", "a/state/demarche", "a/state/demarche/abc"] {
      #expect(try mode(home + "/" + path) == 0o700)
    }
    #expect(try mode(state.path + "/undo") == 0o700)
  }

  @Test func `looking makes nothing`() throws {
    let store = try TemporaryStore()
    #expect(try state(of: store).openExisting("undo", with: SystemFiles()).isEmpty)
    #expect(try #require(home).tree().isEmpty)
  }

  @Test func `what was kept before a store had its id is found afterwards`() throws {
    let store = try TemporaryStore()
    let before = try state(of: store)
    close(try before.openOrMake("drafts", with: SystemFiles()))
    try store.write(#"{"format": 1, "id": "abc"}"#, to: "store.json")
    let after = try state(of: store)
    #expect(after.path.hasSuffix("/demarche/abc") && after.path != before.path)
    let found = try after.openExisting("drafts", with: SystemFiles())
    #expect(found.count == 1)
    close(try after.openOrMake("drafts", with: SystemFiles()))
    let both = try after.openExisting("drafts", with: SystemFiles())
    #expect(both.count == 2)
    for folder in found + both { close(folder) }
  }

  @Test
  func `each way to a store without an id leads to the same folder, another store's elsewhere`()
    throws
  {
    let (store, other) = (try TemporaryStore(), try TemporaryStore())
    let link = try #require(home).root.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: store.root)
    let path = try state(of: store).path
    let paths = StorePaths(
      dataHome: nil, stateHome: try #require(home).root.path + "/state", home: nil)
    #expect(StateFolder(of: CampaignStore(root: link.path), in: paths)?.path == path)
    #expect(
      StateFolder(of: CampaignStore(root: store.root.path + "/c/.."), in: paths)?.path == path)
    #expect(try state(of: other).path != path)
  }

  @Test func `a home that is not there is not made, and without one there is no folder`() throws {
    let store = CampaignStore(root: "/nowhere")
    let home = try #require(home).root.path
    let paths = StorePaths(dataHome: nil, stateHome: nil, home: home + "/gone")
    let state = try #require(StateFolder(of: store, in: paths))
    #expect(throws: SystemError(code: ENOENT)) {
      try state.openOrMake("undo", with: SystemFiles())
    }
    #expect(StateFolder(of: store, in: StorePaths(dataHome: nil, stateHome: nil, home: nil)) == nil)
    let there = StorePaths(dataHome: nil, stateHome: nil, home: home)
    let made = try #require(StateFolder(of: store, in: there))
    close(try made.openOrMake("undo", with: SystemFiles()))
    #expect(try mode(home + "/.local/state") == 0o700)
  }

  @Test func `no link is followed below the home`() throws {
    let store = try TemporaryStore(["store.json": #"{"format": 1, "id": "abc"}"#])
    let elsewhere = try TemporaryStore([:])
    let state = try state(of: store)
    let folder = try #require(home).root.appending(path: "state/demarche")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "abc"), withDestinationURL: elsewhere.root)
    #expect(throws: SystemError(code: ELOOP)) {
      try state.openOrMake("undo", with: SystemFiles())
    }
    #expect(throws: SystemError(code: ELOOP)) {
      try state.openExisting("undo", with: SystemFiles())
    }
    #expect(try elsewhere.tree().isEmpty)
  }
}
