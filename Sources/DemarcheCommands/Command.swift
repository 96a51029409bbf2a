import CampaignEngine

/// One command as the table lists it: dispatch, help and suggestions read it from there.
package struct Command: Sendable {
  /// A word that follows the command's name.
  package struct Argument: Equatable, Sendable {
    /// As help writes it, such as `CAMPAIGN`.
    package let name: String
    package var isRequired = true

    /// Whether more of the same may follow; only the last one can.
    package var isRepeated = false
  }

  /// One word, or two such as `ask add`.
  package let name: String
  package let arguments: [Argument]

  /// Its own options, beside those that every command takes.
  package let options: [OptionRule]

  /// What it does, in a few words.
  package let summary: String

  /// What else has to be told of its words.
  package let details: [String]
  let run: @Sendable (CommandContext) throws(UsageFault) -> CommandOutcome

  init(
    _ name: String, _ arguments: [Argument] = [], options: [OptionRule] = [], does summary: String,
    details: [String] = [],
    run: @escaping @Sendable (CommandContext) throws(UsageFault) -> CommandOutcome
  ) {
    self.name = name
    self.arguments = arguments
    self.options = options
    self.summary = summary
    self.details = details
    self.run = run
  }

  /// The first of two words; nil where the name is one.
  package var group: String? {
    name.firstIndex(of: " ").map { String(name[..<$0]) }
  }

  /// As help writes it: `log CAMPAIGN ASK[=GRADE]...`.
  package var usage: String {
    ([name] + arguments.map(\.usage)).joined(separator: " ")
  }
}

extension Command.Argument {
  var usage: String {
    let word = name + (isRepeated ? "..." : "")
    return isRequired ? word : "[\(word)]"
  }
}
