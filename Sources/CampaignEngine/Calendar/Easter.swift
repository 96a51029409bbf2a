/// Easter of the Gregorian calendar, from which the movable holidays are counted.
enum Easter {
  /// Easter Sunday of a year, by the anonymous Gregorian computus; nil outside years 1 to 9999.
  static func sunday(of year: Int) -> CalendarDate? {
    let golden = year % 19
    let century = year / 100
    let ofCentury = year % 100
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
    let correction = (golden + 11 * epact + 22 * toSunday) / 451
    let sinceFebruary = epact + toSunday - 7 * correction + 114
    return CalendarDate(year: year, month: sinceFebruary / 31, day: sinceFebruary % 31 + 1)
  }
}
