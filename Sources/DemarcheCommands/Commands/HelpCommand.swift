import CampaignEngine

extension Command {
  /// How to use the program or one command.
  package static let help = Command(
    "help", [Argument(name: "COMMAND", isRequired: false, isRepeated: true)],
    does: "how to use a command"
  ) { context throws(UsageFault) in
    let name = context.invocation.words.joined(separator: " ")
    if name.isEmpty { return CommandOutcome(.text(Help.overview)) }
    if let command = CommandTable.command(named: name) {
      return CommandOutcome(.text(Help.text(for: command)))
    }
    let group = CommandTable.commands(of: name)
    guard !group.isEmpty else { throw CommandTable.fault(of: name) }
    return CommandOutcome(.text(Help.text(for: group, name)))
  }
}
