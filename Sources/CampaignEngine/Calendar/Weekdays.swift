/// The days of the week, numbered as in ISO 8601.
enum Weekday: Int, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension CalendarDate {
  /// The first, second, third or fourth such weekday of a month.
  static func nth(_ count: Int, _ weekday: Weekday, month: Int, year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: 1).map { first in
      first.onOrAfter(weekday) + 7 * (count - 1)
    }
  }

  /// The last such weekday of a month.
  static func last(_ weekday: Weekday, month: Int, year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: length(ofMonth: month, year: year)).map { last in
      (last + 1).lastBefore(weekday)
    }
  }

  /// This day, if it is such a weekday, else the next that is.
  func onOrAfter(_ weekday: Weekday) -> CalendarDate {
    self + (weekday.rawValue - self.weekday + 7) % 7
  }

  /// The last such weekday before this day; a week earlier where this day is one itself.
  func lastBefore(_ weekday: Weekday) -> CalendarDate {
    self - 1 - (self.weekday - 1 - weekday.rawValue + 7) % 7
  }

  /// The Monday of the week that the day lies in.
  var mondayOfWeek: CalendarDate { self - (weekday - 1) }
}
