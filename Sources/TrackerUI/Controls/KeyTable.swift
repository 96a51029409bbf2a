import TextGrid

/// A screen with all its commands, as help, `demarche keys` and the man page list them.
package struct ScreenKeys: Equatable, Sendable {
  /// One command's id, its keys as the footer writes them, and its label.
  package struct Entry: Equatable, Sendable {
    package let command: String
    package let keys: [String]
    package let label: String
  }

  /// Such as `today`.
  package let screen: String
  package let title: String
  package let entries: [Entry]

  package init<Command: ScreenCommand>(_ screen: String, title: String, _ commands: Command.Type) {
    self.screen = screen
    self.title = title
    entries = Self.entries(of: commands)
  }

  private init(_ keys: ScreenKeys, entries: [Entry]) {
    screen = keys.screen
    title = keys.title
    self.entries = entries
  }

  /// The same screen with the keys of its controls behind its own.
  package func with<Command: ScreenCommand>(_ commands: Command.Type) -> ScreenKeys {
    ScreenKeys(self, entries: entries + Self.entries(of: commands))
  }

  private static func entries<Command: ScreenCommand>(of commands: Command.Type) -> [Entry] {
    Command.allCases.map {
      Entry(command: $0.rawValue, keys: $0.binding.keys.map(\.footerName), label: $0.binding.label)
    }
  }
}

/// Every screen with its keys: a new screen is one more line.
package enum KeyTable {
  package static let screens = [
    TodayScreen.keys, CampaignScreen.keys, DeadlinesScreen.keys, SessionsScreen.keys,
    MoveDialog.keys,
    LogForm.Command.keys,
  ]
}
