import CampaignEngine

/// How working days were counted.
extension Wording {
  /// The count, what was left out and where that was read, and what is not known.
  static func workingDays(_ days: WorkingDays) -> String {
    let count = counted(abs(days.count), "working day")
    return "\(plainDay(days.to)) is \(count) \(days.count < 0 ? "before" : "after") "
      + "\(plainDay(days.from)): \(leftOut(days))" + unlisted(days)
  }

  private static func leftOut(_ days: WorkingDays) -> String {
    guard let place = days.place else {
      return "only weekends are left out, as the holidays of the place are not known"
    }
    guard !days.holidays.isEmpty else {
      return "weekends are left out, and no UN holiday in \(place) that is known lies between"
    }
    let sources = days.sources.isEmpty ? nil : days.sources.map(\.title).joined(separator: "; ")
    return "weekends and the UN holidays in \(place), \(list(days.holidays.map(plainDay))), are "
      + "left out" + aside([sources])
  }

  private static func unlisted(_ days: WorkingDays) -> String {
    guard !days.yearsWithoutList.isEmpty else { return "" }
    return "; there is no whole list of the holidays of "
      + "\(list(days.yearsWithoutList.map(String.init))), so one may be missing"
  }
}
