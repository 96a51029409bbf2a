/// A moment in time, in whole seconds.
package struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1 January 1970 00:00 UTC.
  package let seconds: Int

  package init(seconds: Int) {
    self.seconds = seconds
  }

  /// Reads RFC 3339 with `Z` or an offset, such as `2020-03-12T13:00:00+01:00`; nil otherwise.
  ///
  /// A fraction of a second is dropped, a leap second counts as the second after it.
  package init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20,
      let date = CalendarDate(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = CalendarDate.number(bytes[11..<13]), hour < 24,
      let minute = CalendarDate.number(bytes[14..<16]), minute < 60,
      let second = CalendarDate.number(bytes[17..<19]), second <= 60,
      let offset = Self.offset(in: bytes[19...])
    else { return nil }
    seconds = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset
  }

  /// Seconds east of UTC in what follows the seconds of a time, a fraction included.
  private static func offset(in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (48...57).contains($0) }
      guard !digits.isEmpty else { return nil }
      rest = rest.dropFirst(1 + digits.count)
    }
    if rest.count == 1, let last = rest.first, last == UInt8(ascii: "Z") || last == 122 { return 0 }
    guard rest.count == 6, let sign = rest.first, sign == UInt8(ascii: "+") || sign == 45,
      rest[rest.startIndex + 3] == UInt8(ascii: ":"),
      let hours = CalendarDate.number(rest[rest.startIndex + 1..<rest.startIndex + 3]), hours < 24,
      let minutes = CalendarDate.number(rest[rest.startIndex + 4..<rest.endIndex]), minutes < 60
    else { return nil }
    return (sign == 45 ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  /// The moment in UTC, such as `2020-03-12T12:00:00Z`.
  package var rfc3339: String {
    let day = CalendarDate(dayNumber: Self.floorDivide(seconds, 86_400))
    let ofDay = seconds - day.dayNumber * 86_400
    let parts = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map { CalendarDate.padded($0, to: 2) }
    return "\(day.iso)T\(parts[0]):\(parts[1]):\(parts[2])Z"
  }

  package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
  }
}

/// A time of day on a clock on the wall, to the minute.
package struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  package init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads `13:00`; nil for anything else.
  package init?(text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
      let hour = CalendarDate.number(bytes[0..<2]), let minute = CalendarDate.number(bytes[3..<5])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The time as `13:00`.
  package var text: String {
    "\(CalendarDate.padded(minutes / 60, to: 2)):\(CalendarDate.padded(minutes % 60, to: 2))"
  }

  package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}
