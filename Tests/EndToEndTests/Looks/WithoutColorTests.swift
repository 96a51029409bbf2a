import PseudoTerminal
import Testing

/// What colour says is said without it too: by a mark, by the cursor, by what terminals without
/// colours have.
@Suite struct WithoutColorTests {
  private static let screens = ["today", "today-campaigns", "campaign", "deadlines"]
  private static let mono = [Look.noColor, .vt100]

  private func start(_ name: String, _ look: Look) throws -> Program {
    let row = try #require(ScreenRow.all.first { $0.name == name })
    let program = try Program.start(row, look: look)
    let text = RecordedScreen.lines(of: RecordedScreen.file(row, .small, .unicode))
    program.comes { $0.lines == text }
    program.settle(quietFor: 60)
    return program
  }

  @Test(arguments: screens, mono)
  func `the selected row is reversed, it alone, and the cursor stands on it`(
    name: String, look: Look
  ) throws {
    let program = try start(name, look)
    let screen = program.terminal.screen
    // The last column of a row is inside its pane, and blank.
    let reversed = (1..<24).filter { screen[$0, 78].isReversed }
    #expect(reversed.count == 1)
    #expect(reversed.first == screen.cursor?.row)
    try program.stop()
  }

  @Test(arguments: screens, mono)
  func `the pane with the focus has a bold border, it alone`(name: String, look: Look) throws {
    let program = try start(name, look)
    let screen = program.terminal.screen
    let tops = (1..<24).filter { screen[$0, 0].text == "╭" }
    let bold = tops.filter { screen[$0, 0].isBold }
    #expect(tops.count > 1 && bold.count == 1)
    let cursor = try #require(screen.cursor?.row)
    #expect(tops.last { $0 < cursor } == bold.first)
    try program.stop()
  }
}
