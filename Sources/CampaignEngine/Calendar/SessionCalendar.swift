/// The sessions of all bodies: those on file, and for any other year those that the rules predict.
package struct SessionCalendar: Equatable, Sendable {
  /// On file, by id; already merged with the user's own corrections.
  package let sessions: [Session]

  /// The day whose knowledge this is; the last of all days where nothing has been left out.
  let day: CalendarDate

  /// Those that had closed by then, by opening: every prediction of a closing measures by them.
  let closed: [ClosedSession]
  private let indices: [Identifier<Session>: Int]

  package init(sessions: [Session]) {
    self.init(sessions: sessions, day: CalendarDate(dayNumber: .max))
  }

  private init(sessions: [Session], day: CalendarDate) {
    self.sessions = sessions
    self.day = day
    closed = sessions.compactMap { ClosedSession($0, by: day) }
      .sorted { ($0.opening, $0.id) < ($1.opening, $1.id) }
    indices = Dictionary(
      zip(sessions.map(\.id), sessions.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The calendar as it stood on a day: what became known later is left out, for the rules to
  /// predict.
  func known(on day: CalendarDate) -> SessionCalendar {
    let earlier = min(day, self.day)
    return SessionCalendar(sessions: sessions.compactMap { $0.known(on: earlier) }, day: earlier)
  }

  /// A session as it stands on the day to which this calendar is projected; nil: no rule knows it.
  ///
  /// - Parameter subject: Only texts about it say on which day the session acted; nil: all do.
  package func schedule(
    of id: Identifier<Session>, about subject: Identifier<Subject>? = nil
  ) -> SessionSchedule? {
    guard var facts = facts(of: id) else { return nil }
    facts.subject = subject
    return facts.schedule
  }

  /// All sessions with a day in the range, on file or predicted, by opening.
  ///
  /// The margin of a predicted day counts: the day may still come.
  package func schedules(from: CalendarDate, through: CalendarDate) -> [SessionSchedule] {
    ids(from: from, through: through).compactMap { schedule(of: $0) }
      .filter { schedule in
        schedule.milestones.compactMap(\.date).contains {
          $0.from <= through && $0.lastPossibleDay >= from
        }
      }
      .sorted { ($0.opening, $0.id) < ($1.opening, $1.id) }
  }

  /// What is known of a session; nil where it is not on file and no formula knows it.
  func facts(of id: Identifier<Session>) -> SessionFacts? {
    let session = indices[id].map { sessions[$0] }
    guard let body = session?.body ?? id.body else { return nil }
    let number = session?.number ?? id.number
    let rules = number == nil ? BodyRules.onFile(body) : BodyRules.of(body)
    let facts = SessionFacts(
      id: id, number: number, rules: rules, session: session, calendar: self)
    guard session != nil || facts.year.map(Self.years.contains) == true else { return nil }
    return facts
  }

  /// The years for which sessions are predicted.
  static let years = 1...2200

  /// The sessions that may have a day in a range: those that open in it or in the year before, and
  /// those on file with a milestone that comes years later, such as a follow-up.
  private func ids(from: CalendarDate, through: CalendarDate) -> Set<Identifier<Session>> {
    let years = (from.year - 1)...max(from.year - 1, through.year + 1)
    let onFile = sessions.filter { session in
      session.start.map { years.contains($0.year) } ?? true
        || session.milestones.contains { years.contains($0.to.year) }
    }.map(\.id)
    let predicted = years.clamped(to: Self.years).flatMap { year in
      BodyRules.all.flatMap { rules in
        rules.numbers(year).map { Identifier<Session>(body: rules.body, number: $0) }
      }
    }
    return Set(onFile + predicted)
  }
}

extension SessionSchedule {
  /// The day by which sessions are put in order: the opening, else the first day on record.
  fileprivate var opening: CalendarDate {
    milestone("opening")?.date?.from ?? milestones.compactMap(\.date?.from).min()
      ?? CalendarDate(dayNumber: .max)
  }
}
