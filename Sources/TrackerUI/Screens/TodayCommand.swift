/// What can be done on the first screen.
enum TodayCommand: String, ScreenCommand {
  case open, log, down, up, first, last, pageDown, pageUp, nextPane, previousPane, today, deadlines
  case reload, redraw, suspend, help, quit

  var binding: KeyBinding {
    switch self {
    case .open: .open
    case .log: .log
    case .down: .down
    case .up: .up
    case .first: .first
    case .last: .last
    case .pageDown: .pageDown
    case .pageUp: .pageUp
    case .nextPane: .nextPane
    case .previousPane: .previousPane
    case .today: KeyBinding(KeyBinding.today.keys, "today")
    case .deadlines: .deadlines
    case .reload: .reload
    case .redraw: .redraw
    case .suspend: .suspend
    case .help: .help
    case .quit: .quit
    }
  }
}
