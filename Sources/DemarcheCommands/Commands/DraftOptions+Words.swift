import CampaignEngine

extension DraftOptions {
  /// What `log` takes beside the campaign and the asks.
  static let rules = [
    OptionRule("text", takes: "TEXT", "what was said or done (needed, but for silence)"),
    OptionRule("target", takes: "TARGET", "whose answer it is; may be repeated"),
    OptionRule("date", takes: "DATE", "when it was; else today"),
    OptionRule("from", takes: "OFFICE", "which office, such as mofa or kor/mofa"),
    OptionRule("speaker", takes: "NAME", "who spoke"),
    OptionRule("off-record", "name and words stay with us"),
    OptionRule(
      "channel", takes: "CHANNEL", "letter, email, meeting, call, press, silence, ..."),
    OptionRule("quote", takes: "TEXT", "the very words"),
    OptionRule("reason", takes: "TEXT", "why this grade; asked for from C down"),
    OptionRule("promise", takes: "DATE", "by which day or session it promises something"),
    OptionRule("promises", takes: "STANCE", "the position that it promises"),
    OptionRule("did", takes: "STANCE", "the position that it took, such as coSponsor"),
    OptionRule("says", takes: "STANCE", "the position that it says it will take"),
    OptionRule(
      "session", takes: "SESSION", "at which session; else that of the first ask"),
    OptionRule("seen-by", takes: "WHO", "internal, coalition or public"),
    OptionRule("source", takes: "URL", "where it can be read; may be repeated"),
  ]

  /// `ask`, `ask=C`, `ask=ack`, `ask=hold`.
  static func answers(_ invocation: Invocation) throws(UsageFault) -> [Answer] {
    var answers: [Answer] = []
    for word in invocation.words.dropFirst() {
      var answer = try answer(word)
      answer.reason = invocation.value("reason")
      if let same = answers.first(where: { $0.ask == answer.ask }) {
        throw .together(same.ask.text, word)
      }
      answers.append(answer)
    }
    return answers
  }

  private static func answer(_ word: String) throws(UsageFault) -> Answer {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let ask = String(parts.first ?? "")
    var answer = Answer(ask: Identifier(ask))
    guard parts.count == 2 else { return answer }
    switch parts[1] {
    case "ack": answer.kind = .acknowledgement
    case "hold": answer.kind = .holding
    default:
      guard let grade = Grade(rawValue: parts[1].uppercased()) else {
        throw .malformedGrade(ask: ask, found: String(parts[1]))
      }
      answer.grade = grade
    }
    return answer
  }

  /// A stance as people type it: `coSponsor`, `co-sponsor`, `cosponsor`.
  static func stance(
    _ invocation: Invocation, _ option: String
  ) throws(UsageFault) -> Identifier<Stance>? {
    guard let word = invocation.value(option) else { return nil }
    let known = Vocabulary.stances.map(\.id.text)
    return Identifier(try listedWord(word, among: known, option: "--" + option))
  }

  /// What stays on this machine alone has no place of its own yet, so it is refused.
  static func visibility(_ invocation: Invocation) throws(UsageFault) -> Visibility {
    guard let word = invocation.value("seen-by") else { return .internal }
    let words = Visibility.shared.map(\.rawValue)
    let listed = try listedWord(word, among: words, option: "--seen-by")
    return Visibility(rawValue: listed) ?? .internal
  }

  /// An address is its own title; other words only name where it was read.
  static func source(_ word: String) -> Source {
    let isAddress = ["https://", "http://"].contains { word.utf8.starts(with: $0.utf8) }
    return Source(title: word, url: isAddress ? word : nil)
  }
}
