/// A rule of the calendar that is held against the dates on file.
///
/// One milestone may have several: the sessions of a year follow rules of their own.
struct MeasuredRule: Sendable {
  /// Within its body, such as `opening/june`.
  let id: String
  let milestone: Identifier<Milestone>

  /// What is predicted, behind the body's name: "opens, June-July".
  let title: String

  /// The year from which the body has kept to it.
  var since = 1

  /// Whether a date from memory counts too; not where the memory is the rule's own computation.
  var countsUnverified = true

  /// Which of the sessions it is about.
  var concerns: @Sendable (Measurement) -> Bool = { _ in true }

  /// How many days one of them was off, never negative.
  var daysOff: @Sendable (Measurement) -> Int = { $0.daysOff }
}

/// What a rule would have said of a milestone, and the date that came.
struct Measurement: Sendable {
  let session: Session
  let opening: CalendarDate
  let predicted: ScheduledDate
  let real: ScheduledDate

  /// How many days the real date lies outside the predicted one, to whichever side; 0 within it.
  var daysOff: Int {
    max(0, predicted.from - real.from, real.to - predicted.to)
  }

  /// The same for the day that the rule computes before it opens a window around Easter.
  var daysOffComputed: Int {
    let computed = predicted.why.lazy.compactMap { reason -> CalendarDate? in
      guard case .date(.easterWindow(let computed, _)) = reason else { return nil }
      return computed
    }.first
    return computed.map { abs(real.to - $0) } ?? daysOff
  }
}

extension MeasuredRule {
  /// Everything on file that the rule can be measured by, by opening.
  func measurements(in calendar: SessionCalendar, of rules: BodyRules) -> [Measurement] {
    calendar.sessions.filter { $0.body == rules.body }
      .compactMap { measurement(of: $0, in: calendar) }
      .filter { $0.opening.year >= since && concerns($0) }
      .sorted { ($0.opening, $0.session.id) < ($1.opening, $1.session.id) }
  }

  private func measurement(of session: Session, in calendar: SessionCalendar) -> Measurement? {
    guard let facts = calendar.facts(of: session.id),
      let real = facts.date(milestone).date, counts(real, on: calendar.day),
      let opening = facts.date("opening").date?.from,
      let predicted = calendar.prediction(of: milestone, in: session, openedOn: opening)
    else { return nil }
    return Measurement(session: session, opening: opening, predicted: predicted, real: real)
  }

  private func counts(_ real: ScheduledDate, on day: CalendarDate) -> Bool {
    switch real.certainty {
    case .held: true
    case .unverified: countsUnverified && real.to <= day
    case .confirmed, .announced, .predicted: false
    }
  }
}

extension SessionCalendar {
  /// What the rules say of a milestone from all else that is known of its session and from the
  /// sessions that opened before it.
  fileprivate func prediction(
    of milestone: Identifier<Milestone>, in session: Session, openedOn opening: CalendarDate
  ) -> ScheduledDate? {
    let earlier = sessions.filter {
      $0.id != session.id && ($0.start.map { $0 < opening } ?? false)
    }
    let calendar = SessionCalendar(sessions: earlier + [session.without(milestone)])
    guard let date = calendar.facts(of: session.id)?.date(milestone).date,
      date.certainty == .predicted
    else { return nil }
    return date
  }
}

extension Session {
  /// The session without what its file says of the date of a milestone.
  fileprivate func without(_ milestone: Identifier<Milestone>) -> Session {
    var session = self
    let names = SessionField.names(of: milestone)
    session.milestones.removeAll { $0.id == milestone }
    session.history.removeAll { names.contains($0.field) }
    if names.contains(SessionField.start) { session.start = nil }
    if names.contains(SessionField.end) { session.end = nil }
    if let action = BodyRules.of(body).actions.first(where: { $0.milestone == milestone }) {
      session.resolutions.removeAll { action.stage == nil || $0.stage == action.stage }
    }
    return session
  }
}
