import TextGrid

/// What can be done on the screen of sessions.
enum SessionsCommand: String, ScreenCommand {
  case body, now

  var binding: KeyBinding {
    switch self {
    case .body: KeyBinding([.character("f")], "one body", footer: 1)
    case .now: KeyBinding([.character("t")], "now", footer: 2)
    }
  }
}
