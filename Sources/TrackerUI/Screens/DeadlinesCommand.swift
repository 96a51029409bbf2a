/// What can be done on the screen of UN deadlines.
enum DeadlinesCommand: String, ScreenCommand {
  case open, log, down, up, first, last, pageDown, pageUp, nextPane, previousPane, today, deadlines
  case reload, redraw, suspend, help, quit

  var binding: KeyBinding {
    switch self {
    case .open: KeyBinding(KeyBinding.open.keys, "open its ask", footer: 0)
    case .log: .log
    case .down: .down
    case .up: .up
    case .first: .first
    case .last: .last
    case .pageDown: .pageDown
    case .pageUp: .pageUp
    case .nextPane: .nextPane
    case .previousPane: .previousPane
    case .today: KeyBinding(KeyBinding.today.keys, "today", footer: 2)
    case .deadlines: KeyBinding(KeyBinding.deadlines.keys, "deadlines")
    case .reload: .reload
    case .redraw: .redraw
    case .suspend: .suspend
    case .help: .help
    case .quit: .quit
    }
  }
}
