/// The offsets of a time zone: those on file, and the rule that goes on for ever.
///
/// The store reads it from the system's time zone files; the engine only computes with it.
package struct ZoneRules: Equatable, Sendable {
  /// From a moment on, so many seconds east of UTC.
  package struct Transition: Equatable, Sendable {
    package let at: Instant
    package let offset: Int

    package init(at: Instant, offset: Int) {
      self.at = at
      self.offset = offset
    }
  }

  /// The zone's name, such as `Asia/Seoul`.
  package let name: String

  /// Seconds east of UTC before the first transition.
  package let firstOffset: Int

  /// Oldest first.
  package let transitions: [Transition]

  /// What holds after the last transition; nil: its offset goes on.
  package let recurring: RecurringRule?

  package init(
    name: String, firstOffset: Int, transitions: [Transition], recurring: RecurringRule?
  ) {
    self.name = name
    self.firstOffset = firstOffset
    self.transitions = transitions
    self.recurring = recurring
  }

  /// Coordinated universal time, for places whose zone is not on this machine.
  package static let utc = ZoneRules(
    name: "UTC", firstOffset: 0, transitions: [], recurring: nil)

  /// Seconds east of UTC at a moment.
  package func offset(at instant: Instant) -> Int {
    if let last = transitions.last, instant < last.at {
      let later = transitions.firstIndex { instant < $0.at } ?? 0
      return later == 0 ? firstOffset : transitions[later - 1].offset
    }
    if let recurring { return recurring.offset(at: instant) }
    return transitions.last?.offset ?? firstOffset
  }

  /// The moment at which clocks in the zone show a time; in a gap, the moment just as long after it.
  ///
  /// A time that comes twice means its first coming.
  package func instant(on day: CalendarDate, at time: ClockTime) -> Instant {
    let local = day.dayNumber * 86_400 + time.minutes * 60
    let before = offset(at: Instant(seconds: local - 86_400))
    let guess = Instant(seconds: local - before)
    let there = offset(at: guess)
    if there == before { return guess }
    let second = Instant(seconds: local - there)
    return offset(at: second) == there ? min(guess, second) : guess
  }

  /// The day that it is in the zone at a moment.
  package func day(at instant: Instant) -> CalendarDate {
    CalendarDate(
      dayNumber: Instant.floorDivide(instant.seconds + offset(at: instant), 86_400))
  }

  /// The time that clocks in the zone show at a moment.
  package func time(at instant: Instant) -> ClockTime? {
    let local = instant.seconds + offset(at: instant)
    let ofDay = local - Instant.floorDivide(local, 86_400) * 86_400
    return ClockTime(hour: ofDay / 3600, minute: ofDay / 60 % 60)
  }
}

/// Standard and summer time that change on the same weekdays every year.
package struct RecurringRule: Equatable, Sendable {
  /// A weekday of a month, at so many seconds after midnight of the clocks that it ends.
  package struct Change: Equatable, Sendable {
    /// 1 to 12.
    package let month: Int

    /// 1 to 5; 5 is the last.
    package let week: Int

    /// Monday 1 to Sunday 7.
    package let weekday: Int
    package let secondsAfterMidnight: Int

    package init(month: Int, week: Int, weekday: Int, secondsAfterMidnight: Int) {
      self.month = month
      self.week = week
      self.weekday = weekday
      self.secondsAfterMidnight = secondsAfterMidnight
    }
  }

  package let standardOffset: Int

  /// Nil: there is no summer time.
  package let summer: (offset: Int, begins: Change, ends: Change)?

  package init(
    standardOffset: Int, summer: (offset: Int, begins: Change, ends: Change)?
  ) {
    self.standardOffset = standardOffset
    self.summer = summer
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.standardOffset == right.standardOffset && left.summer?.offset == right.summer?.offset
      && left.summer?.begins == right.summer?.begins && left.summer?.ends == right.summer?.ends
  }

  func offset(at instant: Instant) -> Int {
    guard let summer else { return standardOffset }
    let year = CalendarDate(
      dayNumber: Instant.floorDivide(instant.seconds + standardOffset, 86_400)
    ).year
    let begins = Self.moment(of: summer.begins, in: year) - standardOffset
    let ends = Self.moment(of: summer.ends, in: year) - summer.offset
    let isSummer =
      begins < ends
      ? begins <= instant.seconds && instant.seconds < ends
      : !(ends <= instant.seconds && instant.seconds < begins)
    return isSummer ? summer.offset : standardOffset
  }

  private static func moment(of change: Change, in year: Int) -> Int {
    let length = CalendarDate.length(ofMonth: change.month, year: year)
    guard let first = CalendarDate(year: year, month: change.month, day: 1) else { return 0 }
    let toWeekday = (change.weekday - first.weekday + 7) % 7
    let ofMonth = toWeekday + 7 * (change.week - 1)
    let day = first + (ofMonth < length ? ofMonth : ofMonth - 7)
    return day.dayNumber * 86_400 + change.secondsAfterMidnight
  }
}
