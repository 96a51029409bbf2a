import TextGrid

/// What `--help` prints, made from the command table.
enum Help {
  /// How to use a command, or the program where none is named.
  static func text(for command: Command?) -> [String] {
    guard let command else { return overview }
    var lines = ["\(Program.name) \(command.usage)", "", "  " + command.summary]
    if !command.details.isEmpty { lines += [""] + command.details.map { "  " + $0 } }
    if !command.options.isEmpty {
      lines += ["", "Options"] + columns(command.options.map { [$0.usage, $0.meaning] })
    }
    return lines + ["", "Options of every command"] + globalOptions
  }

  private static var overview: [String] {
    [
      "\(Program.name): where a campaign stands, what was said and done, what comes next",
      "",
      "\(Program.name) [OPTION]... COMMAND [WORD]...",
      "",
      "Without a command: the screens on a terminal, else status.",
      "",
      "Commands",
    ] + columns(CommandTable.commands.map { [$0.usage, $0.summary] })
      + ["", "Options of every command"] + globalOptions
      + ["", "\(Program.name) COMMAND --help tells more of one command."]
  }

  private static var globalOptions: [String] {
    columns(OptionRule.global.map { [$0.usage, $0.meaning] })
  }

  private static func columns(_ rows: [[String]]) -> [String] {
    TextTable(indent: 2, gap: 3).lines(rows)
  }
}
