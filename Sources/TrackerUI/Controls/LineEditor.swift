import TextGrid

/// Text in a field while it is typed and edited: what stands before the cursor, and what after it.
///
/// Its unit is what a reader takes for one character: a Korean syllable, a letter with its accents.
/// The text is always composed (NFC), also when marks arrive one by one.
package struct LineEditor: Equatable, Sendable {
  /// Whether line breaks are kept, as in a quotation; else they become spaces.
  package let keepsLines: Bool
  package private(set) var before: String
  package private(set) var after = ""

  /// How the text was before each edit, newest last.
  private var earlier: [Moment] = []

  /// Whether the last edit was a typed character: a run of them is undone at once.
  private var isTyping = false

  private struct Moment: Equatable, Sendable {
    let before: String
    let after: String
  }

  /// More steps than anybody takes back, few enough to cost nothing.
  private static let mostUndoSteps = 200

  /// The cursor stands at the end of the text.
  package init(_ text: String = "", keepsLines: Bool = false) {
    self.keepsLines = keepsLines
    before = text.typable(keepingLines: keepsLines)
  }

  package var text: String { before + after }

  /// Nothing but blanks counts as empty.
  package var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  /// Puts text at the cursor as if typed; a mark joins the character before it.
  package mutating func type(_ text: String) {
    let text = text.typable(keepingLines: keepsLines)
    guard !text.isEmpty else { return }
    let startsWord = before.last.map(\.isWhitespace) ?? true
    if !isTyping || text.count > 1 || (startsWord && text != " ") { remember() }
    isTyping = text.count == 1
    before = (before + text).composed
    join()
  }

  package mutating func moveLeft() {
    isTyping = false
    if let last = before.popLast() { after.insert(last, at: after.startIndex) }
  }

  package mutating func moveRight() {
    isTyping = false
    if !after.isEmpty { before.append(after.removeFirst()) }
  }

  /// To the beginning of the line.
  package mutating func moveToStart() {
    isTyping = false
    let line = lineStart
    after = before[line...] + after
    before = String(before[..<line])
  }

  /// To the end of the line.
  package mutating func moveToEnd() {
    isTyping = false
    let end = after.firstIndex(of: "\n") ?? after.endIndex
    before += after[..<end]
    after = String(after[end...])
  }

  package mutating func eraseLeft() {
    guard !before.isEmpty else { return }
    edit { $0.before.removeLast() }
  }

  package mutating func eraseRight() {
    guard !after.isEmpty else { return }
    edit { $0.after.removeFirst() }
  }

  /// The word before the cursor, with the blanks between them.
  package mutating func eraseWord() {
    guard !before.isEmpty else { return }
    edit { editor in
      let end = editor.before.lastIndex { !$0.isWhitespace } ?? editor.before.startIndex
      let start = editor.before[..<end].lastIndex(where: \.isWhitespace)
      let kept = start.map { editor.before.index(after: $0) } ?? editor.before.startIndex
      editor.before = String(editor.before[..<kept])
    }
  }

  /// What stands before the cursor on its line.
  package mutating func eraseLine() {
    let line = lineStart
    guard line < before.endIndex else { return }
    edit { $0.before = String($0.before[..<line]) }
  }

  /// Takes back the last edit, as often as there are edits.
  package mutating func undo() {
    isTyping = false
    guard let moment = earlier.popLast() else { return }
    before = moment.before
    after = moment.after
  }

  private var lineStart: String.Index {
    before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
  }

  private mutating func edit(_ change: (inout LineEditor) -> Void) {
    remember()
    isTyping = false
    change(&self)
    join()
  }

  private mutating func remember() {
    earlier.append(Moment(before: before, after: after))
    if earlier.count > Self.mostUndoSteps { earlier.removeFirst() }
  }

  /// Two characters that an edit brought together may be one, such as parts of a syllable.
  private mutating func join() {
    guard let left = before.last, let right = after.first else { return }
    let joined = (String(left) + String(right)).composed
    guard joined.count == 1 else { return }
    before.removeLast()
    after.removeFirst()
    before += joined
  }
}
