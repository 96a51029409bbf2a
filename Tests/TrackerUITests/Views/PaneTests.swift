import Testing
import TextGrid

@testable import TrackerUI

@Suite struct PaneTests {
  @Test func `a pane has its title and its note in the border`() {
    var grid = Grid(Size(rows: 3, columns: 24))
    let inside = grid.pane(
      Rect(row: 0, column: 0, rows: 3, columns: 24), title: "Asks 5", note: "1 of 5")
    #expect(
      grid.lines == [
        "╭─ Asks 5 ──── 1 of 5 ─╮", "│                      │", "╰──────────────────────╯",
      ])
    #expect(inside == Rect(row: 1, column: 1, rows: 1, columns: 22))
  }

  @Test func `a note that would touch the title goes`() {
    var grid = Grid(Size(rows: 3, columns: 16))
    _ = grid.pane(Rect(row: 0, column: 0, rows: 3, columns: 16), title: "Asks 5", note: "1 of 5")
    #expect(grid.lines[0] == "╭─ Asks 5 ─────╮")
  }

  @Test func `too small for a border, all of it is inside`() {
    var grid = Grid(Size(rows: 2, columns: 16))
    let rect = Rect(row: 0, column: 0, rows: 2, columns: 16)
    #expect(grid.pane(rect, title: "Asks") == rect)
    #expect(grid.lines == ["", ""])
  }
}
