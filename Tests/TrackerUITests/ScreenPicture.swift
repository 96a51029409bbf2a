import Foundation
import Testing
import TextGrid

/// Compares screens with the pictures of them that are kept as text beside the tests.
enum ScreenPicture {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Screens/Pictures")

  /// Fails where a grid's lines are not those of `Screens/Pictures/<name>.txt`.
  ///
  /// With `RECORD_SCREENS=1` the picture is written anew, and the test fails too: what was recorded
  /// has to be looked at first.
  static func expect(
    _ grid: Grid, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name + ".txt")
    let text = grid.lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name): look at it", sourceLocation: sourceLocation)
      return
    }
    let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(kept == text, "\(name)", sourceLocation: sourceLocation)
  }

  /// Every size to 100 by 30, and every 7th column by every 5th row beyond, to 250 by 70.
  static let allSizes: [Size] = {
    let small = (0...30).flatMap { rows in
      (0...100).map { Size(rows: rows, columns: $0) }
    }
    let large = stride(from: 30, through: 70, by: 5).flatMap { rows in
      stride(from: 100, through: 250, by: 7).map { Size(rows: rows, columns: $0) }
    }
    return small + large
  }()
}
