import CampaignEngine

/// A zone written as a rule, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
///
/// Rules by the day of the year (`J60`) are left out: no zone in use has one.
struct PosixZone {
  let rule: RecurringRule

  /// Nil where the text is no such rule.
  init?(_ text: String) {
    var rest = Substring(text)
    guard Self.passName(&rest), let west = Self.time(&rest) else { return nil }
    let standard = -west
    guard !rest.isEmpty else {
      rule = RecurringRule(standardOffset: standard, summer: nil)
      return
    }
    guard Self.passName(&rest) else { return nil }
    let summer = rest.first == "," ? standard + 3600 : Self.time(&rest).map { -$0 }
    guard let summer, let begins = Self.change(&rest), let ends = Self.change(&rest), rest.isEmpty
    else { return nil }
    rule = RecurringRule(standardOffset: standard, summer: (summer, begins, ends))
  }

  func rules(named name: String) -> ZoneRules {
    ZoneRules(
      name: name, firstOffset: rule.standardOffset, transitions: [], recurring: rule)
  }

  /// Passes three or more letters, or anything in `<>`.
  private static func passName(_ rest: inout Substring) -> Bool {
    if rest.first == "<" {
      guard let end = rest.firstIndex(of: ">") else { return false }
      rest = rest[rest.index(after: end)...]
      return true
    }
    let letters = rest.prefix { $0.isASCII && $0.isLetter }
    rest = rest.dropFirst(letters.count)
    return letters.count >= 3
  }

  /// Seconds of `[+-]h[:mm[:ss]]`, hours up to 167.
  private static func time(_ rest: inout Substring) -> Int? {
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    guard let hours = number(&rest), hours <= 167 else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where rest.first == ":" {
      rest = rest.dropFirst()
      guard let count = number(&rest), count < 60 else { return nil }
      seconds += count * unit
    }
    return isNegative ? -seconds : seconds
  }

  /// `,Mm.w.d[/time]`; Sunday is 0 there.
  private static func change(_ rest: inout Substring) -> RecurringRule.Change? {
    guard rest.hasPrefix(",M") else { return nil }
    rest = rest.dropFirst(2)
    var numbers: [Int] = []
    while numbers.count < 3, let next = number(&rest) {
      numbers.append(next)
      if numbers.count < 3 {
        guard rest.first == "." else { return nil }
        rest = rest.dropFirst()
      }
    }
    guard numbers.count == 3, (1...12).contains(numbers[0]), (1...5).contains(numbers[1]),
      (0...6).contains(numbers[2])
    else { return nil }
    var seconds = 7200
    if rest.first == "/" {
      rest = rest.dropFirst()
      guard let time = time(&rest) else { return nil }
      seconds = time
    }
    return RecurringRule.Change(
      month: numbers[0], week: numbers[1], weekday: numbers[2] == 0 ? 7 : numbers[2],
      secondsAfterMidnight: seconds)
  }

  private static func number(_ rest: inout Substring) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }.prefix(4)
    rest = rest.dropFirst(digits.count)
    return Int(digits)
  }
}
