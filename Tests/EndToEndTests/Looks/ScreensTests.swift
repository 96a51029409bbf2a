import Foundation
import PseudoTerminal
import Testing

/// Every screen of the shipped campaign as it looks in a real terminal, compared as text.
///
/// `RECORD_SCREENS=1` writes the files anew, and fails the run.
@Suite struct ScreensTests {
  /// From one size to the next as far as can be, and back to the first.
  private static let wayThroughSizes = [
    (80, 24), (250, 70), (40, 10), (132, 43), (100, 30), (80, 24),
  ]
  .map { Program.Window(columns: $0.0, rows: $0.1) }

  @Test(arguments: ScreenRow.all, Repertoire.allCases)
  func `a screen looks as recorded at every size`(row: ScreenRow, signs: Repertoire) throws {
    let program = try Program.start(row, signs: signs)
    for (index, size) in Self.wayThroughSizes.enumerated() {
      if index > 0 { program.resize(to: size) }
      try expect(program, looksLike: row, size, signs)
    }
    try program.stop()
  }

  /// What was resized is what would have been drawn at once.
  @Test(arguments: ["today", "campaign", "deadlines", "log"], Program.Window.recorded)
  func `a fresh start shows what a resize shows`(name: String, size: Program.Window) throws {
    let row = try #require(ScreenRow.all.first { $0.name == name })
    let program = try Program.start(row, size: size)
    try expect(program, looksLike: row, size, .unicode)
    try program.stop()
  }

  @Test(arguments: ScreenRow.all)
  func `every look shows the same text, its styles as recorded`(row: ScreenRow) throws {
    let text = RecordedScreen.lines(of: RecordedScreen.file(row, .small, .unicode))
    let recorded = RecordedScreen.sections(of: RecordedScreen.styles(row))
    var planes: [(look: Look, plane: StylePlane)] = []
    var sections: [String] = []
    for look in Look.allCases {
      let program = try Program.start(row, look: look)
      func section(_ screen: ScreenModel) -> String {
        StylePlane(screen, size: .small).section(look, after: planes)
      }
      program.comes { $0.lines == text && section($0) == recorded[look] }
      let screen = program.terminal.screen
      #expect(RecordedScreen.isRecording || screen.lines == text, "\(look)")
      #expect(
        RecordedScreen.isRecording || section(screen) == recorded[look],
        "\(look): \(section(screen))")
      sections.append(section(screen))
      planes.append((look, StylePlane(screen, size: .small)))
      try program.stop()
    }
    if RecordedScreen.isRecording {
      try RecordedScreen.record(sections.joined(), in: RecordedScreen.styles(row))
    }
  }

  private func expect(
    _ program: Program, looksLike row: ScreenRow, _ size: Program.Window, _ signs: Repertoire
  ) throws {
    let file = RecordedScreen.file(row, size, signs)
    let recorded = RecordedScreen.lines(of: file)
    let isSame = program.comes { $0.lines == recorded }
    let seen = program.terminal.screen.lines
    if RecordedScreen.isRecording {
      try RecordedScreen.record(seen.map { $0 + "\n" }.joined(), in: file)
    } else if !isSame {
      #expect(seen == recorded, "\(row.name) at \(size), \(signs)")
    }
    expectPlace(on: program.terminal.screen, row, "\(row.name) at \(size), \(signs)")
  }

  /// The cursor stands on the row, in the field or in the dialog that is in use, and a mark says so.
  private func expectPlace(on screen: ScreenModel, _ row: ScreenRow, _ comment: Comment) {
    guard let cursor = screen.cursor else {
      Issue.record("\(comment): the cursor is hidden")
      return
    }
    let line = screen.lines[cursor.row]
    let isMarked = line.contains("│›") || line.contains("|>")
    #expect(isMarked || row.isDialog, "\(comment): \(line)")
  }

  @Test func `the README shows the first screen as it is`() throws {
    let file = RecordedScreen.folder.appending(path: "80x24/today.txt")
    let screen = try String(contentsOf: file, encoding: .utf8)
    let readme = try String(
      contentsOf: BuiltProgram.repository.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains("```text\n\(screen)```"))
  }
}
