import CampaignEngine

/// Which column of a strip a day stands in: every day in one, earlier days never further right.
struct StripScale: Equatable {
  let days: ClosedRange<CalendarDate>

  /// How many columns the days share; 0 shows none of them.
  let columns: Int

  init(_ days: ClosedRange<CalendarDate>, columns: Int) {
    self.days = days
    self.columns = max(0, columns)
  }

  /// Nil: the day lies outside, or there are no columns.
  func column(of day: CalendarDate) -> Int? {
    guard days.contains(day), columns > 0 else { return nil }
    return start(of: day)
  }

  /// The columns of all days from one to another, as far as they are shown: at least one.
  func columns(from: CalendarDate, to: CalendarDate) -> Range<Int>? {
    guard columns > 0, from <= to, from <= days.upperBound, to >= days.lowerBound else {
      return nil
    }
    let first = start(of: max(from, days.lowerBound))
    let last = min(to, days.upperBound)
    return first..<max(start(of: last) + 1, start(of: last + 1))
  }

  private func start(of day: CalendarDate) -> Int {
    (day - days.lowerBound) * columns / (days.upperBound - days.lowerBound + 1)
  }
}

extension StripScale {
  /// The firsts of the months that are shown, with their columns.
  var months: [(first: CalendarDate, column: Int)] {
    guard columns > 0 else { return [] }
    var months: [(first: CalendarDate, column: Int)] = []
    var first = days.lowerBound.day == 1 ? days.lowerBound : days.lowerBound.firstOfNextMonth
    while first <= days.upperBound {
      months.append((first, start(of: first)))
      first = first.firstOfNextMonth
    }
    return months
  }
}

extension CalendarDate {
  var firstOfNextMonth: CalendarDate {
    self + (CalendarDate.length(ofMonth: month, year: year) - day + 1)
  }
}
