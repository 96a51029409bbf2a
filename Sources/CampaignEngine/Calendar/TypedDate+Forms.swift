/// Reads a date that names no session; ``DateToken/shape`` tells the forms apart.
struct DateReader {
  let today: CalendarDate
  let direction: DateDirection
  private let shape: String
  private let words: [String]
  private let numbers: [Int]

  init(tokens: [DateToken], today: CalendarDate, direction: DateDirection) {
    self.today = today
    self.direction = direction
    shape = String(tokens.map(\.shape))
    words = tokens.compactMap { if case .word(let word) = $0 { word } else { nil } }
    numbers = tokens.compactMap { if case .number(let number, _) = $0 { number } else { nil } }
  }

  /// Nil where the text is no date of these forms, but may name a session.
  func date() throws(DateTypingFault) -> PartialDate? {
    switch shape {
    case "Y": try month(nil, of: numbers[0])
    case "Y-n", "Y/n", "Y.n", "Y.n.": try month(numbers[1], of: numbers[0])
    case "Y-n-n", "Y/n/n", "Y.n.n", "Y.n.n.": try day(numbers[2], numbers[1], numbers[0])
    case "n/n", "n-n", "n.n", "n.n.", "n/n/n", "n-n-n", "n.n.n", "n.n.n.", "n/n/Y", "n-n-Y",
      "n.n.Y":
      throw .dayOrMonthFirst
    case "w": word()
    case "ww", "www": weekdayOfWeek()
    case "nw", "wn": try dayOfMonth()
    case "nwY", "wnY":
      try named(words[0]) { (month) throws(DateTypingFault) in
        try day(numbers[0], month, numbers[1])
      }
    case "wY", "Yw": try monthOfYear()
    case "nwnw", "Ywnw", "Ywnwnw": try korean()
    case "+nw", "+Yw": try later(by: numbers[0], words[0])
    case "-nw", "-Yw": try later(by: -numbers[0], words[0])
    case "wnw": words[0] == DateWords.ahead ? try later(by: numbers[0], words[1]) : nil
    case "nww": words[1] == DateWords.ago ? try later(by: -numbers[0], words[0]) : nil
    default: nil
    }
  }

  /// `today`, `fri`, `eom`, `nov`.
  private func word() -> PartialDate? {
    let word = words[0]
    if let days = DateWords.days[word] { return PartialDate(today + days) }
    if word == DateWords.endOfMonth { return PartialDate(endOfMonth) }
    if let weekday = DateWords.weekday(word) { return PartialDate(nearest(weekday)) }
    return DateWords.month(word).flatMap(nearestMonth)
  }

  /// `6 mar`, `mar 6`, `3월`, and `3d`: so many days in the direction that is meant.
  private func dayOfMonth() throws(DateTypingFault) -> PartialDate? {
    if let month = DateWords.month(words[0]) { return try nearestDay(numbers[0], month) }
    guard shape == "nw" else { return nil }
    if words[0] == DateWords.month {
      guard let month = nearestMonth(numbers[0]) else { throw .noSuchDay }
      return month
    }
    return try later(by: direction == .past ? -numbers[0] : numbers[0], words[0])
  }

  /// `nov 2019`, `2019 nov`, `2019년`.
  private func monthOfYear() throws(DateTypingFault) -> PartialDate? {
    if shape == "Yw", words[0] == DateWords.year { return try month(nil, of: numbers[0]) }
    return try named(words[0]) { (month) throws(DateTypingFault) in
      try self.month(month, of: numbers[0])
    }
  }

  /// `3월 5일`, `2026년 3월`, `2026년 3월 5일`.
  private func korean() throws(DateTypingFault) -> PartialDate? {
    switch words {
    case [DateWords.month, DateWords.day]: try nearestDay(numbers[1], numbers[0])
    case [DateWords.year, DateWords.month]: try month(numbers[1], of: numbers[0])
    case [DateWords.year, DateWords.month, DateWords.day]:
      try day(numbers[2], numbers[1], numbers[0])
    default: nil
    }
  }

  /// `next fri`: Friday of next week; weeks begin on Monday.
  private func weekdayOfWeek() -> PartialDate? {
    let told = words.filter { $0 != DateWords.week }
    guard told.count == 2, let weeks = DateWords.weeks[told[0]],
      let weekday = DateWords.weekday(told[1])
    else { return nil }
    return PartialDate(today + (weekday - today.weekday + 7 * weeks))
  }

  private func named(
    _ word: String, _ date: (Int) throws(DateTypingFault) -> PartialDate
  ) throws(DateTypingFault) -> PartialDate? {
    guard let month = DateWords.month(word) else { return nil }
    return try date(month)
  }
}
