import Foundation
import Testing

/// The program as it was built, run as a script would run it: no terminal, a fixed surrounding.
struct BuiltProgram {
  /// What one run left behind.
  struct Run {
    let output: String
    let errors: String
    let status: Int32

    /// The output as JSON, read by Foundation as an oracle.
    func json() throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }
  }

  /// The built executable, which lies beside the bundle of the tests.
  static var path: String {
    get throws {
      let runner = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      let folders = [
        runner.deletingLastPathComponent(),
        repository.appending(path: ".build/debug"),
      ]
      let found = folders.map { $0.appending(path: "demarche").path }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
      return try #require(found)
    }
  }

  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The store that ships with the program.
  static let shippedStore = repository.appending(path: "campaigns").path

  /// Runs the program with these arguments and waits for its end.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: String = "/"
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: try path)
    process.arguments = arguments
    process.environment = plainEnvironment.merging(environment) { $1 }
    process.currentDirectoryURL = URL(filePath: folder)
    let output = Pipe(), errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let messages = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Run(output: text, errors: messages, status: process.terminationStatus)
  }

  /// A surrounding that is the same on every machine.
  static let plainEnvironment = [
    "HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TZ": "UTC",
    "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no",
  ]
}

/// A copy of the shipped store in a folder of its own, removed with the value that holds it.
final class StoreCopy {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "demarche-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: URL(filePath: BuiltProgram.shippedStore), to: folder)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  var path: String { folder.path }

  /// The shipped campaign's folder of that kind of record, such as `responses`.
  func records(_ kind: String) -> URL {
    folder.appending(path: "dprk-open-letter-2020/\(kind)")
  }

  /// Every file with its bytes, by path: what must not change.
  func snapshot() throws -> [String: Data] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.allObjects as? [URL] ?? []).filter { !$0.hasDirectoryPath }
    return try Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, try Data(contentsOf: $0)) })
  }
}
