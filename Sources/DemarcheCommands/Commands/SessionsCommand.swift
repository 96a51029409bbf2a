import CampaignEngine

extension Command {
  /// The calendar itself, and how good its rules are.
  package static let sessions = Command(
    "sessions", [Argument(name: "BODY", isRequired: false)],
    options: [OptionRule("until", takes: "YEAR", "to which year; else the next one")],
    does: "UN sessions, and how good their rules are",
    details: [
      "BODY is one such as \(Identifier<Body>.council.text) or \(Identifier<Body>.assembly.text); "
        + "without it all are listed."
    ]
  ) { context throws(UsageFault) in
    let year = try context.year("until")
    let opened = try context.open()
    let body = try context.invocation.words.first.map { (word) throws(UsageFault) in
      try opened.body(word)
    }
    let report = opened.world.sessions(on: opened.today, body: body, through: year)
    var outcome = CommandOutcome(
      context.output(
        json: { SessionsJSON(opened: opened).value(report) },
        text: { SessionsText(page: context.page, today: opened.today).lines(report) }))
    outcome.tell(opened)
    return outcome
  }
}

extension CommandContext {
  /// A year that an option gives, as long as sessions can be listed for it.
  fileprivate func year(_ option: String) throws(UsageFault) -> Int? {
    guard let word = invocation.value(option) else { return nil }
    let latest = SessionCalendar.lastYear
    guard word.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
      let year = Int(word), (1...latest).contains(year)
    else { throw .malformedYear(option: "--" + option, found: word, latest: latest) }
    return year
  }
}

extension OpenedStore {
  /// The body of that id, known to the program or to the store's own calendar.
  fileprivate func body(_ word: String) throws(UsageFault) -> Identifier<Body> {
    let known = Vocabulary.bodies.map(\.id) + world.calendar.sessions.map(\.body)
    let typed = word.lowercased()
    if let body = known.first(where: { $0.text.lowercased() == typed }) { return body }
    let choices = Set(known.map(\.text)).sorted()
    throw .unknownWord(
      option: "BODY", found: word, choices: choices,
      nearest: nearest(to: word, among: choices))
  }
}
