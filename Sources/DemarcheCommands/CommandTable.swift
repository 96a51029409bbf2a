import CampaignEngine

/// Every command there is: a new one is a new file and one line here.
package enum CommandTable {
  package static let commands: [Command] = [
    .status, .show, .deadlines, .sessions, .record, .timeline, .log, .sent, .askAdd, .askEdit,
    .askEnd, .campaignNew, .targetAdd, .targetEdit, .taskAdd, .taskDone, .eventAdd, .move, .roll,
    .undo, .check, .paths, .keys, .help,
  ]

  /// The command of that name, or nil where there is none.
  package static func command(named name: String) -> Command? {
    commands.first { $0.name == name }
  }

  /// The commands of two words that begin with one, such as `ask add` with `ask`.
  package static func commands(of group: String) -> [Command] {
    commands.filter { $0.group == group }
  }

  /// What is wrong with a name that no command bears: of two words the first may be right.
  static func fault(of name: String) -> UsageFault {
    let words = name.split(separator: " ", maxSplits: 1).map(String.init)
    let choices = commands(of: words.first ?? "").map(\.name)
    guard let first = words.first, !choices.isEmpty else {
      let firstWords = commands.map { $0.group ?? $0.name }
      return .unknownCommand(name, nearest: nearest(to: name, among: firstWords))
    }
    let seconds = choices.map { String($0.dropFirst(first.count + 1)) }
    let near = words.count > 1 ? nearest(to: words[1], among: seconds) : nil
    return .unknownCommand(name, nearest: near.map { "\(first) \($0)" }, choices: choices)
  }
}
