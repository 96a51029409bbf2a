package import CampaignEngine

/// Days, months and spans of days.
extension Wording {
  /// `Mon 2 Mar 2020`.
  package static func day(_ day: CalendarDate) -> String { "\(weekday(day)) \(plainDay(day))" }

  /// `2 Mar 2020`, without the weekday.
  package static func plainDay(_ day: CalendarDate) -> String { "\(dayAndMonth(day)) \(day.year)" }

  /// `Fri 20 Mar`, the year left out.
  package static func shortDay(_ day: CalendarDate) -> String {
    "\(weekday(day)) \(dayAndMonth(day))"
  }

  /// `21 Feb` in the year of today, `16 Dec 2019` in any other.
  package static func day(_ day: CalendarDate, near today: CalendarDate) -> String {
    day.year == today.year ? dayAndMonth(day) : plainDay(day)
  }

  /// `22 Jun 2020`, `Nov 2019` or `2019`, as known.
  package static func date(_ date: PartialDate) -> String {
    switch date.precision {
    case .day: plainDay(date.lastDay)
    case .month: "\(month(date.lastDay)) \(date.lastDay.year)"
    case .year: "\(date.lastDay.year)"
    }
  }

  /// `on 22 Jun 2020`, `in Nov 2019`.
  static func at(_ date: PartialDate) -> String {
    switch date.precision {
    case .day: "on \(self.date(date))"
    case .month, .year: "in \(self.date(date))"
    }
  }

  /// `15 to 21 Dec 2026`, `22 Mar to 2 Apr 2027`; one day as ``plainDay(_:)``.
  package static func window(_ from: CalendarDate, _ to: CalendarDate) -> String {
    if from == to { return plainDay(to) }
    if from.year != to.year { return "\(plainDay(from)) to \(plainDay(to))" }
    if from.month != to.month { return "\(dayAndMonth(from)) to \(plainDay(to))" }
    return "\(from.day) to \(plainDay(to))"
  }

  /// The days of a scheduled date, and how certain they are: `7 Jul 2020 (predicted)`.
  ///
  /// A day that has been held needs no such word.
  package static func dated(_ date: ScheduledDate) -> String {
    window(date.from, date.to) + certaintyAside(date.certainty)
  }

  static func certaintyAside(_ certainty: DateCertainty) -> String {
    switch certainty {
    case .held: ""
    case .confirmed, .announced, .predicted, .unverified: " (\(Self.certainty(certainty)))"
    }
  }

  /// `Mon`.
  static func weekday(_ day: CalendarDate) -> String {
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday - 1]
  }

  /// `Mar`.
  package static func month(_ day: CalendarDate) -> String {
    [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ][day.month - 1]
  }

  /// `2 Mar`.
  static func dayAndMonth(_ day: CalendarDate) -> String { "\(day.day) \(month(day))" }
}
