import CampaignEngine

extension Command {
  /// How to use the program or one command.
  package static let help = Command(
    "help", [Argument(name: "COMMAND", isRequired: false)], does: "how to use a command"
  ) { context throws(UsageFault) in
    guard let name = context.invocation.words.first else {
      return CommandOutcome(.text(Help.text(for: nil)))
    }
    guard let command = CommandTable.command(named: name) else {
      throw .unknownCommand(
        name, nearest: nearest(to: name, among: CommandTable.commands.map(\.name)))
    }
    return CommandOutcome(.text(Help.text(for: command)))
  }
}
