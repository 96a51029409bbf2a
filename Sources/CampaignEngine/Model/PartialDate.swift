/// A date that may be known only to its month or year.
///
/// It sorts at and counts from its last day, and is printed as it is known. Of two that end on the
/// same day the less exact one comes first: it may have been any day before.
package struct PartialDate: Hashable, Comparable, Sendable {
  /// How exactly the date is known.
  package enum Precision: Int, Hashable, Comparable, Sendable {
    case year, month, day

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package let precision: Precision

  /// The last day that the date can mean.
  package let lastDay: CalendarDate

  package init(_ day: CalendarDate) {
    precision = .day
    lastDay = day
  }

  /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; nil for anything else.
  package init?(iso text: String) {
    switch text.utf8.count {
    case 10: precision = .day
    case 7: precision = .month
    case 4: precision = .year
    default: return nil
    }
    let day = precision == .day ? text : text + "-01-01".suffix(10 - text.utf8.count)
    guard let first = CalendarDate(iso: day) else { return nil }
    switch precision {
    case .day: lastDay = first
    case .month: lastDay = first + (CalendarDate.length(ofMonth: first.month, year: first.year) - 1)
    case .year: lastDay = CalendarDate(year: first.year, month: 12, day: 31) ?? first
    }
  }

  /// The day itself, or nil when only the month or year is known.
  package var day: CalendarDate? { precision == .day ? lastDay : nil }

  /// The first day that the date can mean.
  package var firstDay: CalendarDate {
    switch precision {
    case .day: lastDay
    case .month: lastDay - (lastDay.day - 1)
    case .year: CalendarDate(year: lastDay.year, month: 1, day: 1) ?? lastDay
    }
  }

  /// The date as its file says it.
  package var iso: String {
    switch precision {
    case .day: lastDay.iso
    case .month: String(lastDay.iso.prefix(7))
    case .year: String(lastDay.iso.prefix(4))
    }
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.lastDay, left.precision) < (right.lastDay, right.precision)
  }
}
