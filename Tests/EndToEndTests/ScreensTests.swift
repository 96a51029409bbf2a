import Foundation
import PseudoTerminal
import Testing

/// Every screen of the shipped campaign as it looks in a real terminal, compared as text.
///
/// `RECORD_SCREENS=1` writes the files anew, and fails the run.
@Suite(.serialized) struct ScreensTests {
  struct Picture: CustomTestStringConvertible, Sendable {
    let name: String
    let day: String
    let keys: [String]

    /// A text of the footer, which is drawn last: then the rest is there too.
    let sign: String
    var testDescription: String { name }
  }

  static let pictures = [
    Picture(name: "today", day: "2020-03-02", keys: [], sign: "q quit"),
    Picture(name: "campaign", day: "2020-03-02", keys: ["G", "Enter"], sign: "q back"),
    Picture(name: "deadlines", day: "2020-03-02", keys: ["2"], sign: "Enter open its ask"),
    Picture(name: "log", day: "2020-03-02", keys: ["G", "Enter", "r"], sign: "F1 help"),
    Picture(name: "help", day: "2020-03-02", keys: ["?"], sign: "Esc closes"),
    Picture(name: "today-2026", day: "2026-11-25", keys: [], sign: "q quit"),
    Picture(name: "deadlines-2026", day: "2026-11-23", keys: ["2"], sign: "Enter open its ask"),
  ]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Screens")

  @Test(arguments: pictures, [Program.Window.small, .large])
  func `a screen looks as recorded`(picture: Picture, size: Program.Window) throws {
    let program = try Program(
      "demarche", ["--store", BuiltProgram.shippedStore, "--as-of", picture.day], size: size)
    try program.wait(for: "q quit")
    for key in picture.keys { program.press(key) }
    let seen = try program.wait(for: picture.sign).joined(separator: "\n") + "\n"
    program.kill(SIGKILL)
    try program.waitForEnd()
    let file = Self.folder.appending(path: "\(picture.name)-\(size.columns)x\(size.rows).txt")
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] != nil {
      try FileManager.default.createDirectory(
        at: Self.folder, withIntermediateDirectories: true)
      try Data(seen.utf8).write(to: file)
      Issue.record("\(file.lastPathComponent) was recorded anew")
    }
    #expect(seen == (try? String(contentsOf: file, encoding: .utf8)))
  }

  @Test func `the README shows the first screen as it is`() throws {
    let file = Self.folder.appending(path: "today-80x24.txt")
    let screen = try String(contentsOf: file, encoding: .utf8)
    let readme = try String(
      contentsOf: BuiltProgram.repository.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains("```text\n\(screen)```"))
  }
}
