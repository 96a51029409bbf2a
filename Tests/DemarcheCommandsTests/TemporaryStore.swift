import Foundation

/// A fresh folder for one test, removed with it.
final class TemporaryStore {
  let url: URL

  /// A copy of the shipped campaigns, or an empty folder.
  init(ofShipped isFilled: Bool = true) throws {
    let top = FileManager.default.temporaryDirectory
      .appending(path: "demarche-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: top, withIntermediateDirectories: true)
    url = top.appending(path: "campaigns")
    if isFilled {
      let shipped = Stage.repository.appending(path: "campaigns")
      try FileManager.default.copyItem(at: shipped, to: url)
    } else {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: url.deletingLastPathComponent())
  }

  var path: String { url.path }

  /// A stage whose working folder holds the store.
  var stage: Stage {
    var stage = Stage()
    stage.store = self
    let top = url.deletingLastPathComponent().path
    stage.folder = top
    stage.environment["XDG_STATE_HOME"] = top + "/state"
    return stage
  }

  func write(_ text: String, to file: String) throws {
    let place = url.appending(path: file)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  func read(_ file: String) throws -> String {
    try String(contentsOf: url.appending(path: file), encoding: .utf8)
  }

  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.appending(path: folder).path)
  }

  /// Every file with its bytes, to see that nothing was changed.
  func snapshot() throws -> [String: Data] {
    var files: [String: Data] = [:]
    let found = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)
    for case let file as URL in found ?? FileManager.DirectoryEnumerator() {
      guard !file.hasDirectoryPath else { continue }
      files[String(file.path.dropFirst(url.path.count))] = try Data(contentsOf: file)
    }
    return files
  }
}
