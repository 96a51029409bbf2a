/// A place where the United Nations works, with the official holidays on which it does not.
///
/// What a year's list on file says and what the rules of the place compute are taken together:
/// what neither knows, such as an Eid of a year without a list, counts as a working day.
struct DutyStation: Sendable {
  /// As sessions name it; nil: nothing is known of its holidays, and only weekends are free.
  let place: String?

  /// Holidays that move with Easter, in days after Easter Sunday.
  var daysAfterEaster: [Int] = []

  /// Holidays of the same day each year: on a weekend they move to the nearest weekday.
  var fixed: [YearlyDay] = []

  /// Holidays on a weekday of a month.
  var onWeekdays: [YearlyWeekday] = []

  /// What sources say of single years.
  var lists: [HolidayList] = []

  /// Somewhere else: of its holidays nothing is known.
  static let elsewhere = DutyStation(place: nil)

  /// All places whose holidays are on file: a new one is a new constant and a word here.
  static let all = [geneva, newYork]

  /// The station of a session's place.
  static func at(_ place: String) -> DutyStation {
    all.first { $0.place == place } ?? elsewhere
  }

  func isHoliday(_ day: CalendarDate) -> Bool {
    isComputed(day) || lists.contains { $0.has(day) }
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

  private func isComputed(_ day: CalendarDate) -> Bool {
    if let easter = Easter.sunday(of: day.year), daysAfterEaster.contains(day - easter) {
      return true
    }
    // New Year's Day may be kept on the last day of the year before.
    return onWeekdays.contains { $0.day(in: day.year) == day }
      || fixed.contains { holiday in
        (day.year...day.year + 1).contains { holiday.kept(in: $0) == day }
      }
  }
}

/// A day of every year, such as 25 December.
struct YearlyDay: Sendable {
  let month: Int
  let day: Int

  /// The day on which it is kept: from a Saturday it moves to the Friday, from a Sunday to Monday.
  func kept(in year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day).map { day in
      day.weekday == 6 ? day - 1 : day.weekday == 7 ? day + 1 : day
    }
  }
}

/// A weekday of a month of every year, such as the first Monday of September.
struct YearlyWeekday: Sendable {
  /// 1 to 4; nil: the last of the month.
  let count: Int?
  let weekday: Weekday
  let month: Int

  func day(in year: Int) -> CalendarDate? {
    count.map { CalendarDate.nth($0, weekday, month: month, year: year) }
      ?? CalendarDate.last(weekday, month: month, year: year)
  }
}

/// The official holidays of one year that a source gives for a place.
struct HolidayList: Sendable {
  let year: Int

  /// Month and day of each.
  let days: [(month: Int, day: Int)]

  /// Whether these are all of the year; else it is only known that they are among them.
  let isWhole: Bool
  let source: Source

  func has(_ day: CalendarDate) -> Bool {
    day.year == year && days.contains { $0 == (day.month, day.day) }
  }
}
