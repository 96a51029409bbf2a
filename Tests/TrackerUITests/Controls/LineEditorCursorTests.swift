import Testing
import TextGrid
import TrackerUI

/// The cursor stands before a character, never inside a wide one.
@Suite struct LineEditorCursorTests {
  private static let texts = [
    "word word 의 가나다라가나다라가나다라", "eᅡ 外務省・朝鮮民主主義人民共和国", "ᄒ\u{1161}ᅡ한가",
    "의word 가나다라가나다라가나다라가나다라가나다라 word",
  ]

  @Test(arguments: [true, false]) func `in every width, at every place`(keepsLines: Bool) {
    for text in Self.texts {
      for columns in 1...40 {
        var editor = LineEditor(keepsLines: keepsLines)
        editor.press(.paste(Paste(text)), .home)
        for _ in 0...text.count {
          let picture = editor.picture(columns: columns, rows: 3, isFocused: true)
          var grid = Grid(Size(rows: 3, columns: columns + 2))
          for (row, spans) in picture.rows.enumerated() {
            grid.write(spans, at: Point(row: row, column: 0), limit: columns)
          }
          let cell = grid[picture.cursor.row, picture.cursor.column]
          #expect(!cell.text.isEmpty, "\(text) in \(columns): \(picture.cursor) \(picture.lines)")
          _ = editor.take(.right)
        }
      }
    }
  }
}
