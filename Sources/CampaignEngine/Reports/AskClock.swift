/// The date that an ask counts down to, and what it is.
package struct AskClock: Equatable, Sendable {
  /// What the clock counts to.
  package enum Subject: Equatable, Sendable {
    case milestone(Identifier<Session>, Identifier<Milestone>)
    /// The session's closing, as long as no action day is announced: texts are acted on just before.
    case actsBeforeClosing(Identifier<Session>, Identifier<Milestone>)
    case reply(Identifier<Communication>)
    case promise(Identifier<Response>)
    case ownDate
    case review
    /// The session is suspended: no date is set.
    case suspended(Identifier<Session>)
    /// It waits for an occasion without a date.
    case occasion(String)
  }

  package let what: Subject
  package var date: ScheduledDate?
  package var instant: Instant?

  /// Signed: 0 is due today, overdue begins at -1.
  package var daysLeft: Int?
  package var why: [Reason] = []

  package init(_ what: Subject, why: [Reason] = []) {
    self.what = what
    self.why = why
  }
}

/// A milestone of the session that an ask is about.
package struct Window: Equatable, Sendable {
  package let session: Identifier<Session>
  package let milestone: ScheduledMilestone
  package let dates: CountedDate?

  /// Whether the wanted stance can be decided at it.
  package let decides: Bool

  /// Whether it can still come.
  package let isOpen: Bool

  package init(
    session: Identifier<Session>, milestone: ScheduledMilestone, dates: CountedDate?,
    decides: Bool, isOpen: Bool
  ) {
    self.session = session
    self.milestone = milestone
    self.dates = dates
    self.decides = decides
    self.isOpen = isOpen
  }
}

/// A session that is still to come, at which the stance that an ask wants can be taken.
package struct NextWindow: Equatable, Sendable {
  package let session: Identifier<Session>

  /// The first of its milestones that can still come.
  package let milestone: Identifier<Milestone>
  package let dates: CountedDate

  /// The ask that carries it on to that session; nil where none does yet.
  package let ask: Identifier<Ask>?

  package init(
    session: Identifier<Session>, milestone: Identifier<Milestone>, dates: CountedDate,
    ask: Identifier<Ask>?
  ) {
    self.session = session
    self.milestone = milestone
    self.dates = dates
    self.ask = ask
  }
}

/// A scheduled date seen from a day and a zone: how far away, and at which instant.
package struct CountedDate: Equatable, Sendable {
  package let date: ScheduledDate

  /// To the last day; signed.
  package let daysLeft: Int

  /// To the first day of a window; nil for a single day.
  package let daysLeftFrom: Int?

  /// The instant on the last day, where a time is known.
  package let instant: Instant?
  package let instantFrom: Instant?

  package init(
    date: ScheduledDate, daysLeft: Int, daysLeftFrom: Int?, instant: Instant?,
    instantFrom: Instant?
  ) {
    self.date = date
    self.daysLeft = daysLeft
    self.daysLeftFrom = daysLeftFrom
    self.instant = instant
    self.instantFrom = instantFrom
  }
}
