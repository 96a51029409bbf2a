import TextGrid

/// What `--help` prints, made from the command table.
enum Help {
  /// How to use what was named: a command, those that begin with a word, or the program.
  static func text(for invocation: Invocation) -> [String] {
    if let command = invocation.command { return text(for: command) }
    return invocation.group.map { text(for: CommandTable.commands(of: $0), $0) } ?? overview
  }

  /// What there is of the program, without a command.
  static var overview: [String] {
    [
      "\(Program.name): where a campaign stands, what was said and done, what comes next",
      "",
      "\(Program.name) [OPTION]... COMMAND [WORD]...",
      "",
      "Without a command: the screens on a terminal, else status.",
      "",
    ] + list(CommandTable.commands)
      + ["", "\(Program.name) COMMAND --help tells more of one command."]
  }

  static func text(for commands: [Command], _ group: String) -> [String] {
    ["\(Program.name) \(group) COMMAND [WORD]...", ""] + list(commands)
  }

  static func text(for command: Command) -> [String] {
    var lines = ["\(Program.name) \(command.usage)", "", "  " + command.summary]
    if !command.details.isEmpty { lines += [""] + command.details.map { "  " + $0 } }
    if !command.options.isEmpty {
      lines += ["", "Options"] + columns(command.options.map { [$0.usage, $0.meaning] })
    }
    return lines + ["", "Options of every command"] + globalOptions
  }

  private static func list(_ commands: [Command]) -> [String] {
    ["Commands"] + columns(commands.map { [$0.usage, $0.summary] })
      + ["", "Options of every command"] + globalOptions
  }

  private static var globalOptions: [String] {
    columns(OptionRule.global.map { [$0.usage, $0.meaning] })
  }

  private static func columns(_ rows: [[String]]) -> [String] {
    TextTable(indent: 2, gap: 3).lines(rows)
  }
}
