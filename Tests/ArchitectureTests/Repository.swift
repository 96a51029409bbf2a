import Foundation

/// The repository as a reader finds it: its files, found from the place of this one.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A Swift file with its path from the root and its lines.
  struct SourceFile {
    let path: String
    let lines: [String]

    /// The folder under `Sources` that it lies in.
    var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The modules that it imports.
    var imports: Set<String> {
      Set(
        lines.compactMap { line in
          line.wholeMatch(
            of: #/(?:@\S+ )?(?:package |public )?import (?:(?:struct|enum|class|func) )?(\w+).*/#
          )
          .map { String($0.1) }
        })
    }
  }

  /// Every Swift file under a folder of the root, in order of path.
  static func swiftFiles(under folder: String) throws -> [SourceFile] {
    let top = root.appending(path: folder)
    let found = FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil)
    let files = (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    return try files.sorted { $0.path < $1.path }.map { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      let path = String(file.path.dropFirst(root.path.count)).drop { $0 == "/" }
      return SourceFile(
        path: String(path),
        lines: text.split(separator: "\n", omittingEmptySubsequences: false)
          .map(String.init))
    }
  }
}
