/// An option as the command table lists it: parsing, help and suggestions read it from there.
package struct OptionRule: Equatable, Sendable {
  /// Without its two hyphens, such as `as-of`.
  package let name: String

  /// The letter behind one hyphen; nil: it has none.
  package let short: Character?

  /// What stands for its value in help, such as `DATE`; nil: it takes none.
  package let value: String?

  /// What it does, in a few words.
  package let meaning: String

  package init(
    _ name: String, takes value: String? = nil, short: Character? = nil, _ meaning: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.meaning = meaning
  }

  /// As help writes it: `-o, --output FILE`.
  package var usage: String {
    let start = short.map { "-\($0), " } ?? "    "
    return start + "--" + name + (value.map { " " + $0 } ?? "")
  }
}

extension OptionRule {
  /// The options that every command takes, before or after its name.
  package static let global = [
    OptionRule("store", takes: "DIR", "the folder of records"),
    OptionRule("as-of", takes: "DATE", "the day that counts as today"),
    OptionRule("known", "only what had been logged by that day"),
    OptionRule("time-zone", takes: "ZONE", "whose day and hours, such as Asia/Seoul"),
    OptionRule("json", "print JSON for programs"),
    OptionRule("ascii", "use no character outside ASCII"),
    OptionRule("color", takes: "WHEN", "auto, always or never"),
    OptionRule("no-mouse", "leave the mouse to the terminal"),
    OptionRule("no-input", "ask nothing"),
    OptionRule("dry-run", short: "n", "show what would change, write nothing"),
    OptionRule("output", takes: "FILE", short: "o", "write to a file, whole or not at all"),
    OptionRule("help", short: "h", "how to use a command"),
    OptionRule("version", "the version of the program"),
  ]
}
