import CampaignEngine

/// A member of a record as an option of a command: help, reading and JSON all follow from it.
struct RecordField: Sendable {
  /// Without its two hyphens, such as `reply-by`.
  let option: String

  /// The names that lead to the member, such as `wants`, `stance`.
  let path: [String]
  let type: FieldType

  /// What it says, in a few words.
  let meaning: String

  /// Whether a new record has to have it.
  let isNeeded: Bool

  /// The ways to members that say the same otherwise: they go when this one comes.
  let others: [[String]]

  /// A field whose member bears the option's name, as members are written.
  init(
    _ option: String, _ type: FieldType, _ meaning: String, isNeeded: Bool = false,
    insteadOf others: [String] = []
  ) {
    self.init(
      option, Self.member(option), type, meaning, isNeeded: isNeeded, insteadOf: others)
  }

  /// - Parameter member: With dots between its names, as all that it goes instead of.
  init(
    _ option: String, _ member: String, _ type: FieldType, _ meaning: String,
    isNeeded: Bool = false, insteadOf others: [String] = []
  ) {
    self.option = option
    path = Self.path(member)
    self.type = type
    self.meaning = meaning
    self.isNeeded = isNeeded
    self.others = others.map(Self.path)
  }

  /// The option of a command that changes a record.
  var rule: OptionRule { OptionRule(option, takes: type.usage, meaning) }

  /// The same where the record is new, and perhaps has to have it.
  var newRule: OptionRule {
    OptionRule(option, takes: type.usage, meaning + (isNeeded ? " (needed)" : ""))
  }

  private static func path(_ member: String) -> [String] {
    member.split(separator: ".").map(String.init)
  }

  /// `replyBy` for `reply-by`.
  private static func member(_ option: String) -> String {
    let words = option.split(separator: "-")
    return words.dropFirst().reduce(String(words.first ?? "")) { name, word in
      name + word.prefix(1).uppercased() + word.dropFirst()
    }
  }
}

/// What the value of a field is, and so how people type it.
enum FieldType: Sendable {
  case text, number, time, timeZone
  /// True where the option is given.
  case flag
  /// A single day.
  case day(DateDirection)
  /// The day of what has happened: not after today.
  case pastDay
  /// The same, where perhaps only the month or year is known.
  case pastDate
  case word([String])
  case reference(Referred)
  /// A day, a session or a milestone of one.
  case deadline

  // Lists: the option is given once for each element.
  case texts
  case references(Referred)
  /// The asks that a communication raises.
  case raised
  case sources
  /// Entries of an id and a title; one that is there gets the new title.
  case titled
  /// Seats on bodies; one that began on the same day gets the new end.
  case terms

  /// What can be named.
  enum Referred: String, Sendable {
    case target, office, subject, ask, communication, response
  }

  /// What stands for the value in help, with dots where the option may be repeated.
  var usage: String? {
    switch self {
    case .flag: nil
    case .text: "TEXT"
    case .number: "N"
    case .time: "TIME"
    case .timeZone: "ZONE"
    case .day, .pastDay, .pastDate: "DATE"
    case .word: "WORD"
    case .reference(let kind): kind.usage
    case .deadline: "WHEN"
    case .texts: "TEXT..."
    case .references(let kind): kind.usage + "..."
    case .raised: "ASK..."
    case .sources: "URL..."
    case .titled: "ID=TITLE..."
    case .terms: "BODY=DAY..DAY..."
    }
  }

  /// The way in which a bare day is meant; nil where it is no date.
  var direction: DateDirection? {
    switch self {
    case .day(let direction): direction
    case .pastDay, .pastDate: .past
    case .deadline: .future
    case .text, .number, .time, .timeZone, .flag, .word, .reference, .texts, .references, .raised,
      .sources, .titled, .terms:
      nil
    }
  }
}

extension FieldType.Referred {
  fileprivate var usage: String {
    switch self {
    case .target: "TARGET"
    case .office: "OFFICE"
    case .subject: "SUBJECT"
    case .ask: "ASK"
    case .communication, .response: "ID"
    }
  }
}
