import CampaignEngine

/// Why a date of the calendar is what it is.
extension Wording {
  static func dateReason(_ reason: DateReason) -> String {
    switch reason {
    case .recorded(let day, let certainty): recorded(day, certainty)
    case .ownFile(let day, let certainty):
      "your own calendar file gives \(plainDay(day))\(certaintyAside(certainty))"
    case .changed(let on, let to, let certainty, let why): changed(on, to, certainty, why)
    case .rule(let rule): Self.rule(rule)
    case .movedByHoliday(let from):
      "\(day(from)) is a UN holiday, so it moves to the next working day"
    case .easterWindow(let computed, let easter):
      "the computed day, \(plainDay(computed)), is too near Easter (\(plainDay(easter))) to be "
        + "one day: it can be any day from the Tuesday before Good Friday to the Friday after Easter"
    case .margin(let days):
      days > 0
        ? "it has been up to \(Self.days(days)) off in the sessions measured"
        : "it has never been off in the sessions measured"
    case .follows(let milestone, let days):
      "it is counted from \(milestoneNoun(milestone)), \(window(days.from, days.to))"
    case .noted(let words): "the calendar notes: \(words)"
    case .actedOn(let day, let symbol):
      "\(symbol.map { "the text \($0)" } ?? "the text") was acted on, \(plainDay(day))"
    }
  }

  private static func recorded(_ day: CalendarDate, _ certainty: DateCertainty) -> String {
    switch certainty {
    case .held: "it took place on \(plainDay(day))"
    case .confirmed: "\(plainDay(day)) is confirmed"
    case .announced: "\(plainDay(day)) is announced"
    case .predicted: "the calendar predicts \(plainDay(day))"
    case .unverified: "\(plainDay(day)) is from memory or inferred, and not verified"
    }
  }

  private static func changed(
    _ on: CalendarDate, _ to: CalendarDate?, _ certainty: DateCertainty, _ why: String?
  ) -> String {
    guard let to else { return "since \(plainDay(on)) no date is set" + aside([why]) }
    let word = certainty == .held ? nil : Self.certainty(certainty)
    return "since \(plainDay(on)) the date is \(plainDay(to))" + aside([word, why])
  }
}
