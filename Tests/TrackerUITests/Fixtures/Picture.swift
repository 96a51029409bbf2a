import CampaignEngine
import Foundation
import Testing
import TextGrid

@testable import TrackerUI

/// Compares a whole window with a file of text beside the tests.
enum Picture {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Screens/Pictures")

  /// `RECORD_SCREENS=1` writes the file anew, and fails so that nobody takes it for a test.
  static func expect(
    _ grid: Grid, looksLike name: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: "\(name)-\(grid.size.columns)x\(grid.size.rows).txt")
    let seen = grid.lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try seen.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)", sourceLocation: location)
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(seen == recorded, "\(file.lastPathComponent)", sourceLocation: location)
  }
}

extension Tracker {
  /// A tracker on the sample world.
  static func sample(
    world: World = SampleWorld.world, faults: [Fault] = [], isPastDay: Bool = false,
    size: Size = Size(rows: 24, columns: 80)
  ) -> Tracker {
    var tracker = Tracker(
      world: world, faults: faults, viewpoint: SampleWorld.viewpoint, isPastDay: isPastDay)
    _ = tracker.update(.key(.resize(size)))
    return tracker
  }

  /// Presses keys one after another; what was last asked for comes back.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.reduce([]) { _, key in update(.key(key)) }
  }

  /// Types characters.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    text.reduce([]) { _, character in update(.key(.character(character))) }
  }
}
