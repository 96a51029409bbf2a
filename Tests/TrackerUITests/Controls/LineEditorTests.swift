import Foundation
import Testing
import TextGrid
import TrackerUI

@Suite struct LineEditorTests {
  private func editor(_ text: String = "", _ keys: Key..., keepsLines: Bool = false) -> LineEditor {
    var editor = LineEditor(text, keepsLines: keepsLines)
    for key in keys { editor.press(key) }
    return editor
  }

  @Test func `what is typed stands at the cursor`() {
    let edited = editor("ab", .left, .character("x"), .end, .character("!"))
    #expect(edited.text == "axb!")
    #expect(edited.after.isEmpty)
  }

  @Test func `a Korean sentence is typed and edited by syllables`() {
    var edited = editor()
    for character in "공동제안국" { edited.press(.character(character)) }
    edited.press(.left, .left, .backspace)
    #expect(edited.text == "공동안국")
    edited.press(.character("재"))
    #expect(edited.text == "공동재안국")
    #expect(edited.window(columns: 20).cursor == 6)
  }

  @Test func `parts of a syllable that arrive one by one become one character`() {
    let edited = editor("", .character("\u{1112}"), .character("\u{1161}"), .character("\u{11ab}"))
    #expect(Array(edited.text.unicodeScalars) == ["한"])
    #expect(editor("x", .character("\u{1112}"), .character("\u{1161}"), .backspace).text == "x")
  }

  @Test func `a mark joins the character before it`() {
    let edited = editor("e", .character("\u{301}"))
    #expect(Array(edited.text.unicodeScalars) == ["é"])
    #expect(edited.before.count == 1)
  }

  @Test func `what an edit brings together becomes one character`() {
    let edited = editor("\u{1112}x", .character("\u{1161}"), .left, .backspace)
    #expect(Array(edited.text.unicodeScalars) == ["하"])
    #expect(edited.after.isEmpty)
  }

  @Test func `text is kept composed`() {
    let decomposed = "한국어 café".decomposedStringWithCanonicalMapping
    let edited = editor("", .paste(Paste(decomposed)))
    #expect(Array(edited.text.utf8) == Array("한국어 café".precomposedStringWithCanonicalMapping.utf8))
  }

  @Test func `home, end, delete and the ends do no harm`() {
    #expect(editor("abc", .home, .delete, .end, .delete).text == "bc")
    #expect(editor("", .left, .right, .home, .end, .backspace, .delete).text.isEmpty)
    #expect(editor("abc", .home, .backspace, .left, .character("x")).text == "xabc")
  }

  @Test(arguments: [
    ("one two", "one "), ("one two  ", "one "), ("one", ""), ("   ", ""), ("", ""),
    ("인권 결의안", "인권 "),
  ])
  func `a word is erased backwards`(text: String, left: String) {
    #expect(editor(text, .control("w")).text == left)
  }

  @Test func `a line is erased to its start`() {
    #expect(editor("one two", .left, .control("u")).text == "o")
    let lines = editor("one\ntwo", .control("u"), keepsLines: true)
    #expect(lines.text == "one\n")
    #expect(editor("one\n", .control("u"), keepsLines: true).text == "one\n")
  }

  @Test func `undo takes back a word typed, an erasure, a paste`() {
    var edited = editor()
    for character in "one two" { _ = edited.take(.character(character)) }
    _ = edited.take(.paste(" pasted"))
    _ = edited.take(.control("u"))
    for expected in ["one two pasted", "one two", "one ", "", ""] {
      _ = edited.take(.control("_"))
      #expect(edited.text == expected)
    }
  }

  @Test func `a paste with line breaks is one line where a field has one`() {
    #expect(editor("", .paste("a\r\nb\nc\td")).text == "a b c d")
    #expect(editor("", .paste("a\r\nb\rc"), keepsLines: true).text == "a\nb\nc")
    #expect(editor("a", .control("n"), .character("b"), keepsLines: true).text == "a\nb")
    #expect(editor("a", .control("n")).text == "a")
  }

  @Test func `what hides in a paste does not get in`() {
    let hostile = "a\u{1b}[31mb\u{202e}c\u{200b}d\u{feff}e\u{0}f\u{9b}g\u{2066}h\u{7f}"
    #expect(editor("", .paste(Paste(hostile))).text == "a[31mbcdefgh")
    #expect(editor("", .paste("می\u{200c}خواهم")).text == "می\u{200c}خواهم")
  }

  @Test func `keys of the form are not taken`() {
    let edited = LineEditor("a")
    for key in [Key.tab, .enter, .escape, .up, .down, .function(1), .control("s"), .unknown] {
      #expect(!edited.takes(key), "\(key)")
    }
    #expect(edited.text == "a")
  }

  @Test func `random editing keeps text and cursor in order`() {
    var editor = LineEditor(keepsLines: true)
    var seed: UInt64 = 7
    let keys: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("u"),
      .control("_"), .control("n"), .character("한"), .character("\u{301}"), .character("e"),
      .character(" "), .character("\u{1161}"), .character("\u{1112}"), .paste("a\u{301}b\n👍🏽"),
    ]
    for _ in 0..<4000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      editor.press(keys[Int(seed >> 33) % keys.count])
      #expect(editor.text == editor.text.composed)
      let columns = Int(seed >> 40) % 30
      let window = editor.window(columns: columns)
      #expect(window.text.displayWidth <= columns)
      #expect(window.cursor >= 0 && window.cursor <= max(0, columns - 1))
      let rows = editor.rows(columns: columns)
      #expect(rows.lines.indices.contains(rows.cursorRow))
    }
  }
}
