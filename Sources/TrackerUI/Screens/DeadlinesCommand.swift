import TextGrid

/// What can be done on the screen of UN deadlines.
enum DeadlinesCommand: String, ScreenCommand {
  case open, log

  var binding: KeyBinding {
    switch self {
    case .open: KeyBinding([.enter], "open its ask", footer: 0)
    case .log: .log
    }
  }
}
