import CampaignEngine
import CampaignStore
import Foundation
import Glibc
import Testing

/// Files that are no records: what they are is said once, and nothing waits for them.
@Suite struct HostileFolderTests {
  private func kinds(_ store: TemporaryStore) throws -> [String: Fault.Kind] {
    let loaded = try store.load()
    #expect(loaded.world.campaign("c")?.ask("a") != nil)
    return Dictionary(loaded.faults.map { ($0.file, $0.kind) }, uniquingKeysWith: { a, _ in a })
  }

  @Test func `a store that is not there, or is a file, is refused`() throws {
    let store = try TemporaryStore()
    let missing = store.root.appending(path: "nowhere").path
    #expect(throws: StoreRefusal.missing(path: missing)) {
      try CampaignStore(root: missing).load(shipped: [])
    }
    let file = store.root.appending(path: "c/campaign.json").path
    #expect(throws: StoreRefusal.notAFolder(path: file)) {
      try CampaignStore(root: file).load(shipped: [])
    }
  }

  @Test func `an empty store has nothing and no fault`() throws {
    let loaded = try TemporaryStore([:]).load()
    #expect(loaded.faults.isEmpty && loaded.world.campaigns.isEmpty && loaded.records.isEmpty)
    #expect(loaded.world.zones.keys.sorted() == ["America/New_York", "Europe/Zurich"])
  }

  @Test func `pipes, links and folders with a record's name are listed and not read`() throws {
    let store = try TemporaryStore()
    let asks = store.root.appending(path: "c/asks")
    let outside = store.root.appending(path: "c/campaign.json")
    #expect(mkfifo(asks.appending(path: "pipe.json").path, 0o600) == 0)
    let manager = FileManager.default
    try manager.createSymbolicLink(
      at: asks.appending(path: "link.json"), withDestinationURL: outside)
    try manager.createSymbolicLink(
      atPath: asks.appending(path: "dangling.json").path, withDestinationPath: "/nowhere")
    try manager.createDirectory(
      at: asks.appending(path: "folder.json"), withIntermediateDirectories: false)
    #expect(
      try kinds(store) == [
        "c/asks/pipe.json": .notARegularFile, "c/asks/link.json": .notARegularFile,
        "c/asks/dangling.json": .notARegularFile, "c/asks/folder.json": .notARegularFile,
      ])
  }

  @Test func `a campaign or a folder of records that is a link is not followed`() throws {
    let store = try TemporaryStore()
    let manager = FileManager.default
    let elsewhere = try TemporaryStore()
    try manager.createSymbolicLink(
      at: store.root.appending(path: "linked"), withDestinationURL: elsewhere.root)
    try manager.removeItem(at: store.root.appending(path: "c/events"))
    try manager.createSymbolicLink(
      at: store.root.appending(path: "c/events"),
      withDestinationURL: elsewhere.root.appending(path: "c/events"))
    try manager.removeItem(at: store.root.appending(path: "c/tasks"))
    try store.write("", to: "c/tasks")
    #expect(
      try kinds(store) == [
        "linked": .unreadable(.symbolicLink), "c/events": .unreadable(.symbolicLink),
        "c/tasks": .unreadable(.notAFolder),
      ])
  }

  @Test func `a file beyond 1 MiB is not read, one of exactly 1 MiB is`() throws {
    let store = try TemporaryStore()
    let record = #"{"format": 1, "id": "x", "title": "T"}"#
    let space = String(repeating: " ", count: (1 << 20) - record.utf8.count)
    try store.write(record + space, to: "c/asks/x.json")
    try store.write(record + space + " ", to: "c/asks/y.json")
    #expect(
      try kinds(store) == ["c/asks/y.json": .tooLarge(bytes: (1 << 20) + 1, most: 1 << 20)])
  }

  @Test func `what editors, downloads and killed runs leave is passed over`() throws {
    let store = try TemporaryStore()
    for name in [
      ".x.json", "x.json~", "x.json.tmp", "x.json.part", ".dm-x.1.a.part", "README.md", "x.JSON",
    ] {
      try store.write("no record", to: "c/asks/\(name)")
    }
    try store.write("no record", to: "README.md")
    try store.write("x", to: ".git/config")
    try store.write("x", to: "inbox/mail.json")
    #expect(try kinds(store).isEmpty)
  }

  @Test func `names that are no UTF-8 are listed`() throws {
    let store = try TemporaryStore()
    let asks = store.root.appending(path: "c/asks").path
    let name = Array("\(asks)/".utf8) + [0x6B, 0xF6, 0x6C] + Array(".json".utf8) + [0]
    let file = name.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { path in
        path.baseAddress.map { open($0, O_WRONLY | O_CREAT, 0o600) } ?? -1
      }
    }
    try #require(file >= 0)
    close(file)
    let faults = try store.load().faults
    #expect(faults == [Fault(file: "c/asks/k\u{FFFD}l.json", .nameIsNotUTF8)])
  }

  @Test func `encodings other than UTF-8 are told apart`() throws {
    let store = try TemporaryStore()
    let utf16 = try #require("{}".data(using: .utf16))
    try store.write(utf16, to: "c/asks/x.json")
    try store.write(Data([0x7B, 0x22, 0xE9, 0x22, 0x7D]), to: "c/asks/y.json")
    #expect(
      try kinds(store) == ["c/asks/x.json": .notUTF16Or32, "c/asks/y.json": .notUTF8])
    #expect(try store.load().faults.last?.column == 3)
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func `a file that nobody may read is listed with the reason`() throws {
    let store = try TemporaryStore()
    chmod(store.root.appending(path: "c/events/e.json").path, 0)
    #expect(try kinds(store) == ["c/events/e.json": .unreadable(.permissionDenied)])
  }

  @Test func `a private record that others can read is a warning`() throws {
    let store = try TemporaryStore()
    let record = #"{"format": 1, "id": "x", "title": "T", "visibility": "private"}"#
    try store.write(record, to: "c/asks/x.json")
    let path = store.root.appending(path: "c/asks/x.json").path
    chmod(path, 0o644)
    #expect(try kinds(store) == ["c/asks/x.json": .readableByOthers])
    chmod(path, 0o600)
    #expect(try kinds(store).isEmpty)
  }

  @Test func `any bytes at all are listed or read, quickly, and stay as they are`() throws {
    let store = try TemporaryStore()
    let whole = Array(#"{"format": 1, "id": "x0", "title": "T", "wants": {"body": "HRC"}}"#.utf8)
    var state: UInt64 = 42
    for number in 0..<300 {
      var bytes = whole
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 40) % bytes.count] = UInt8(truncatingIfNeeded: state >> 32)
      }
      try store.write(Data(bytes), to: "c/asks/x\(number).json")
    }
    let before = try store.tree()
    let start = ContinuousClock.now
    #expect(try store.load().faults.count >= 280)
    #expect(ContinuousClock.now - start < .seconds(1))
    #expect(try store.tree() == before)
  }
}
