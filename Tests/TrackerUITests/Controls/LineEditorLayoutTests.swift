import Testing
import TextGrid
import TrackerUI

@Suite struct LineEditorLayoutTests {
  @Test func `a text that fits stands still`() {
    let editor = LineEditor("short")
    #expect(editor.window(columns: 10) == .init(text: "short", cursor: 5))
    #expect(LineEditor("").window(columns: 0) == .init(text: "", cursor: 0))
  }

  @Test func `a long text scrolls so that the cursor is in sight`() {
    var editor = LineEditor("0123456789abcdef")
    #expect(editor.window(columns: 10) == .init(text: "…bcdef", cursor: 6))
    editor.moveToStart()
    #expect(editor.window(columns: 10) == .init(text: "012345678…", cursor: 0))
  }

  @Test func `wide characters cut at the edge leave a blank`() {
    let editor = LineEditor("가나다라마바")
    let window = editor.window(columns: 7)
    #expect(window.text.displayWidth <= 7)
    #expect(window.cursor <= 6)
    #expect("가나다".columns(from: 1) == " 나다")
  }

  @Test func `rows break at blanks and keep every character`() {
    let editor = LineEditor("we will revert by Thursday", keepsLines: true)
    let rows = editor.rows(columns: 11)
    #expect(rows.lines == ["we will ", "revert by ", "Thursday"])
    #expect(rows.cursorRow == 2)
    #expect(rows.cursorColumn == 8)
    #expect(rows.lines.joined() == editor.text)
  }

  @Test func `a word longer than a row is cut, and a newline breaks`() {
    let rows = LineEditor("abcdefgh\n\n한국어", keepsLines: true).rows(columns: 5)
    #expect(rows.lines == ["abcd", "efgh", "", "한국", "어"])
    #expect(rows.cursorRow == 4)
    #expect(rows.cursorColumn == 2)
  }

  @Test func `the cursor between two rows stands at the start of the second`() {
    var editor = LineEditor("one two", keepsLines: true)
    for _ in 0..<3 { editor.moveLeft() }
    let rows = editor.rows(columns: 6)
    #expect(rows.cursorRow == 1)
    #expect(rows.cursorColumn == 0)
  }

  @Test func `an empty text has one empty row`() {
    #expect(
      LineEditor("", keepsLines: true).rows(columns: 0)
        == .init(lines: [""], cursorRow: 0, cursorColumn: 0))
  }
}
