import Testing
import TextGrid
import TrackerUI

@Suite struct HelpOverlayTests {
  private func lines(_ help: HelpOverlay, rows: Int = 24, columns: Int = 80) -> String {
    var grid = Grid(Size(rows: rows, columns: columns))
    help.draw(over: &grid)
    return grid.lines.joined(separator: "\n")
  }

  @Test func `typing finds keys by what they do`() {
    var help = HelpOverlay(LogForm.Command.keys)
    #expect(lines(help).contains("undo typing"))
    for character in "save" { help.press(.character(character)) }
    #expect(lines(help).contains("^S"))
    #expect(!lines(help).contains("undo typing"))
    for character in "zzz" { help.press(.character(character)) }
    #expect(lines(help).contains("no key for that"))
  }

  @Test func `escape closes it, no letter does`() {
    var help = HelpOverlay(LogForm.Command.keys)
    let afterLetter = help.press(.character("q"))
    #expect(afterLetter)
    let afterEscape = help.press(.escape)
    #expect(!afterEscape)
  }

  @Test func `a small window scrolls to every key`() {
    var help = HelpOverlay(LogForm.Command.keys)
    var seen = ""
    for _ in 0..<40 {
      seen += lines(help, rows: 10, columns: 50)
      help.press(.down)
    }
    for entry in LogForm.Command.keys.entries { #expect(seen.contains(entry.label)) }
  }

  @Test func `the form is in the table of keys`() {
    let form = KeyTable.screens.first { $0.screen == "log" }
    #expect(form?.title == "Log a response")
    #expect(form?.entries.contains { $0.command == "save" && $0.keys == ["^S"] } == true)
  }
}
