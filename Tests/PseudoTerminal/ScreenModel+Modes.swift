import CVTerm

extension ScreenModel {
  /// Everything that a program can leave behind in a terminal, and that a shell would suffer from.
  package struct Modes: Equatable {
    package var isAlternate: Bool
    package var isCursorVisible: Bool
    package var marksPaste: Bool
    package var reportsMouse: Bool
    /// Whether a report, once asked for, comes in the form that knows every column.
    package var namesMouseByNumbers: Bool
    package var cursorKeysAreApplication: Bool
    package var keypadIsApplication: Bool
    /// Whether text that comes now is plain.
    package var isPlain: Bool
  }

  /// Found out by what the terminal sends, on which nothing depends afterwards.
  package var modes: Modes {
    Modes(
      isAlternate: isAlternate, isCursorVisible: cursor != nil, marksPaste: marksPaste,
      reportsMouse: reportsMouse, namesMouseByNumbers: namesMouseByNumbers,
      cursorKeysAreApplication: answer {
        vterm_keyboard_key($0, VTERM_KEY_UP, VTERM_MOD_NONE)
      }.contains("O"),
      keypadIsApplication: answer {
        vterm_keyboard_key($0, VTERM_KEY_KP_0, VTERM_MOD_NONE)
      } != "0",
      isPlain: isPlain)
  }

  private var namesMouseByNumbers: Bool {
    let wasReporting = reportsMouse
    if !wasReporting { feed("\u{1b}[?1000h".utf8) }
    defer { if !wasReporting { feed("\u{1b}[?1000l".utf8) } }
    return mouse(button: 4, row: 0, column: 0).contains("<")
  }
}
