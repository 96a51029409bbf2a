import TextGrid

/// What can be done on the first screen.
enum TodayCommand: String, ScreenCommand {
  case open, log, acceptSilence

  var binding: KeyBinding {
    switch self {
    case .open: KeyBinding([.enter], "open", footer: 0)
    case .log: .log
    case .acceptSilence: SilenceDialog.accept
    }
  }
}
