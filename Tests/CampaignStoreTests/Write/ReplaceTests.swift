import CampaignEngine
import Foundation
import Glibc
import Testing

@testable import CampaignStore

/// Changing a file: it has the old bytes or the new ones, and nobody else's are lost.
@Suite struct ReplaceTests {
  private static let path = "c/asks/a.json"
  private static let old = Array("{\"format\": 1, \"id\": \"a\", \"title\": \"old\"}\n".utf8)
  private static let new = Array("{\"format\": 1, \"id\": \"a\", \"title\": \"새 것\"}\n".utf8)
  private static let change = FileChange(RecordPlace(.ask, "a", of: "c"), from: old, to: new)
  private static let record = SavedRecord(file: path, id: "a")
  private static let files = [
    "c/campaign.json": "{}", "c/asks/b.json": "{}",
    "c/asks/a.json": String(decoding: old, as: UTF8.self),
  ]

  private func write<Files: FileOperations>(
    _ change: FileChange = change, at root: String, _ files: Files
  ) -> SaveAnswer {
    RecordWriter(
      root: root, files: files, processID: 7,
      randomLetters: { String(repeating: "z", count: $0) }
    ).write(change)
  }

  private func leftOvers(in store: TemporaryStore) throws -> [String] {
    try store.tree().keys.filter { $0.contains(".dm-") }
  }

  @Test(arguments: [0o600, 0o640, 0o664] as [mode_t])
  func `the file has its new bytes, and who could read it still can`(mode: mode_t) throws {
    for isLinking in [false, true] {
      let store = try TemporaryStore(Self.files)
      let path = store.root.appending(path: Self.path).path
      #expect(chmod(path, mode) == 0)
      let answer =
        isLinking
        ? write(at: store.root.path, LinkingFiles(files: SystemFiles()))
        : write(at: store.root.path, SystemFiles())
      #expect(answer == .saved(Self.record))
      #expect(try store.bytes(of: Self.path) == Self.new)
      var status = stat()
      #expect(lstat(path, &status) == 0 && status.st_mode & 0o777 == mode)
      #expect(try leftOvers(in: store).isEmpty)
    }
  }

  @Test func `what somebody changed meanwhile, or took away, stays so`() throws {
    let store = try TemporaryStore(Self.files)
    try store.write("theirs", to: Self.path)
    let before = try store.tree()
    let refused = SaveAnswer.notSaved(file: Self.path, .changed)
    #expect(write(at: store.root.path, SystemFiles()) == refused)
    #expect(try store.tree().filter { $0.key != "store.json" } == before)
    try FileManager.default.removeItem(at: store.root.appending(path: Self.path))
    #expect(write(at: store.root.path, SystemFiles()) == refused)
    #expect(try store.tree()[Self.path] == nil)
  }

  @Test func `what is written between the look and the change is kept beside`() throws {
    let store = try TemporaryStore(Self.files)
    let file = store.root.appending(path: Self.path)
    let files = InterferingFiles { try? Data("theirs".utf8).write(to: file) }
    #expect(write(at: store.root.path, files) == .saved(Self.record))
    #expect(try store.bytes(of: Self.path) == Self.new)
    #expect(try store.bytes(of: "c/asks/a-zzzz.json") == Array("theirs".utf8))
    #expect(try leftOvers(in: store).isEmpty)
  }

  @Test func `no failing call loses the old bytes or makes an untrue answer`() throws {
    let count = FaultyFiles()
    let healthy = try TemporaryStore(Self.files, inMemory: true)
    #expect(write(at: healthy.root.path, count) == .saved(Self.record))
    var runs = 0
    for call in 1...count.count {
      for forEver in [false, true] {
        let codes = [EIO, ENOSPC, EDQUOT, EACCES, EROFS, EMFILE, EINTR, EINVAL]
        for failure in codes.map({ FaultyFiles.Failure.before($0) }) + [.after(EIO)] {
          runs += 1
          let store = try TemporaryStore(Self.files, inMemory: true)
          let files = FaultyFiles(failure, at: call, forEver: forEver)
          let answer = write(at: store.root.path, files)
          let found = try store.bytes(of: Self.path)
          let place = "\(failure) at \(call), for ever \(forEver): \(answer)"
          #expect(found == Self.old || found == Self.new, "\(place)")
          // If every call does its work and fails, nobody can know that the swap did it.
          let isUnknown = files.failedNaming && forEver
          #expect(answer.isWritten == (found == Self.new) || isUnknown, "\(place)")
          #expect(try store.bytes(of: "c/asks/b.json") == Array("{}".utf8), "\(place)")
        }
      }
    }
    #expect(runs > 200)
  }

  @Test func `whatever moment a run is killed at or the power fails, one of the two is there`() {
    for canRenameNew in [true, false] {
      let disk = ModelFiles(canRenameNew: canRenameNew)
      disk.place(Self.old, at: Self.path)
      disk.place(Array("{}".utf8), at: "store.json")
      var states = 0
      disk.afterEachCall = { disk in
        for state in [disk.afterKill] + disk.afterPowerCut {
          states += 1
          let found = state[Self.path]
          #expect(found == Self.old || found == Self.new, "state \(states)")
        }
      }
      #expect(write(at: "/", disk) == .saved(Self.record))
      #expect(states > 20)
      #expect(disk.afterPowerCut.allSatisfy { $0[Self.path] == Self.new })
      #expect(disk.afterKill.keys.allSatisfy { !$0.contains(".dm-") })
    }
  }

  @Test func `eight writers that add one each lose none`() async throws {
    let store = try TemporaryStore(Self.files, inMemory: true)
    try store.write("0", to: Self.path)
    let root = store.root.path
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<50 { Self.addOne(at: root) }
        }
      }
    }
    #expect(try store.bytes(of: Self.path) == Array("400".utf8))
  }

  /// Adds one to the number in the file, again and again until nobody was quicker.
  private static func addOne(at root: String) {
    let writer = RecordWriter(
      root: root, files: SystemFiles(), processID: getpid(),
      randomLetters: CampaignStore.randomLetters)
    while true {
      guard let bytes = FileManager.default.contents(atPath: "\(root)/\(path)"),
        let number = Int(String(decoding: bytes, as: UTF8.self))
      else { continue }
      let change = FileChange(
        Self.change.place, from: Array(bytes), to: Array(String(number + 1).utf8))
      if writer.write(change).isWritten { return }
    }
  }
}
