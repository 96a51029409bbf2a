/// Which way a bare day or month is meant.
package enum DateDirection: Sendable {
  /// The last one: what somebody logs has happened.
  case past
  /// The next one: what somebody plans is to come.
  case future
}

/// A date as people type it, understood.
package enum TypedDate: Equatable, Sendable {
  case date(PartialDate)
  case milestone(session: Identifier<Session>, milestone: Identifier<Milestone>, CalendarDate)

  /// The day or month it means.
  package var date: PartialDate {
    switch self {
    case .date(let date): date
    case .milestone(_, _, let day): PartialDate(day)
    }
  }
}

extension TypedDate {
  /// Understands what somebody typed: `2026-12-05`, `today`, `fri`, `next fri`, `+2w`, `3d`,
  /// `in 2 weeks`, `6 mar`, `mar 6`, `nov 2019`, `2019`, `eom`, `내일`, `3월 5일`, `hrc64`,
  /// `hrc64 tabling`.
  ///
  /// Capitals, extra spaces and commas do not matter. A day or month without a year, a weekday and
  /// a count without a sign are meant in the given direction; `next fri` is Friday of next week. A
  /// session alone means its last day.
  ///
  /// - Throws: ``DateTypingFault``.
  package static func understand(
    _ text: String, today: CalendarDate, direction: DateDirection, calendar: SessionCalendar
  ) throws(DateTypingFault) -> TypedDate {
    let tokens = DateToken.tokens(in: text)
    let reader = DateReader(tokens: tokens, today: today, direction: direction)
    if let date = try reader.date() { return .date(date) }
    return try SessionDateReader(tokens: tokens, calendar: calendar).date()
  }
}
