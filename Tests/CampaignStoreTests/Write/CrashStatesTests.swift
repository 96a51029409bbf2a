import CampaignEngine
import JSONText
import Testing

@testable import CampaignStore

/// Whatever moment a run is killed at, or the power fails: nothing old is lost, nothing new torn.
@Suite struct CrashStatesTests {
  private static let value = JSONValue.members([
    ("id", .text("x")), ("summary", .text(String(repeating: "text ", count: 10))),
  ])
  private static let bytes = Array(
    value.written(sortingMembers: true, escaping: .needed).utf8)
  private static let path = "c/responses/x.json"
  private static let old = Array("{\"old\": 1}".utf8)

  /// Counts the states in which something is wrong.
  private final class Verdict {
    var states = 0
    var lost = 0
    var torn = 0

    func look(at disk: ModelFiles, oldPaths: [String]) {
      for state in [disk.afterKill] + disk.afterPowerCut {
        states += 1
        if oldPaths.contains(where: { state[$0] != CrashStatesTests.old }) { lost += 1 }
        let shown = state.filter { $0.key.hasSuffix(".json") && !oldPaths.contains($0.key) }
        for (path, bytes) in shown where path != "store.json" && bytes != CrashStatesTests.bytes {
          torn += 1
        }
        if let named = shown["store.json"], named.last != UInt8(ascii: "\n") { torn += 1 }
      }
    }

    /// How many states after a power cut are without the record.
    static func withoutRecord(_ disk: ModelFiles) -> Int {
      disk.afterPowerCut.count { $0[CrashStatesTests.path] != CrashStatesTests.bytes }
    }
  }

  private func disk(_ oldPaths: [String], canRenameNew: Bool) -> (ModelFiles, Verdict) {
    let disk = ModelFiles(canRenameNew: canRenameNew)
    let verdict = Verdict()
    for path in oldPaths { disk.place(Self.old, at: path) }
    disk.afterEachCall = { verdict.look(at: $0, oldPaths: oldPaths) }
    return (disk, verdict)
  }

  private func create(on disk: ModelFiles) -> SaveAnswer {
    RecordWriter(
      root: "/", files: disk, processID: 7,
      randomLetters: { String(repeating: "z", count: $0) }
    ).create(Self.value, RecordPlace(.response, "x", of: "c"))
  }

  @Test func `a record is whole or not there, and there for good once it is called saved`() {
    for canRenameNew in [true, false] {
      for oldPaths in [["c/campaign.json"], ["c/campaign.json", "c/responses/old.json"]] {
        let (disk, verdict) = disk(oldPaths, canRenameNew: canRenameNew)
        #expect(create(on: disk) == .saved(SavedRecord(file: Self.path, id: "x")))
        #expect(verdict.states > 50 && verdict.lost == 0 && verdict.torn == 0)
        #expect(Verdict.withoutRecord(disk) == 0)
        #expect(disk.afterKill.keys.allSatisfy { !$0.contains(".dm-") })
      }
    }
  }

  @Test func `a name that is taken stays with its file at every moment`() {
    for canRenameNew in [true, false] {
      let (disk, verdict) = disk([Self.path], canRenameNew: canRenameNew)
      #expect(create(on: disk) == .notSaved(file: Self.path, .alreadyExists))
      #expect(verdict.lost == 0 && verdict.torn == 0)
      #expect(disk.afterKill[Self.path] == Self.old)
    }
  }

  /// The model finds what it is made to find: these two sequences are known to be wrong.
  @Test func `without the folder's sync a record can vanish, without the file's it can be torn`()
    throws
  {
    for (syncsFile, syncsFolder) in [(true, false), (false, true)] {
      let (disk, verdict) = disk(["c/responses/old.json"], canRenameNew: true)
      let root = try disk.openRoot("/")
      let folder = try disk.openFolder("responses", in: try disk.openFolder("c", in: root))
      let file = try disk.createFile("temporary", in: folder)
      var rest = Self.bytes[...]
      while !rest.isEmpty { rest = rest.dropFirst(try disk.write(rest, to: file)) }
      if syncsFile { try disk.sync(file) }
      try disk.renameNew("temporary", to: "x.json", in: folder)
      if syncsFolder { try disk.sync(folder) }
      #expect(Verdict.withoutRecord(disk) > 0)
      #expect((verdict.torn > 0) == !syncsFile)
    }
  }
}
