import CampaignEngine
import Foundation
import Glibc
import JSONText
import Testing

@testable import CampaignStore

@Suite struct RecordWriterTests {
  private static let value = JSONValue.members([("id", .text("x")), ("format", .number(1))])
  private static let text = "{\n  \"format\": 1,\n  \"id\": \"x\"\n}\n"

  private func creation<Files: FileOperations>(
    _ store: TemporaryStore, _ files: Files = SystemFiles()
  ) -> RecordWriter<Files> {
    RecordWriter(
      root: store.root.path, files: files, processID: 7,
      randomLetters: { String(repeating: "z", count: $0) })
  }

  private func create(_ store: TemporaryStore, id: String = "x") -> SaveAnswer {
    creation(store).create(Self.value, RecordPlace(.response, id, of: "c"))
  }

  private func mode(_ store: TemporaryStore, _ path: String) throws -> mode_t {
    var status = stat()
    try #require(lstat(store.root.appending(path: path).path, &status) == 0)
    return status.st_mode & 0o7777
  }

  @Test func `a new record is there whole, for its owner only, with nothing beside it`() throws {
    let store = try TemporaryStore()
    let before = try store.tree()
    #expect(create(store) == .saved(SavedRecord(file: "c/responses/x.json", id: "x")))
    var after = try store.tree()
    #expect(after.removeValue(forKey: "c/responses/x.json") == Data(Self.text.utf8))
    #expect(
      after.removeValue(forKey: "store.json")
        == Data("{\n  \"format\": 1,\n  \"id\": \"zzzzzzzzzzzzzzzz\"\n}\n".utf8))
    #expect(after == before)
    #expect(try mode(store, "c/responses/x.json") == 0o600)
    #expect(try mode(store, "store.json") == 0o600)
    #expect(CampaignStore(root: store.root.path).identifier == "zzzzzzzzzzzzzzzz")
  }

  @Test func `a folder that is missing is made, for its owner only`() throws {
    let store = try TemporaryStore(["c/campaign.json": "{}"])
    #expect(create(store) == .saved(SavedRecord(file: "c/responses/x.json", id: "x")))
    #expect(try mode(store, "c/responses") == 0o700)
  }

  @Test func `a name that is taken stays with its file`() throws {
    let store = try TemporaryStore()
    try store.write("mine", to: "c/responses/x.json")
    _ = create(store, id: "first")
    let before = try store.tree()
    #expect(create(store) == .notSaved(file: "c/responses/x.json", .alreadyExists))
    let linking = creation(store, LinkingFiles(files: SystemFiles()))
    #expect(
      linking.create(Self.value, RecordPlace(.response, "x", of: "c"))
        == .notSaved(file: "c/responses/x.json", .alreadyExists))
    #expect(try store.tree() == before)
  }

  @Test func `a name that is a link, even one to nowhere, is taken`() throws {
    let store = try TemporaryStore()
    let link = store.root.appending(path: "c/responses/x.json").path
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: store.root.appending(path: "stolen").path)
    #expect(create(store) == .notSaved(file: "c/responses/x.json", .alreadyExists))
    #expect(!FileManager.default.fileExists(atPath: store.root.appending(path: "stolen").path))
  }

  @Test func `nothing is written through a folder that is a link`() throws {
    let store = try TemporaryStore(["c/campaign.json": "{}"])
    let elsewhere = try TemporaryStore([:])
    try FileManager.default.createSymbolicLink(
      at: store.root.appending(path: "c/responses"), withDestinationURL: elsewhere.root)
    #expect(create(store) == .notSaved(file: "c/responses/x.json", .symbolicLink))
    #expect(try elsewhere.tree().isEmpty)
  }

  @Test func `where only second names can be given the record is saved all the same`() throws {
    let store = try TemporaryStore()
    let answer = creation(store, LinkingFiles(files: SystemFiles()))
      .create(Self.value, RecordPlace(.response, "x", of: "c"))
    #expect(answer == .saved(SavedRecord(file: "c/responses/x.json", id: "x")))
    let names = try store.tree().keys.filter { $0.contains(".dm-") }
    #expect(names.isEmpty)
    #expect(try store.bytes(of: "c/responses/x.json") == Array(Self.text.utf8))
  }

  @Test func `a store or a campaign that is not there is not made`() throws {
    let store = try TemporaryStore([:])
    #expect(create(store) == .notSaved(file: "c/responses/x.json", .notFound))
    #expect(try store.tree().isEmpty)
  }

  @Test func `an id that could leave its folder is refused`() throws {
    let store = try TemporaryStore()
    let before = try store.tree()
    for id in ["../x", "", "a/b", ".x", String(repeating: "x", count: 81), "X"] {
      let answer = creation(store).create(Self.value, RecordPlace(.response, id, of: "c"))
      #expect(
        answer == .notSaved(file: "c/responses/\(id).json", .other(code: Int(EINVAL))), "\(id)")
    }
    #expect(
      creation(store).create(Self.value, RecordPlace(.response, "x", of: ".."))
        == .notSaved(file: "../responses/x.json", .other(code: Int(EINVAL))))
    #expect(try store.tree() == before)
  }

  @Test func `a record that could not be read back for its size is refused`() throws {
    let store = try TemporaryStore()
    let value = JSONValue.members([("a", .text(String(repeating: "x", count: 1 << 20)))])
    let answer = creation(store).create(value, RecordPlace(.response, "x", of: "c"))
    #expect(answer == .notSaved(file: "c/responses/x.json", .other(code: Int(EFBIG))))
  }

  @Test func `random letters are what ids may have, and differ`() {
    let letters = (0..<50).map { _ in CampaignStore.randomLetters(4) }
    #expect(letters.allSatisfy { $0.count == 4 && Identifier<Ask>($0).isWellFormed })
    #expect(Set(letters).count > 40)
  }
}
