/// A place where the United Nations works, with the holidays on which it does not.
struct DutyStation: Sendable {
  /// The holidays of a year, in no order.
  let holidays: @Sendable (Int) -> [CalendarDate]

  /// The movable holidays of the UN in Geneva.
  ///
  /// Eid al-Fitr and Eid al-Adha are holidays too, but each year is announced, and no year has a
  /// source here; the fixed holidays of the turn of the year touch no session.
  static let geneva = DutyStation { year in
    guard let easter = Easter.sunday(of: year) else { return [] }
    let goodFriday = easter - 2
    let easterMonday = easter + 1
    let ascension = easter + 39
    let whitMonday = easter + 50
    return [goodFriday, easterMonday, ascension, whitMonday]
  }

  func isHoliday(_ day: CalendarDate) -> Bool { holidays(day.year).contains(day) }

  func isWorkingDay(_ day: CalendarDate) -> Bool { !day.isWeekend && !isHoliday(day) }

  /// The day itself, if it is a working day, else the next that is.
  func workingDay(onOrAfter day: CalendarDate) -> CalendarDate {
    var candidate = day
    while !isWorkingDay(candidate) { candidate = candidate + 1 }
    return candidate
  }

  /// The last working days up to and including a day, oldest first.
  func lastWorkingDays(_ count: Int, upTo day: CalendarDate) -> [CalendarDate] {
    var days: [CalendarDate] = []
    var candidate = day
    while days.count < count {
      if isWorkingDay(candidate) { days.insert(candidate, at: 0) }
      candidate = candidate - 1
    }
    return days
  }
}
