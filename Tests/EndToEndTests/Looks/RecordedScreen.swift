import Foundation
import Testing

/// The files that the screens are compared with.
enum RecordedScreen {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Screens")

  /// Whether the files are written anew, which fails the run.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_SCREENS"] != nil

  static func file(_ row: ScreenRow, _ size: Program.Window, _ signs: Repertoire) -> URL {
    folder.appending(path: "\(size)\(signs == .ascii ? "-ascii" : "")/\(row.name).txt")
  }

  static func styles(_ row: ScreenRow) -> URL { folder.appending(path: "styles/\(row.name).txt") }

  /// The rows of a file; none where it is missing.
  static func lines(of file: URL) -> [String] {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The parts of a file of styles, each with its heading.
  static func sections(of file: URL) -> [Look: String] {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [:] }
    let parts = text.components(separatedBy: "== ").dropFirst()
    return parts.reduce(into: [:]) { sections, part in
      let name = part.prefix { $0 != "\n" }
      if let look = Look(rawValue: String(name)) { sections[look] = "== \(part)" }
    }
  }

  static func record(_ text: String, in file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    guard (try? String(contentsOf: file, encoding: .utf8)) != text else { return }
    try Data(text.utf8).write(to: file)
    Issue.record("\(file.lastPathComponent) was recorded anew")
  }
}

extension Program.Window: CustomTestStringConvertible, CustomStringConvertible {
  var description: String { "\(columns)x\(rows)" }
  var testDescription: String { description }

  /// The sizes at which every screen is recorded.
  static let recorded = [(40, 10), (80, 24), (100, 30), (132, 43), (250, 70)]
    .map { Program.Window(columns: $0.0, rows: $0.1) }
}
