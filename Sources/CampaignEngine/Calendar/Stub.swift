extension SessionCalendar {
  func known(on day: CalendarDate) -> SessionCalendar { self }

  /// A session as it stands on the day to which this calendar is projected; nil: no rule knows it.
  package func schedule(of id: Identifier<Session>) -> SessionSchedule? { nil }

  /// All sessions with a day in the range, on file or predicted, by opening.
  package func schedules(from: CalendarDate, through: CalendarDate) -> [SessionSchedule] { [] }
}
