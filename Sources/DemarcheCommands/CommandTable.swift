/// Every command there is: a new one is a new file and one line here.
package enum CommandTable {
  package static let commands: [Command] = [
    .status, .show, .deadlines, .sessions, .record, .timeline, .log, .move, .roll, .undo, .check,
    .paths, .keys, .help,
  ]

  /// The command of that name, or nil where there is none.
  package static func command(named name: String) -> Command? {
    commands.first { $0.name == name }
  }
}
