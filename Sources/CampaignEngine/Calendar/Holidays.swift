/// A place where the United Nations works, with the holidays on which it does not.
struct DutyStation: Sendable {
  /// The holidays that move with Easter, in days after Easter Sunday.
  let daysAfterEaster: [Int]

  /// In Geneva: Good Friday, Easter Monday, Ascension and Whit Monday.
  ///
  /// Eid al-Fitr and Eid al-Adha are holidays too, but each year is announced, and no year has a
  /// source here; the fixed holidays of the turn of the year touch no session.
  static let geneva = DutyStation(daysAfterEaster: [-2, 1, 39, 50])

  func isHoliday(_ day: CalendarDate) -> Bool {
    Easter.sunday(of: day.year).map { daysAfterEaster.contains(day - $0) } ?? false
  }

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
