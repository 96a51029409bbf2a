import Testing

@testable import TextGrid

@Suite struct GridTests {
  private func row(_ columns: Int) -> Grid { Grid(Size(rows: 1, columns: columns)) }

  @Test func `text stands where it was written`() {
    var grid = Grid(Size(rows: 2, columns: 6))
    let taken = grid.write("ask", at: Point(row: 1, column: 2), style: .accent)
    #expect(taken == 3)
    #expect(grid.lines == ["", "  ask"])
    #expect(grid[1, 2] == Cell("a", .accent))
    #expect(grid[0, 2] == .blank)
  }

  @Test func `a wide character takes two cells, the right one empty`() {
    var grid = row(6)
    #expect(grid.write("한a", at: Point(row: 0, column: 1)) == 3)
    #expect((0..<5).map { grid[0, $0].text } == [" ", "한", "", "a", " "])
    #expect(grid.lines == [" 한a"])
  }

  @Test func `a wide character that does not fit leaves a blank`() {
    var grid = row(3)
    grid.write("xxx", at: Point(row: 0, column: 0))
    #expect(grid.write("한국", at: Point(row: 0, column: 0), style: .warn) == 3)
    #expect((0..<3).map { grid[0, $0] } == [Cell("한", .warn), Cell("", .warn), Cell(" ", .warn)])
  }

  @Test func `a limit clips before the grid's edge`() {
    var grid = row(9)
    #expect(grid.write("response", at: Point(row: 0, column: 0), limit: 4) == 4)
    #expect(grid.lines == ["resp"])
    #expect(grid.write("한국", at: Point(row: 0, column: 5), limit: 3) == 3)
    #expect(grid.lines == ["resp 한"])
  }

  @Test func `text that begins left of the grid keeps its place`() {
    var grid = row(4)
    #expect(grid.write("abcdef", at: Point(row: 0, column: -2)) == 6)
    #expect(grid.lines == ["cdef"])
    grid.write("한국", at: Point(row: 0, column: -1))
    #expect((0..<4).map { grid[0, $0].text } == [" ", "국", "", "f"])
  }

  @Test func `outside the grid nothing happens`() {
    var grid = row(3)
    let places = [(-1, 0), (1, 0), (0, 3), (0, 99)].map { Point(row: $0.0, column: $0.1) }
    for place in places { #expect(grid.write("x", at: place) == 0) }
    grid.write("x", at: Point(row: 0, column: 0), limit: 0)
    #expect(grid.write("x", at: Point(row: 0, column: -5)) == 1)
    #expect(grid == row(3))
    #expect(grid[5, 5] == .blank)
  }

  @Test func `half a wide character never stays behind`() {
    var grid = row(4)
    grid.write("한국", at: Point(row: 0, column: 0))
    grid.write("x", at: Point(row: 0, column: 1))
    #expect((0..<4).map { grid[0, $0].text } == [" ", "x", "국", ""])
    grid.write("y", at: Point(row: 0, column: 2))
    #expect((0..<4).map { grid[0, $0].text } == [" ", "x", "y", " "])
  }

  @Test func `empty text leaves its neighbours alone`() {
    var grid = row(2)
    grid.write("한", at: Point(row: 0, column: 0))
    grid.write("", at: Point(row: 0, column: 1))
    #expect(grid.lines == ["한"])
  }

  @Test func `clearing blanks a rectangle and heals its edges`() {
    var grid = row(6)
    grid.write("한국어", at: Point(row: 0, column: 0))
    grid.clear(Rect(row: -3, column: 1, rows: 9, columns: 2), style: Style(on: .field))
    #expect((0..<6).map { grid[0, $0].text } == [" ", " ", " ", " ", "어", ""])
    #expect((0..<4).map { grid[0, $0].style.ground } == [.terminal, .field, .field, .terminal])
  }

  @Test func `painting changes the ground only`() {
    var grid = row(4)
    grid.write("due", at: Point(row: 0, column: 0), style: .warn)
    grid.paint(Rect(row: 0, column: 1, rows: 1, columns: 99), on: .selection)
    #expect(
      (0..<4).map { grid[0, $0].style.ground } == [.terminal]
        + Array(repeating: .selection, count: 3))
    #expect(grid[0, 2] == Cell("e", .warn.on(.selection)))
  }

  @Test func `fading leaves the text and takes its meaning back`() {
    var grid = row(4)
    grid.write("late", at: Point(row: 0, column: 0), style: .alarm.on(.selection))
    grid.fade(Rect(row: 0, column: 1, rows: 1, columns: 2))
    #expect(grid.lines == ["late"])
    #expect((0..<4).map { grid[0, $0].style.role } == [.alarm, .faint, .faint, .alarm])
    #expect(grid[0, 1].style.ground == .terminal)
  }

  @Test func `marks share the cell of their base, four at most`() {
    var grid = row(3)
    #expect(
      grid.write("e" + String(repeating: "\u{301}", count: 9) + "x", at: Point(row: 0, column: 0))
        == 2)
    #expect(grid[0, 0].text.unicodeScalars.count == 5)
    #expect(grid[0, 1].text == "x")
  }

  @Test func `a control character never becomes a cell`() {
    var grid = row(8)
    grid.write("a\u{1b}\u{202e}\u{200d}b", at: Point(row: 0, column: 0))
    #expect(grid.lines == ["a\u{fffd}\u{fffd}\u{fffd}b"])
  }

  @Test func `any texts at any places keep every row whole`() {
    var random = Seeded(seed: 7)
    for _ in 0..<2000 {
      var grid = Grid(Size(rows: 2, columns: Int.random(in: 0...9, using: &random)))
      for _ in 0..<5 {
        let place = Point(
          row: Int.random(in: -1...2, using: &random),
          column: Int.random(in: -3...9, using: &random))
        let limit = Int.random(in: 0...8, using: &random)
        let text = Seeded.text(using: &random)
        let taken = grid.write(text, at: place, limit: limit)
        #expect(taken <= min(limit, text.displayWidth))
      }
      #expect(isWhole(grid))
    }
  }

  /// Every wide character has its right half, every right half its character.
  private func isWhole(_ grid: Grid) -> Bool {
    (0..<grid.size.rows).allSatisfy { row in
      (0..<grid.size.columns).allSatisfy { column in
        let cell = grid[row, column]
        let isWide = cell.text.displayWidth == 2
        let next = grid[row, column + 1]
        return cell.text.isEmpty
          ? column > 0 && grid[row, column - 1].text.displayWidth == 2
          : !isWide || (column + 1 < grid.size.columns && next.text.isEmpty)
      }
    }
  }
}
