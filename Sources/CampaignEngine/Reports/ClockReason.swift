/// Why an ask counts down to the day that it does, beside what explains a date of the calendar.
package enum ClockReason: Equatable, Sendable {
  /// The ask itself names the day.
  case named(CalendarDate)
  /// It is counted from the newest letter that raised the ask.
  case sent(Identifier<Communication>, on: CalendarDate)
  /// So many days after a day; negative days are before it.
  case daysFrom(CalendarDate, Int, to: CalendarDate)
  case workingDays(WorkingDays)
  case promised(PromiseClock)
  /// It is looked at again so many weeks after the last sign of life.
  case review(after: SignOfLife, on: CalendarDate, weeks: Int)
}

/// What last happened about an ask.
package enum SignOfLife: Equatable, Sendable {
  case sent(Identifier<Communication>)
  case responded(Identifier<Response>)
  case looked(Identifier<Step>)

  /// Nothing yet but the ask itself, on its first day.
  case asked
}
