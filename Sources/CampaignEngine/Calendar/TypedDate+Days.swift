extension DateReader {
  /// A day of a year, where the calendar has it.
  func day(_ day: Int, _ month: Int, _ year: Int) throws(DateTypingFault) -> PartialDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw .noSuchDay }
    return PartialDate(date)
  }

  /// A month of a year, or the whole year where no month is given.
  func month(_ month: Int?, of year: Int) throws(DateTypingFault) -> PartialDate {
    let text = CalendarDate.padded(year, to: 4)
    let date = month.map { "\(text)-\(CalendarDate.padded($0, to: 2))" } ?? text
    guard let date = PartialDate(iso: date) else { throw .noSuchDay }
    return date
  }

  /// The last such weekday, today included, or the next one after today.
  func nearest(_ weekday: Int) -> CalendarDate {
    let back = (today.weekday - weekday + 7) % 7
    return direction == .past ? today - back : today + (7 - back)
  }

  /// The last or next such day of any year; today counts both ways.
  ///
  /// Nine years reach over a century without a leap day.
  func nearestDay(_ day: Int, _ month: Int) throws(DateTypingFault) -> PartialDate {
    for years in 0...8 {
      let year = direction == .past ? today.year - years : today.year + years
      guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
      if direction == .past ? date <= today : date >= today { return PartialDate(date) }
    }
    throw .noSuchDay
  }

  /// The last or next such month; the one that it is now counts both ways.
  func nearestMonth(_ month: Int) -> PartialDate? {
    let years = direction == .past ? (month <= today.month ? 0 : -1) : month >= today.month ? 0 : 1
    return try? self.month(month, of: today.year + years)
  }

  /// The last day of this month, or of the one before, where the last one is meant.
  var endOfMonth: CalendarDate {
    let first = today - (today.day - 1)
    let end = first + (CalendarDate.length(ofMonth: today.month, year: today.year) - 1)
    return direction == .past && end > today ? first - 1 : end
  }

  /// So many days, weeks, months or years after today; nil where the word is none of them.
  ///
  /// A month that is too short for the day ends on its last day.
  func later(by count: Int, _ word: String) throws(DateTypingFault) -> PartialDate? {
    guard let unit = DateWords.unit(word) else { return nil }
    guard abs(count) < 10_000 else { throw .noSuchDay }
    let date: CalendarDate? =
      switch unit {
      case .days: today + count
      case .weeks: today + 7 * count
      case .months: monthsLater(count)
      case .years: monthsLater(12 * count)
      }
    guard let date, (1...9999).contains(date.year) else { throw .noSuchDay }
    return PartialDate(date)
  }

  private func monthsLater(_ count: Int) -> CalendarDate? {
    let months = today.year * 12 + today.month - 1 + count
    guard months >= 12 else { return nil }
    let (year, month) = (months / 12, months % 12 + 1)
    return CalendarDate(
      year: year, month: month,
      day: min(today.day, CalendarDate.length(ofMonth: month, year: year)))
  }
}
