import TextGrid

extension LogForm {
  /// What the form's own keys do; those of its fields are theirs.
  ///
  /// None of them is a printable key, so that a letter typed into the wrong field runs nothing.
  package enum Command: String, ScreenCommand {
    case next, save, choose, meanings, previous, leave, throwAway, help

    package var binding: KeyBinding {
      switch self {
      case .next: KeyBinding([.tab, .enter, .down], "next", footer: 1)
      case .save: KeyBinding([.control("s")], "save", footer: 2)
      case .choose: KeyBinding([.character(" "), .right], "choose", footer: 3)
      case .meanings: KeyBinding([.function(2)], "what grades mean", footer: 5)
      case .previous: KeyBinding([.backTab, .up], "back", footer: 6)
      case .leave: KeyBinding([.escape], "leave, keep text", footer: 4)
      case .throwAway: KeyBinding([.control("x")], "throw it away")
      case .help: KeyBinding([.function(1)], "help")
      }
    }

    /// Every key that works in the form, those of its fields included.
    package static var keys: ScreenKeys {
      ScreenKeys("log", title: "Log a response", Command.self)
        .with(ChecksCommand.self).with(ChoiceCommand.self).with(EditorCommand.self)
    }
  }
}
