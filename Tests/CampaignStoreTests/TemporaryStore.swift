import CampaignEngine
import CampaignStore
import Foundation

/// A store in a fresh folder that is removed afterwards.
final class TemporaryStore {
  let root: URL

  /// Small records that are good, by path.
  static let good: [String: String] = [
    "c/campaign.json": """
    {"format": 1, "id": "c", "title": "Campaign", "targets": ["kor"],
     "subjects": [{"id": "dprk", "title": "Rights"}]}
    """,
    "c/asks/a.json": #"{"format": 1, "id": "a", "title": "Ask"}"#,
    "c/communications/l.json": """
    {"format": 1, "id": "l", "title": "Letter", "kind": "letter", "date": "2020-02-21",
     "raises": [{"ask": "a"}], "to": ["kor/president"]}
    """,
    "c/responses/r.json": """
    {"format": 1, "id": "r", "date": "2020-03-02", "target": "kor", "channel": "letter",
     "summary": "Said", "answers": [{"ask": "a"}]}
    """,
    "c/events/e.json": """
    {"format": 1, "id": "e", "title": "Event", "date": "2020-03", "actor": "un"}
    """,
    "c/tasks/t.json": #"{"format": 1, "id": "t", "title": "Step", "asks": ["a"]}"#,
    "targets/kor.json": """
    {"format": 1, "id": "kor", "kind": "government", "name": "Korea",
     "offices": [{"id": "president", "title": "President"}]}
    """,
  ]

  /// - Parameter inMemory: Whether it may lie in memory: thousands of stores trouble a disk.
  init(_ files: [String: String] = good, inMemory: Bool = false) throws {
    let memory = "/dev/shm"
    let parent =
      inMemory && FileManager.default.isWritableFile(atPath: memory)
      ? URL(filePath: memory) : FileManager.default.temporaryDirectory
    root = parent.appending(path: "store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  func write(_ data: Data, to path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  /// Every path below the root, folders included, with the bytes of files.
  func tree() throws -> [String: Data] {
    var tree: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      tree[path] = FileManager.default.contents(atPath: root.appending(path: path).path) ?? Data()
    }
    return tree
  }

  func load(shipped: [StaticString] = []) throws(StoreRefusal) -> LoadedStore {
    try CampaignStore(root: root.path).load(shipped: shipped)
  }
}

/// The repository's own campaigns.
let shippedCampaigns = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "campaigns")
