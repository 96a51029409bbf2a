import Foundation
import Testing

/// A store with a folder for its undo beside it.
final class WritableStore {
  let folder: URL
  let store: URL
  private static let targets = ["kor", "jpn"]

  /// The shipped records, or one ask to two governments.
  init(ofShipped isShipped: Bool = true) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "demarche-\(UUID().uuidString)")
    store = folder.appending(path: "campaigns")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if isShipped {
      try FileManager.default.copyItem(at: URL(filePath: BuiltProgram.shippedStore), to: store)
    } else {
      try write(
        #"{"format": 1, "id": "c", "title": "Campaign", "targets": ["kor", "jpn"]}"#,
        to: "c/campaign.json")
      try write(#"{"format": 1, "id": "a", "title": "Sign it"}"#, to: "c/asks/a.json")
      for id in Self.targets {
        try write(
          #"{"format": 1, "id": "\#(id)", "name": "\#(id)", "kind": "government"}"#,
          to: "targets/\(id).json")
      }
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to path: String) throws {
    let file = store.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func run(_ arguments: String..., asOf day: String = "2020-03-02") throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      arguments + ["--store", store.path, "--as-of", day],
      environment: ["XDG_STATE_HOME": folder.appending(path: "state").path])
  }

  /// Every record with its bytes; not the file by which the store is known from its first write on.
  func records() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: store.path)
    where path.hasSuffix(".json") && path != "store.json" {
      files[path] = FileManager.default.contents(atPath: store.appending(path: path).path)
    }
    return files
  }

  /// The new records.
  func added(since before: [String: Data]) throws -> [String] {
    try records().keys.filter { before[$0] == nil }.sorted()
  }

  var journal: URL {
    get throws {
      let stores = folder.appending(path: "state/demarche")
      let id = try #require(
        FileManager.default.contentsOfDirectory(atPath: stores.path).first)
      return stores.appending(path: id).appending(path: "undo")
    }
  }
}
