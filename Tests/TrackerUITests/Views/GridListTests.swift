import Testing
import TextGrid

@testable import TrackerUI

@Suite struct GridListTests {
  private let items = (1...20).map { ListItem(id: "\($0)", lines: [Line("row \($0)")]) }

  private func grid(selected: Int?, isFocused: Bool = true) -> Grid {
    var grid = Grid(Size(rows: 7, columns: 20))
    let inside = grid.pane(
      Rect(row: 0, column: 0, rows: 7, columns: 20), title: "List", isFocused: isFocused)
    grid.list(items, selected: selected, isFocused: isFocused, in: inside, pane: 0)
    return grid
  }

  @Test func `the selected entry is always in sight, with the cursor on it`() throws {
    for selected in items.indices {
      let grid = grid(selected: selected)
      let cursor = try #require(grid.cursor)
      #expect(grid.lines[cursor.row].contains("row \(selected + 1)"))
      #expect(grid[cursor.row, 1].style.ground == .selection)
    }
  }

  @Test func `the border says how much is out of sight`() {
    #expect(grid(selected: 0).lines.last == "╰─────────── 15 ↓ ─╯")
    #expect(grid(selected: 10).lines.last == "╰─────── 8 ↑  7 ↓ ─╯")
  }

  @Test func `without the focus nothing looks selected`() {
    let grid = grid(selected: 3, isFocused: false)
    #expect(grid.cursor == nil)
    #expect((0..<7).allSatisfy { row in grid[row, 1].style.ground == .terminal })
  }

  @Test func `entries of two lines stand apart where there is room`() {
    let items = (1...2).map { ListItem(id: "\($0)", lines: [Line("a\($0)"), Line("b\($0)")]) }
    var roomy = Grid(Size(rows: 5, columns: 6))
    roomy.list(
      items, selected: 0, isFocused: true, in: Rect(row: 0, column: 0, rows: 5, columns: 6),
      pane: 0)
    #expect(roomy.lines == ["›a1", " b1", "", " a2", " b2"])
    var tight = Grid(Size(rows: 4, columns: 6))
    tight.list(
      items, selected: 0, isFocused: true, in: Rect(row: 0, column: 0, rows: 4, columns: 6), pane: 0
    )
    #expect(tight.lines == ["›a1", " b1", " a2", " b2"])
  }

  @Test func `a text scrolls no further than its end`() {
    var grid = Grid(Size(rows: 3, columns: 8))
    let lines = (1...5).map { Line("line \($0)") }
    grid.text(lines, scrolledBy: 99, in: Rect(row: 0, column: 0, rows: 3, columns: 8))
    #expect(grid.lines == [" line 3", " line 4", " line 5"])
  }
}
