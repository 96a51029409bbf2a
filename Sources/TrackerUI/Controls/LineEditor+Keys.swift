package import TextGrid

/// The keys that work in every text field.
package enum EditorCommand: String, ScreenCommand {
  case left, right, start, end, eraseLeft, eraseRight, eraseWord, eraseLine, undo, newLine

  package var binding: KeyBinding {
    switch self {
    case .left: KeyBinding([.left], "character back")
    case .right: KeyBinding([.right], "character on")
    case .start: KeyBinding([.home, .control("a")], "start of the line")
    case .end: KeyBinding([.end], "end of the line")
    case .eraseLeft: KeyBinding([.backspace, .control("h")], "erase leftwards")
    case .eraseRight: KeyBinding([.delete, .control("d")], "erase rightwards")
    case .eraseWord: KeyBinding([.control("w")], "erase the word")
    case .eraseLine: KeyBinding([.control("u")], "erase the line")
    case .undo: KeyBinding([.control("_")], "undo typing")
    case .newLine: KeyBinding([.control("n")], "new line in a text")
    }
  }
}

extension LineEditor: FormControl {
  /// Takes what is typed, pasted or edits the text; false: the key is not one of a text field.
  package mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): type(String(character))
    case .paste(let paste): type(paste.text)
    default:
      guard let command = EditorCommand(key) else { return false }
      carryOut(command)
    }
    return true
  }

  private mutating func carryOut(_ command: EditorCommand) {
    switch command {
    case .left: moveLeft()
    case .right: moveRight()
    case .start: moveToStart()
    case .end: moveToEnd()
    case .eraseLeft: eraseLeft()
    case .eraseRight: eraseRight()
    case .eraseWord: eraseWord()
    case .eraseLine: eraseLine()
    case .undo: undo()
    case .newLine: if keepsLines { type("\n") }
    }
  }
}
