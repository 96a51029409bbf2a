import Testing
import TextGrid

@testable import TrackerUI

@Suite struct FrameTests {
  private func frame(isPastDay: Bool = false) -> Frame {
    Frame(
      place: .screen("Deadlines", of: ["Today", "Deadlines"]), day: "Mon 2 Mar 2020",
      isPastDay: isPastDay,
      message: Frame.Message("nothing new"),
      hints: [
        KeyBinding([.character("r")], "log a response", footer: 1),
        KeyBinding([.enter], "open", footer: 0), KeyBinding([.character("j")], "down"),
      ],
      pinnedHints: [CommonCommand.help.binding, QuitCommand.pinned])
  }

  private func lines(columns: Int, rows: Int = 5, isPastDay: Bool = false) -> [String] {
    var grid = Grid(Size(rows: rows, columns: columns))
    _ = frame(isPastDay: isPastDay).draw(into: &grid)
    return grid.lines
  }

  @Test func `header, message and hints stand around the content`() {
    #expect(
      lines(columns: 60) == [
        " demarche  1 Today  2 Deadlines              Mon 2 Mar 2020", "", "", " nothing new",
        " Enter open  r log a response                ? help  q quit",
      ])
  }

  @Test func `hints that do not fit are left out whole, help and quit stay`() {
    #expect(lines(columns: 44).last == " Enter open                  ? help  q quit")
    #expect(lines(columns: 24).last?.hasSuffix("? help  q quit") == true)
  }

  @Test func `the current screen is underlined, the others are not`() {
    var grid = Grid(Size(rows: 5, columns: 60))
    _ = frame().draw(into: &grid)
    #expect(!grid[0, 14].style.isUnderlined)
    #expect(grid[0, 23].style.isUnderlined)
  }

  @Test func `a past day is said in words, and stands out`() {
    #expect(lines(columns: 60, isPastDay: true)[0].hasSuffix("as of Mon 2 Mar 2020"))
    #expect(lines(columns: 42, isPastDay: true)[0].hasSuffix("as of Mon 2 Mar 2020"))
    var grid = Grid(Size(rows: 5, columns: 60))
    _ = frame(isPastDay: true).draw(into: &grid)
    #expect(grid[0, 50].style.ground == .selection)
    #expect(grid[0, 50].style.role == .warn)
  }

  @Test func `no size is too small`() {
    for rows in 0...6 {
      for columns in 0...70 {
        #expect(lines(columns: columns, rows: rows).count == rows)
      }
    }
  }
}
