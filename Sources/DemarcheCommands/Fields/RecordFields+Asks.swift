import CampaignEngine

extension RecordFields {
  static let ask = ofRecord([
    .init("title", .text, "what is asked, in a few words", isNeeded: true),
    .init("sentence", .text, "the sentence that asks it in letters"),
    .init("detail", .text, "what else is to be said of it"),
    .init("target", "targets", .references(.target), "who is asked; else all of the campaign"),
    .init("subject", .reference(.subject), "which subject of the campaign it is about"),
    .init("deadline", .deadline, "a day, or hrc64, or hrc64 tabling", insteadOf: deadlines),
    .init("deadline-time", "deadline.time", .time, "the hour on that day, such as 17:00"),
    .init("deadline-time-zone", "deadline.timeZone", .timeZone, "where that hour is"),
    .init(
      "days-after-sending", "deadline.daysAfterSending", .number,
      "so many days after the letter", insteadOf: deadlines),
    .init("offset-days", "deadline.offsetDays", .number, "so many days later, or -3 earlier"),
    .init("working-days", "deadline.workingDays", .flag, "counts days on which the UN works"),
    .init(
      "wants-body", "wants.body", .word(bodies),
      "whose record shows it, such as \(Identifier<Body>.council.text)"),
    .init("wants-stance", "wants.stance", .word(stances), "what is wanted, such as coSponsor"),
    .init(
      "wants-subject", "wants.subject", .reference(.subject),
      "on which subject; else the only one"),
    .init("met-by", .word(words(of: MetBy.self)), "\(list(of: MetBy.self)): what fulfils it"),
    .init("occasion", .text, "what it waits for, where there is no date"),
    .init("review-every", .number, "weeks between reviews, where there is no date"),
    .init("owner", .text, "who of us looks after it"),
    .init("priority", .number, "1, 2 or 3"),
    .init("line", .text, "the line to take"),
    .init("tag", "tags", .texts, "a word to find it by"),
    .init("part-of", .reference(.ask), "the ask that it is a part of"),
    .init("continues", .reference(.ask), "the ask that it carries on"),
    .init("since", .day(.past), "its first day; else that of its first letter"),
  ])

  static let ending: [RecordField] = [
    .init(
      "kind", "ended.kind", .word(words(of: Ending.Kind.self)),
      "\(list(of: Ending.Kind.self))", isNeeded: true),
    .init("reason", "ended.reason", .text, "why", isNeeded: true),
    .init("on", "ended.on", .pastDay, "the day on which it ended; else today"),
  ]

  /// The forms that a deadline has: one of them is meant.
  private static let deadlines = [
    "deadline.session", "deadline.milestone", "deadline.date", "deadline.time",
    "deadline.timeZone", "deadline.daysAfterSending",
  ]

  private static let bodies = Vocabulary.bodies.map(\.id.text)
  private static let stances = Vocabulary.stances.map(\.id.text)
}
