package import CampaignEngine

/// What lists of sessions say beside their dates, and of the rules that predict them.
extension Wording {
  /// `±7`: how far off the rule has been at worst, in days; empty for what is no prediction, and
  /// where nothing has measured the rule.
  package static func plusMinus(_ date: ScheduledDate) -> String {
    let isMeasured = date.marginDays > 0 || date.why.contains(.date(.margin(0)))
    return date.certainty == .predicted && isMeasured ? "±\(date.marginDays)" : ""
  }

  /// `22 Mar–2 Apr`, `19–20 Mar`, `18 Nov`: days without their year.
  package static func shortWindow(_ from: CalendarDate, _ to: CalendarDate) -> String {
    if from == to { return dayAndMonth(to) }
    return from.month == to.month && from.year == to.year
      ? "\(from.day)–\(dayAndMonth(to))" : "\(dayAndMonth(from))–\(dayAndMonth(to))"
  }

  /// A change of a session's date: "13 Mar 2020: closing 20 Mar 2020 → no date (suspended)".
  package static func change(_ entry: HistoryEntry) -> String {
    let from = entry.from.map { " \(plainDay($0)) →" } ?? ""
    let to = entry.to.map(plainDay) ?? "no date"
    let certainty = entry.to == nil || entry.certainty == .held ? nil : certainty(entry.certainty)
    return "\(plainDay(entry.on)): \(field(entry.field))\(from) \(to)"
      + aside([certainty, entry.why])
  }

  private static func field(_ name: String) -> String {
    switch name {
    case "start": "opening"
    case "end": "closing"
    default: shortMilestone(Identifier(String(name.split(separator: ".").last ?? "")))
    }
  }

  /// What a rule predicts, with its body: "HRC opens, June-July".
  package static func rule(_ error: RuleError) -> String { "\(error.body.text) \(error.title)" }

  /// The mean of the days that a rule was off, to one decimal: `1.9`; nil where nothing measures it.
  package static func meanDays(_ error: RuleError) -> String? {
    guard error.n > 0 else { return nil }
    let tenths = (error.totalDays * 20 + error.n) / (error.n * 2)
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `2016–26`, `2009`: the years by which a rule was measured.
  package static func years(_ error: RuleError) -> String? {
    error.years.map { years in
      let last = CalendarDate(year: years.upperBound, month: 1, day: 1)?.iso.prefix(4).suffix(2)
      return years.count == 1
        ? String(years.lowerBound) : "\(years.lowerBound)–\(last ?? "")"
    }
  }
}
