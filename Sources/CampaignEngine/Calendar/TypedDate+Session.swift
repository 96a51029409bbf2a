/// Reads `hrc64`, `HRC-64 tabling`: a day of a session, its last one where no milestone is named.
struct SessionDateReader {
  let tokens: [DateToken]
  let calendar: SessionCalendar

  /// No session's name is longer; a long text that was pasted is not compared with all of them.
  private static let mostInName = 8

  func date() throws(DateTypingFault) -> TypedDate {
    // The longest name first, so that a session of the user's own may have several numbers.
    for count in stride(from: min(tokens.count, Self.mostInName), to: 0, by: -1) {
      guard let schedule = schedule(named: tokens.prefix(count)) else { continue }
      return try date(in: schedule, at: Self.joined(tokens.dropFirst(count)))
    }
    throw unknown
  }

  /// Letters and digits without what stands between them, as ids and names are compared.
  private static func joined(_ tokens: some Sequence<DateToken>) -> String {
    tokens.compactMap(\.text).joined()
  }

  private static func joined(_ text: String) -> String { joined(DateToken.tokens(in: text)) }

  private func schedule(named tokens: some Sequence<DateToken>) -> SessionSchedule? {
    let name = Self.joined(tokens)
    if let own = calendar.sessions.first(where: { Self.joined($0.id.text) == name }) {
      return calendar.schedule(of: own.id)
    }
    let (body, number) = Self.bodyAndNumber(in: tokens)
    guard let body = Vocabulary.bodies.first(where: { $0.id.text.lowercased() == body }),
      let number, name == "\(body.id.text.lowercased())\(number)"
    else { return nil }
    return calendar.schedule(of: Identifier("\(body.id.text)-\(number)"))
  }

  /// The word that tokens begin with and the number after it.
  private static func bodyAndNumber(
    in tokens: some Sequence<DateToken>
  ) -> (body: String?, number: Int?) {
    let told = tokens.filter { $0.text != nil }
    guard case .word(let body) = told.first, case .number(let number, _) = told.dropFirst().first
    else { return (nil, nil) }
    return (body, number)
  }

  private func date(
    in schedule: SessionSchedule, at name: String
  ) throws(DateTypingFault) -> TypedDate {
    let named = name.isEmpty ? lastDay(of: schedule) : milestone(name, in: schedule)
    guard let milestone = named, let date = milestone.date else {
      throw .noDateSet
    }
    return .milestone(session: schedule.id, milestone: milestone.id, date.to)
  }

  private func milestone(_ name: String, in schedule: SessionSchedule) -> ScheduledMilestone? {
    schedule.milestone(typed: name).flatMap(schedule.milestone)
  }

  /// The closing; of a session that has none, its last milestone with a date.
  private func lastDay(of schedule: SessionSchedule) -> ScheduledMilestone? {
    let closing = Vocabulary.body(schedule.body)?.closingMilestone.flatMap(schedule.milestone)
    return closing
      ?? schedule.milestones.filter { $0.date != nil }.max {
        ($0.date?.to.dayNumber ?? .min) < ($1.date?.to.dayNumber ?? .min)
      }
  }

  /// A session that nobody knows, where the text looks like one.
  private var unknown: DateTypingFault {
    let (word, number) = Self.bodyAndNumber(in: tokens)
    guard let word, let number else { return .notADate }
    if Vocabulary.bodies.contains(where: { $0.id.text.lowercased() == word }) {
      return .unknownSession(nearest: closest(to: number, of: word))
    }
    let known = Vocabulary.bodies.map { "\($0.id.text)-\(number)" }
      .filter { calendar.schedule(of: Identifier($0)) != nil }
    let near = nearest(to: "\(word)-\(number)", among: known)
    return near == nil ? .notADate : .unknownSession(nearest: near)
  }

  /// The session on file of a body whose number is the closest.
  private func closest(to number: Int, of body: String) -> String? {
    calendar.sessions.filter { $0.id.body?.text.lowercased() == body }
      .compactMap { session in session.id.number.map { (session.id.text, abs($0 - number)) } }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }
}
