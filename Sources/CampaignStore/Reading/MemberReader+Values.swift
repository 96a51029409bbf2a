import CampaignEngine
import JSONText

extension MemberReader {
  mutating func text(_ name: String) -> String? {
    guard let value = value(name) else { return nil }
    return text(value, of: name)
  }

  /// A text that says something; an empty one stands in where it is missing.
  mutating func neededText(_ name: String) -> String {
    guard let value = neededValue(name), let text = text(value, of: name) else { return "" }
    if text.unicodeScalars.allSatisfy(\.isSpace) {
      report(.emptyText(member: name), at: value.place)
    }
    return text
  }

  mutating func texts(_ name: String) -> [String] {
    elements(name).compactMap { text($0, of: name) }
  }

  mutating func text(_ value: JSONValue, of name: String) -> String? {
    guard let text = value.string else {
      report(.wrongType(member: name, expected: "a text"), at: value.place)
      return nil
    }
    return text
  }

  mutating func bool(_ name: String) -> Bool? {
    guard let value = value(name) else { return nil }
    guard case .bool(let isTrue) = value.content else {
      report(.wrongType(member: name, expected: "true or false"), at: value.place)
      return nil
    }
    return isTrue
  }

  /// A whole number within a range.
  mutating func number(_ name: String, in allowed: ClosedRange<Int> = 0...1_000_000) -> Int? {
    guard let value = value(name) else { return nil }
    guard case .number(let spelling) = value.content else {
      report(.wrongType(member: name, expected: "a number"), at: value.place)
      return nil
    }
    guard let number = value.integer else {
      report(.notANumber(member: name, found: spelling), at: value.place)
      return nil
    }
    guard allowed.contains(number) else {
      let range = "\(allowed.lowerBound) to \(allowed.upperBound)"
      report(.outOfRange(member: name, found: spelling, allowed: range), at: value.place)
      return nil
    }
    return number
  }

  /// A text that is understood by an initialiser, or a fault that says it is no date.
  private mutating func dated<Value>(
    _ value: JSONValue?, of name: String, _ understand: (String) -> Value?
  ) -> Value? {
    guard let value, let text = text(value, of: name) else { return nil }
    guard let understood = understand(text) else {
      report(.notADate(member: name, found: text), at: value.place)
      return nil
    }
    return understood
  }

  mutating func date(_ name: String) -> CalendarDate? {
    dated(value(name), of: name) { CalendarDate(iso: $0) }
  }

  mutating func partialDate(_ name: String) -> PartialDate? {
    dated(value(name), of: name) { PartialDate(iso: $0) }
  }

  mutating func instant(_ name: String) -> Instant? {
    dated(value(name), of: name) { Instant(rfc3339: $0) }
  }

  mutating func time(_ name: String) -> ClockTime? {
    dated(value(name), of: name) { ClockTime(text: $0) }
  }

  mutating func neededDate(_ name: String) -> CalendarDate {
    dated(neededValue(name), of: name) { CalendarDate(iso: $0) } ?? CalendarDate(dayNumber: 0)
  }

  mutating func neededPartialDate(_ name: String) -> PartialDate {
    dated(neededValue(name), of: name) { PartialDate(iso: $0) }
      ?? PartialDate(CalendarDate(dayNumber: 0))
  }

  /// Reports a stretch of time that ends before it begins.
  mutating func checkOrder(_ from: PartialDate?, _ until: PartialDate?, in member: String) {
    guard let from, let until, until.lastDay < from.firstDay else { return }
    report(.endsBeforeItBegins(member: member), at: value(member)?.place)
  }

  mutating func checkOrder(_ from: CalendarDate?, _ until: CalendarDate?, in member: String) {
    checkOrder(from.map { PartialDate($0) }, until.map { PartialDate($0) }, in: member)
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; the properties of ASCII need no look into the tables.
  fileprivate var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
