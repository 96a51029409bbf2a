import CampaignEngine

/// The fields of a record as a command line gives them: what needs no store is checked before one
/// is read.
struct GivenFields {
  let context: CommandContext

  /// All that the command takes.
  let table: [RecordField]

  /// Those that are given, in the order of their table.
  let fields: [RecordField]

  /// The ways to the members that are to go.
  let cleared: [[String]]

  /// - Parameters:
  ///   - isNew: Whether what a new record has to have has to be there.
  ///   - optional: What it need not have here, since it follows from something else.
  ///   - others: Fields that it does not set, but may take away.
  init(
    _ table: [RecordField], _ context: CommandContext, isNew: Bool = false,
    except optional: [String] = [], clears others: [RecordField] = []
  ) throws(UsageFault) {
    self.context = context
    self.table = table
    let invocation = context.invocation
    fields = table.filter { invocation.has($0.option) }
    let needed = isNew ? table.filter { $0.isNeeded && !optional.contains($0.option) } : []
    if let missing = needed.first(where: { !invocation.has($0.option) }) {
      throw .missingArgument("--\(missing.option)", command: invocation.command?.name ?? "")
    }
    cleared = try Self.cleared(invocation, among: table + others)
    for field in fields { try check(field) }
    try checkPairs()
  }

  var isEmpty: Bool { fields.isEmpty && cleared.isEmpty }

  /// The option that takes fields away, of every command that edits.
  static let clear = OptionRule("clear", takes: "FIELD...", "take a field away, such as owner")

  private static func cleared(
    _ invocation: Invocation, among table: [RecordField]
  ) throws(UsageFault) -> [[String]] {
    // An object that has several options goes as a whole by its own name.
    let names = table.map { ($0.option, $0.path) } + table.map { ($0.path[0], [$0.path[0]]) }
    var paths: [[String]] = []
    for word in invocation.values(clear.name) {
      guard let path = names.first(where: { $0.0 == word })?.1 else {
        throw .unknownWord(
          option: "--\(clear.name)", found: word, choices: names.map(\.0).unique,
          nearest: nearest(to: word, among: names.map(\.0)))
      }
      if invocation.has(word) { throw .together("--\(word)", "--\(clear.name) \(word)") }
      paths.append(path)
    }
    return paths
  }

  private func check(_ field: RecordField) throws(UsageFault) {
    let option = "--" + field.option
    for word in context.invocation.values(field.option) {
      switch field.type {
      case .number where Int(word) == nil:
        throw .malformedValue(option: option, found: word, .wholeNumber)
      case .time where ClockTime(text: word) == nil:
        throw .malformedValue(option: option, found: word, .time)
      case .timeZone where context.surroundings.zone(word) == nil: throw .unknownZone(word)
      case .word(let words): _ = try listedWord(word, among: words, option: option)
      case .titled where TypedEntry(word) == nil:
        throw .malformedValue(option: option, found: word, .titled)
      case .terms where TypedTerm(word) == nil:
        throw .malformedValue(option: option, found: word, .term)
      case .terms:
        let bodies = Vocabulary.bodies.map(\.id.text)
        _ = try listedWord(TypedTerm(word)?.body ?? "", among: bodies, option: option)
      default: break
      }
    }
    if let direction = field.type.direction { try context.check(field.option, direction) }
  }

  /// Refuses two fields of which each would take the other away.
  private func checkPairs() throws(UsageFault) {
    for (index, field) in fields.enumerated() where !field.others.isEmpty {
      if let other = fields[(index + 1)...].first(where: { $0.others == field.others }) {
        throw .together("--\(field.option)", "--\(other.option)")
      }
    }
  }
}

/// Reads a word of a list as people type it, without minding hyphens and capitals; one that is not on
/// it is refused with the nearest.
func listedWord(
  _ word: String, among words: [String], option: String
) throws(UsageFault) -> String {
  let plain = { (text: String) in text.lowercased().filter { $0 != "-" && $0 != " " } }
  if let listed = words.first(where: { plain($0) == plain(word) }) { return listed }
  throw .unknownWord(
    option: option, found: word, choices: words, nearest: nearest(to: word, among: words))
}

extension Sequence where Element: Equatable {
  /// Each element once, where it comes first.
  var unique: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
