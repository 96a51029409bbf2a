/// The calendar itself: every session, and how good the rules are that predict it.
package struct SessionsReport: Equatable, Sendable {
  package let asOf: CalendarDate

  /// By opening, then id.
  package let sessions: [SessionReport]

  /// Of the bodies that are listed.
  package let errors: [RuleError]

  package init(asOf: CalendarDate, sessions: [SessionReport], errors: [RuleError]) {
    self.asOf = asOf
    self.sessions = sessions
    self.errors = errors
  }
}

/// One session with all that is known or predicted of it.
package struct SessionReport: Equatable, Sendable {
  package let schedule: SessionSchedule

  /// The parts of a session that was interrupted, as far as they are over.
  package let parts: [SessionPart]

  /// How its dates changed, oldest first.
  package let history: [HistoryEntry]

  package init(schedule: SessionSchedule, parts: [SessionPart], history: [HistoryEntry]) {
    self.schedule = schedule
    self.parts = parts
    self.history = history
  }

  package var id: Identifier<Session> { schedule.id }

  /// Nil where no date is set.
  package var opening: ScheduledDate? { schedule.milestone("opening")?.date }

  /// Nil where no date is set, as while it is suspended.
  package var closing: ScheduledDate? { schedule.milestone("closing")?.date }

  /// When it acts on texts; nil where that is not known.
  package var action: ScheduledDate? {
    Vocabulary.body(schedule.body)?.actionMilestone.flatMap { schedule.milestone($0)?.date }
  }

  /// The weaker one of its opening and closing; nil where neither has a date.
  package var certainty: DateCertainty? {
    let both = [opening, closing].compactMap(\.?.certainty)
    return DateCertainty.allCases.last(where: both.contains)
  }

  /// The larger margin of its opening and closing.
  package var marginDays: Int? { [opening, closing].compactMap(\.?.marginDays).max() }

  /// Whether a body took the date of its closing back and set no other.
  package var isSuspended: Bool {
    schedule.milestone("closing").map { $0.date == nil } ?? false
  }

  /// The last day that it may still go on; nil where no date is set.
  package var lastPossibleDay: CalendarDate? {
    isSuspended ? nil : (closing ?? opening)?.lastPossibleDay
  }
}

extension World {
  /// One session as it stands; nil where neither a file nor a rule knows it. Call it on a known world.
  package func session(_ id: Identifier<Session>) -> SessionReport? {
    calendar.schedule(of: id).map(calendar.report)
  }

  /// Every session on file, and those that the rules predict, to the end of a year; call it on a
  /// known world.
  ///
  /// - Parameters:
  ///   - body: Only its sessions and rules; nil: those of all bodies.
  ///   - year: The last year in which a session opens; nil: the one after today's.
  package func sessions(
    on today: CalendarDate, body: Identifier<Body>? = nil, through year: Int? = nil
  ) -> SessionsReport {
    SessionsReport(
      asOf: today,
      sessions: calendar.reports(through: year ?? today.year + 1).filter {
        body == nil || $0.schedule.body == body
      },
      errors: calendar.ruleErrors(of: body))
  }
}

extension SessionCalendar {
  /// The years that a session can be asked for.
  package static let lastYear = years.upperBound

  fileprivate func reports(through year: Int) -> [SessionReport] {
    guard let first = CalendarDate(year: Self.years.lowerBound, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return [] }
    return reports(from: first, through: last).filter { report in
      let days = report.schedule.milestones.compactMap(\.date?.from)
      return (report.opening?.from ?? days.min()).map { $0.year <= year } ?? true
    }
  }

  /// All sessions with a day in the range, on file or predicted, by opening.
  func reports(from: CalendarDate, through: CalendarDate) -> [SessionReport] {
    schedules(from: from, through: through).map(report)
  }

  fileprivate func report(_ schedule: SessionSchedule) -> SessionReport {
    let session = facts(of: schedule.id)?.session
    return SessionReport(
      schedule: schedule, parts: session?.parts ?? [], history: session?.history ?? [])
  }
}
