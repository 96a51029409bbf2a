import TextGrid

/// What can be done on the screen of UN deadlines.
enum DeadlinesCommand: String, ScreenCommand {
  case open, log, move, sessions, whose, earlier, later, closer, wider, now

  var binding: KeyBinding {
    switch self {
    case .open: KeyBinding([.enter], "open its ask", footer: 0)
    case .log: .log
    case .move: KeyBinding([.character("m")], "move a date", footer: 2)
    case .sessions: KeyBinding([.character("S")], "sessions", footer: 2)
    case .whose: KeyBinding([.character("s")], "whose", footer: 3)
    case .earlier: KeyBinding([.character("<"), .character(",")], "earlier months")
    case .later: KeyBinding([.character(">"), .character(".")], "later", footer: 3)
    case .closer: KeyBinding([.character("+"), .character("=")], "closer", footer: 4)
    case .wider: KeyBinding([.character("-")], "wider view")
    case .now: KeyBinding([.character("t")], "back to today", footer: 6)
    }
  }
}
