package import CampaignEngine

/// A command line taken apart: which command, its words, its options.
package struct Invocation: Sendable {
  /// Nil: none was named.
  package private(set) var command: Command?

  /// The first word of a command of two, as long as the second has not come.
  package private(set) var group: String?
  package private(set) var words: [String] = []
  private var given: [(name: String, value: String?)] = []

  package func has(_ option: String) -> Bool { given.contains { $0.name == option } }

  /// The value of an option that counts once: the last one given.
  package func value(_ option: String) -> String? {
    given.last { $0.name == option }?.value
  }

  /// The values of an option that may be given several times, in order.
  package func values(_ option: String) -> [String] {
    given.filter { $0.name == option }.compactMap(\.value)
  }
}

extension Invocation {
  /// Takes a command line apart by the conventions of `getopt_long`.
  ///
  /// Options may stand before and after the command and its words; `--` ends them.
  package init(_ arguments: [String]) throws(UsageFault) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        for word in rest { try take(word) }
        break
      } else if word.utf8.starts(with: "--".utf8) {
        try takeLong(word, &rest)
      } else if word.utf8.starts(with: "-".utf8), word.utf8.count > 1 {
        try takeShort(word, &rest)
      } else {
        try take(word)
      }
    }
    try checkWords()
  }

  private var known: [OptionRule] { OptionRule.global + (command?.options ?? []) }

  private mutating func take(_ word: String) throws(UsageFault) {
    guard command == nil else { return words.append(word) }
    let name = group.map { "\($0) \(word)" } ?? word
    command = CommandTable.command(named: name)
    guard command == nil else { return }
    guard group == nil, !CommandTable.commands(of: word).isEmpty else {
      throw CommandTable.fault(of: name)
    }
    group = word
  }

  /// `--opt`, `--opt=value`, `--opt value`.
  private mutating func takeLong(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(UsageFault) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let rule = known.first(where: { $0.name == name }) else {
      let near = nearest(to: name, among: known.map(\.name))
      throw .unknownOption("--" + name, nearest: near.map { "--" + $0 })
    }
    let value = parts.count > 1 ? String(parts[1]) : nil
    guard rule.value != nil else {
      guard value == nil else { throw .unexpectedValue(option: "--" + name) }
      return given.append((name, nil))
    }
    // An empty one comes from a variable that is not set: it never means the working folder.
    guard let value = value ?? rest.popFirst(), !value.isEmpty else {
      throw .missingValue(option: "--" + name)
    }
    given.append((name, value))
  }

  /// `-n`, `-o FILE`, `-oFILE`, `-no FILE`.
  private mutating func takeShort(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(UsageFault) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let rule = known.first(where: { $0.short == letter }) else {
        throw .unknownOption("-\(letter)", nearest: nil)
      }
      guard rule.value != nil else {
        given.append((rule.name, nil))
        continue
      }
      guard let value = letters.isEmpty ? rest.popFirst() : String(letters), !value.isEmpty else {
        throw .missingValue(option: "-\(letter)")
      }
      given.append((rule.name, value))
      return
    }
  }

  /// Help is given whatever else is missing.
  private func checkWords() throws(UsageFault) {
    guard !has("help"), !has("version") else { return }
    guard let command else {
      if let group { throw CommandTable.fault(of: group) }
      return
    }
    let required = command.arguments.filter(\.isRequired)
    if words.count < required.count {
      throw .missingArgument(required[words.count].name, command: command.name)
    }
    let isOpen = command.arguments.last?.isRepeated ?? false
    if !isOpen, words.count > command.arguments.count {
      throw .tooManyArguments(words[command.arguments.count], command: command.name)
    }
  }
}
