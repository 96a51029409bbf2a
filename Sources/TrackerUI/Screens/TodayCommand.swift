import TextGrid

/// What can be done on the first screen.
enum TodayCommand: String, ScreenCommand {
  case open, log

  var binding: KeyBinding {
    switch self {
    case .open: KeyBinding([.enter], "open", footer: 0)
    case .log: .log
    }
  }
}
