/// How many days are left, or were.
extension Wording {
  /// `18 days`, `1 day`, `today`, `3 late`.
  package static func daysLeft(_ days: Int) -> String {
    days == 0 ? "today" : days < 0 ? "\(-days) late" : self.days(days)
  }

  /// The same for a day on which nobody owes anything: `18 days`, `today`, `5 days ago`.
  package static func daysTo(_ days: Int) -> String {
    days < 0 ? "\(self.days(-days)) ago" : daysLeft(days)
  }

  /// `18 days`, `1 day`: a length.
  package static func days(_ days: Int) -> String { counted(days, "day") }

  /// `17 days late`, `1 day late`; short of room `117 late`, and from two years on `6 years late`.
  static func late(_ days: Int, within columns: Int = .max) -> String {
    let words = "\(self.days(days)) late"
    if words.count <= columns { return words }
    if days < 730 { return "\(days) late" }
    let years = days / 365
    return years < 10 ? "\(years) years late" : "\(years) yrs late"
  }

  /// `2 years later`, `a year later`, `the same year`.
  static func yearsLater(_ years: Int) -> String {
    switch years {
    case 0: "the same year"
    case 1: "1 year later"
    default: "\(years) years later"
    }
  }
}
