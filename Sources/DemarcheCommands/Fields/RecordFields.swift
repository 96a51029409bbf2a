import CampaignEngine

/// The fields of each kind of record: an option more is a line more.
enum RecordFields {
  static let campaign = ofRecord([
    .init("title", .text, "what the campaign is called", isNeeded: true),
    .init("summary", .text, "what it is about, in a sentence or two"),
    .init("target", "targets", .references(.target), "who is asked"),
    .init("subject", "subjects", .titled, "what the texts are about"),
    .init("state", .word(words(of: Campaign.State.self)), "active, paused or closed"),
    .init("started", .day(.past), "the first day on which it is listed"),
    .init("reply-days", .number, "how many days targets have to reply; else 30"),
    .init("tag", "tags", .texts, "a word to find it by"),
  ])

  static let target = ofRecord([
    .init("name", .text, "its name", isNeeded: true),
    .init("kind", .word(Vocabulary.targetKinds), "what it is, such as government", isNeeded: true),
    .init("alias", "aliases", .texts, "another name of it"),
    .init("code", .text, "of a government: three letters, such as KOR"),
    .init("group", "groups", .texts, "its region or bloc"),
    .init("member-of", .terms, "its seat on a body, with both days"),
    .init("office", "offices", .titled, "an office that is written to"),
    .init("care", .text, "a warning before anything is sent to it"),
  ])

  static let task = ofRecord([
    .init("title", .text, "what is to be done", isNeeded: true),
    .init("ask", "asks", .references(.ask), "the ask that it is for"),
    .init("due", .day(.future), "by which day"),
    .init("owner", .text, "who does it"),
  ])

  static let done: [RecordField] = [
    .init("on", "done", .pastDay, "the day on which it was done; else today")
  ]

  static let event = ofRecord([
    .init("title", .text, "what happened", isNeeded: true),
    .init(
      "actor", .word(words(of: Event.Actor.self)), "un, experts, court, media, ...", isNeeded: true),
    .init("date", .pastDate, "when it was; else today"),
    .init("who", .text, "who it was, by name"),
    .init("target", .reference(.target), "the target that it is about"),
    .init("summary", .text, "what it was, in a sentence or two"),
    .init("quote", .text, "the very words"),
    .init("ask", "asks", .references(.ask), "an ask that it is about"),
    .init("subject", "subjects", .references(.subject), "a subject that it is about"),
    .init("reference", .text, "its number, such as AL KOR 3/2019"),
    .init("reply-by", .day(.future), "the day by which it asks for a reply"),
  ])

  static func ofRecord(_ own: [RecordField]) -> [RecordField] { own + common }

  /// What every record may say.
  private static let common: [RecordField] = [
    .init("source", "sources", .sources, "where it can be read"),
    .init(
      "certainty", .word(words(of: Certainty.self)), "\(list(of: Certainty.self))"),
    .init("notes", .text, "anything else, for ourselves"),
    .init(
      "visibility", .word(Visibility.shared.map(\.rawValue)),
      "\(list(Visibility.shared.map(\.rawValue)))"),
    .init("public-from", .day(.future), "until that day coalition, then public"),
  ]

  static func words<Words: CaseIterable & RawRepresentable<String>>(
    of words: Words.Type
  ) -> [String] { words.allCases.map(\.rawValue) }

  /// The words as help names them.
  static func list<Words: CaseIterable & RawRepresentable<String>>(
    of words: Words.Type
  ) -> String { list(self.words(of: words)) }

  static func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}

extension Visibility {
  /// Who may see a record that leaves this machine: what stays here alone has no place of its own yet.
  static let shared: [Visibility] = [.internal, .coalition, .public]
}
