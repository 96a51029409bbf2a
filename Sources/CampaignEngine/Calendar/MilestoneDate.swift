/// What is known or predicted of the date of one milestone of one session.
enum MilestoneDate: Equatable, Sendable {
  case set(ScheduledDate)

  /// The body took the date back and set no other, as when it suspends a session: why that is so.
  case noDate([Reason])

  /// Nothing is on file, and no rule knows it: the session shows no such milestone.
  case unknown

  /// Why the date is what it is, or why there is none.
  var why: [Reason] {
    switch self {
    case .set(let date): date.why
    case .noDate(let why): why
    case .unknown: []
    }
  }

  init(_ date: ScheduledDate?) {
    self = date.map(Self.set) ?? .unknown
  }

  var date: ScheduledDate? {
    switch self {
    case .set(let date): date
    case .noDate, .unknown: nil
    }
  }

  /// What follows from a date: without the one there is not the other either.
  func following(_ compute: (ScheduledDate) -> ScheduledDate?) -> MilestoneDate {
    switch self {
    case .set(let date): MilestoneDate(compute(date))
    case .noDate(let why): .noDate(why)
    case .unknown: .unknown
    }
  }
}

extension ScheduledDate {
  /// A date that a rule computed.
  ///
  /// - Parameters:
  ///   - margin: How far off the rule has been at worst, in days.
  ///   - isMeasured: Whether a margin of 0 was measured, and is no mere lack of one.
  static func predicted(
    from: CalendarDate, to: CalendarDate, time: ClockTime? = nil, margin: Int,
    isMeasured: Bool = false, why: [DateReason]
  ) -> ScheduledDate {
    let reasons = margin > 0 || isMeasured ? why + [.margin(margin)] : why
    return ScheduledDate(
      from: from, to: to, time: time, certainty: .predicted, marginDays: margin,
      why: reasons.map(Reason.date))
  }

  static func predicted(
    on day: CalendarDate, margin: Int, isMeasured: Bool = false, why: [DateReason]
  ) -> ScheduledDate {
    predicted(from: day, to: day, margin: margin, isMeasured: isMeasured, why: why)
  }

  /// Its days without the rest, for the reasons of what follows from it.
  var days: ScheduledDay { ScheduledDay(from: from, to: to) }
}
