import CampaignEngine
import Foundation

@testable import CampaignStore

/// A store with a folder for its journal, and an action of two files.
final class JournalStage {
  static let at = Instant(seconds: 1_583_150_400)
  static let action = JournalAction(
    kind: .log, record: .response, id: "x", campaign: "c", asks: ["a"], targets: ["kor", "prk"],
    at: at)

  static func change(_ id: String) -> FileChange {
    FileChange(
      RecordPlace(.response, id, of: "c"),
      to: Array("{\"id\": \"\(id)\", \"t\": \"한\u{1112}\u{1161} e\u{301} \u{1}\\r\\n \"}\n".utf8)
    )
  }

  let store: TemporaryStore
  let home: TemporaryStore

  init(id: String? = "s") throws {
    store = try TemporaryStore(inMemory: true)
    home = try TemporaryStore([:], inMemory: true)
    if let id { try store.write(#"{"format": 1, "id": "\#(id)"}"#, to: "store.json") }
  }

  var paths: StorePaths { StorePaths(dataHome: nil, stateHome: home.root.path, home: nil) }
  var campaignStore: CampaignStore { CampaignStore(root: store.root.path) }

  func journal<Files: FileOperations>(_ files: Files = SystemFiles()) -> UndoJournal<Files> {
    UndoJournal(
      writer: RecordWriter(
        root: store.root.path, files: files, processID: 7,
        randomLetters: { String(repeating: "z", count: $0) }),
      place: StateFolder.resolved(store.root.path),
      state: { [campaignStore, paths] in StateFolder(of: campaignStore, in: paths) })
  }

  @discardableResult
  func save(_ ids: String...) -> ActionAnswer {
    journal().save(Self.action, ids.map(Self.change), after: nil).answer
  }

  /// The change of a file that is there to other bytes of its own.
  static func edit(_ id: String) -> FileChange {
    FileChange(
      change(id).place, from: change(id).after, to: Array("{\"id\": \"\(id)\", \"new\": 1}\n".utf8))
  }

  @discardableResult
  func save(_ changes: [FileChange]) -> ActionAnswer {
    journal().save(Self.action, changes, after: nil).answer
  }

  func undo(_ way: UndoWay = .undo) -> Result<[String], UndoRefusal> {
    journal().step(way, isDryRun: false).result.map {
      ($0.rewritten + $0.records).map(\.id)
    }
  }

  func has(_ id: String) throws -> Bool {
    let bytes = try? store.bytes(of: "c/responses/\(id).json")
    guard let bytes else { return false }
    return bytes == Self.change(id).after
  }

  /// The names in the journal of the store with an id.
  var names: [String] {
    let folder = home.root.appending(path: "demarche/s/undo").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}
