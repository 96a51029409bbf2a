/// A session as it stands on a day: every milestone with what is known or predicted of its date.
package struct SessionSchedule: Equatable, Sendable {
  package let id: Identifier<Session>
  package let body: Identifier<Body>

  /// The body's count of its sessions, where it counts them.
  package let number: Int?
  package let title: String
  package let place: String

  /// The zone in which its times are given, such as `Europe/Zurich`.
  package let timeZone: String

  /// In the order of their dates; those without a date stand where their body's order puts them.
  package let milestones: [ScheduledMilestone]
  package let resolutions: [Resolution]
  package let sources: [Source]

  package init(
    id: Identifier<Session>, body: Identifier<Body>, number: Int?, title: String, place: String,
    timeZone: String, milestones: [ScheduledMilestone], resolutions: [Resolution],
    sources: [Source]
  ) {
    self.id = id
    self.body = body
    self.number = number
    self.title = title
    self.place = place
    self.timeZone = timeZone
    self.milestones = milestones
    self.resolutions = resolutions
    self.sources = sources
  }

  /// The milestone of that id, or nil where the session has none.
  package func milestone(_ id: Identifier<Milestone>) -> ScheduledMilestone? {
    milestones.first { $0.id == id }
  }
}

/// A milestone of one session with its date, if it has one.
package struct ScheduledMilestone: Equatable, Sendable {
  package let id: Identifier<Milestone>
  package let title: String
  package let group: MilestoneGroup

  /// Nil: no date is set, as in a session that was suspended.
  package let date: ScheduledDate?

  /// Why the date is what it is, or why there is none.
  package let why: [Reason]

  /// - Parameter why: That of the date, unless told otherwise.
  package init(
    id: Identifier<Milestone>, title: String, group: MilestoneGroup, date: ScheduledDate?,
    why: [Reason]? = nil
  ) {
    self.id = id
    self.title = title
    self.group = group
    self.date = date
    self.why = why ?? date?.why ?? []
  }
}

/// A day or a window of days, how certain it is, and why it is what it is.
package struct ScheduledDate: Equatable, Sendable {
  /// The first day; the same as ``to`` where it is no window.
  package let from: CalendarDate

  /// The last day: the deadline counts to it.
  package let to: CalendarDate

  /// The time in the session's own zone, where one is known.
  package let time: ClockTime?
  package let certainty: DateCertainty

  /// How many days the real date has been off the predicted one at worst; 0 once it is known.
  package let marginDays: Int
  package let why: [Reason]
  package let sources: [Source]

  package init(
    from: CalendarDate, to: CalendarDate, time: ClockTime? = nil, certainty: DateCertainty,
    marginDays: Int, why: [Reason], sources: [Source] = []
  ) {
    self.from = from
    self.to = to
    self.time = time
    self.certainty = certainty
    self.marginDays = marginDays
    self.why = why
    self.sources = sources
  }

  /// The same at a time of the day.
  func at(_ time: ClockTime?) -> ScheduledDate {
    ScheduledDate(
      from: from, to: to, time: time, certainty: certainty, marginDays: marginDays, why: why,
      sources: sources)
  }

  package var isWindow: Bool { from != to }

  /// The last day on which it may still come: a prediction counts as passed after its margin.
  package var lastPossibleDay: CalendarDate { certainty == .predicted ? to + marginDays : to }
}
