import PseudoTerminal
import Testing
import TextGrid

@testable import CursesTerminal

extension TerminalTests {
  @Suite struct DrawingTests {
    @Test func `a grid is seen as it was written`() throws {
      let open = try OpenTerminal(rows: 5, columns: 20)
      var grid = Grid(open.terminal.size)
      grid.write("○ 한국 e\u{301}… ╭─", at: Point(row: 0, column: 0))
      grid.write("0123456789012345678한", at: Point(row: 4, column: 0), style: .dim)
      let screen = open.show(grid)
      #expect(screen.lines == grid.lines)
      #expect(screen[0, 2] == .init(text: "한", columns: 2))
      #expect(screen[4, 0].foreground == 245)
    }

    @Test func `a mark in the last column does not fall into the next row`() throws {
      let open = try OpenTerminal(rows: 2, columns: 3)
      var grid = Grid(open.terminal.size)
      grid.write("e\u{301}e\u{301}e\u{301}", at: Point(row: 0, column: 0))
      #expect(open.show(grid).lines == ["e\u{301}e\u{301}e", ""])
    }

    @Test func `text drawn over other text leaves nothing of it`() throws {
      let open = try OpenTerminal(rows: 2, columns: 20)
      var grid = Grid(open.terminal.size)
      let pieces = ["a", "한국", "é", "  ", "…", "인", "e\u{301}"]
      for round in 0..<60 {
        let text = (0..<9).map { pieces[(round * 5 + $0 * ($0 + round)) % pieces.count] }.joined()
        grid.write(text, at: Point(row: round % 2, column: round * 7 % 19), limit: 8)
        grid.write("|", at: Point(row: round % 2, column: 19))
        #expect(open.show(grid).lines == grid.lines)
      }
    }

    @Test func `a meaning has its colour, weight and ground`() throws {
      let open = try OpenTerminal(rows: 3, columns: 20)
      var grid = Grid(open.terminal.size)
      grid.write("late", at: Point(row: 0, column: 0), style: .alarm.strong)
      grid.write("late", at: Point(row: 1, column: 0), style: .alarm.on(.selection))
      grid.write("key", at: Point(row: 2, column: 0), style: Style(.accent, underlined: true))
      let screen = open.show(grid)
      #expect(screen[0, 0] == .init(text: "l", foreground: 203, isBold: true))
      #expect(screen[1, 0] == .init(text: "l", foreground: 210, background: 237))
      #expect(screen[2, 0] == .init(text: "k", foreground: 75, isUnderlined: true))
    }

    @Test func `without colour, weight alone tells`() throws {
      var options = CursesTerminal.Options()
      options.usesColor = false
      let open = try OpenTerminal(rows: 2, columns: 20, options)
      var grid = Grid(open.terminal.size)
      grid.write("late", at: Point(row: 0, column: 0), style: .alarm)
      grid.write("row", at: Point(row: 1, column: 0), style: .ok.on(.selection))
      let screen = open.show(grid)
      #expect(screen[0, 0] == .init(text: "l", isBold: true))
      #expect(screen[1, 0] == .init(text: "r", isReversed: true))
    }

    @Test(arguments: ["xterm", "xterm-color", "linux", "screen", "tmux-256color", "vt220"])
    func `every terminal shows the same text`(term: String) throws {
      let open = try OpenTerminal(rows: 3, columns: 30, term: term)
      var grid = Grid(open.terminal.size)
      for (row, role) in [Style.Role.accent, .dim, .alarm].enumerated() {
        let style = Style(role, on: .selection)
        grid.write("한국 \(role)", at: Point(row: row, column: 2), style: style)
      }
      #expect(open.show(grid).lines == grid.lines)
    }

    @Test func `in ASCII nothing else reaches the terminal, and columns stay`() throws {
      var options = CursesTerminal.Options()
      options.isASCII = true
      let open = try OpenTerminal(rows: 1, columns: 20, options)
      var grid = Grid(open.terminal.size)
      grid.write("│○ 한국 … │", at: Point(row: 0, column: 0))
      #expect(open.show(grid).lines == ["|o ???? ~ |"])
    }

    @Test func `the cursor stands where the grid says, or is hidden`() throws {
      let open = try OpenTerminal(rows: 4, columns: 20)
      var grid = Grid(open.terminal.size)
      grid.cursor = Point(row: 2, column: 7)
      let cursor = try #require(open.show(grid).cursor)
      #expect(cursor == (2, 7))
      grid.cursor = nil
      #expect(open.show(grid).cursor == nil)
    }

    @Test func `a grid of another size does no harm`() throws {
      let open = try OpenTerminal(rows: 3, columns: 5)
      for (size, seen) in [
        (Size(rows: 0, columns: 0), ""), (Size(rows: 9, columns: 30), "한국"),
        (Size(rows: 1, columns: 3), "한"),
      ] {
        var grid = Grid(size)
        grid.write("한국어", at: Point(row: 0, column: 0))
        grid.cursor = Point(row: size.rows, column: 40)
        #expect(open.show(grid).lines == [seen, "", ""])
      }
    }

    @Test func `a redraw sends everything again`() throws {
      let open = try OpenTerminal(rows: 2, columns: 20)
      var grid = Grid(open.terminal.size)
      grid.write("ask", at: Point(row: 0, column: 0))
      _ = open.show(grid)
      open.line.screen.feed("\u{1b}[2Jnoise".utf8)
      #expect(open.line.screen.lines != grid.lines)
      open.terminal.redraw()
      #expect(open.show(grid).lines == grid.lines)
    }
  }
}
