/// A day of the Gregorian calendar, without a time or a zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; earlier days are negative.
  package let dayNumber: Int

  package init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// The given day, or nil where the calendar has none (30 February, month 13, year 0).
  ///
  /// Years run from 1 to 9999, as a four-digit year can say.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    dayNumber = Self.daysFromCivil(year: year, month: month, day: day)
  }

  /// Reads `YYYY-MM-DD`, nothing else; nil for another form or a day that does not exist.
  package init?(iso text: some StringProtocol) {
    var text = String(text)
    guard let date = text.withUTF8({ Self(bytes: $0) }) else { return nil }
    self = date
  }

  private init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The value of ASCII digits, or nil when one byte is something else.
  static func number(_ bytes: some Sequence<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// Monday is 1, Sunday is 7, as in ISO 8601.
  package var weekday: Int {
    let sinceMonday = (dayNumber + 3) % 7
    return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
  }

  package var isWeekend: Bool { weekday > 5 }
  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  /// The day as `YYYY-MM-DD`.
  package var iso: String {
    let (year, month, day) = civil
    return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  package static func padded(_ number: Int, to digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  package static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }

  /// The day that many days later; negative counts go back.
  package static func + (date: Self, days: Int) -> Self { Self(dayNumber: date.dayNumber + days) }

  package static func - (date: Self, days: Int) -> Self { Self(dayNumber: date.dayNumber - days) }

  /// How many days lie from the right day to the left one; negative when the left is earlier.
  package static func - (left: Self, right: Self) -> Int { left.dayNumber - right.dayNumber }

  /// How many days a month has, 28 to 31.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Days since 1970 by counting years from March, so that the leap day comes last.
  private static func daysFromCivil(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
