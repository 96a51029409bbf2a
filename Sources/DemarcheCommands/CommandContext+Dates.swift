package import CampaignEngine

extension CommandContext {
  /// A date that an option gives, as people type it; nil where the option is not given.
  package func date(
    _ option: String, _ direction: DateDirection, from today: CalendarDate,
    in calendar: SessionCalendar
  ) throws(UsageFault) -> TypedDate? {
    guard let typed = invocation.value(option) else { return nil }
    do throws(DateTypingFault) {
      return try TypedDate.understand(
        typed, today: today, direction: direction, calendar: calendar)
    } catch {
      throw .malformedDate(option: "--" + option, found: typed, error)
    }
  }

  /// Refuses a date that no calendar could mend, so that it is told before a missing store is.
  package func check(_ option: String, _ direction: DateDirection) throws(UsageFault) {
    do throws(UsageFault) {
      _ = try date(option, direction, from: trueToday, in: SessionCalendar(sessions: []))
    } catch {
      if case .malformedDate(_, _, let fault) = error, fault.needsCalendar { return }
      throw error
    }
  }
}

extension DateTypingFault {
  /// Whether the sessions on file could still give the date.
  fileprivate var needsCalendar: Bool {
    switch self {
    case .unknownSession, .noDateSet: true
    case .dayOrMonthFirst, .noSuchDay, .notADate, .needsADay: false
    }
  }
}
