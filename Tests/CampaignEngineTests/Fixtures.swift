import CampaignEngine

extension CalendarDate: ExpressibleByStringLiteral {
  /// A day as tests write it; one that does not exist becomes the year 1 and fails the comparison.
  package init(stringLiteral text: String) {
    self = CalendarDate(iso: text) ?? CalendarDate(dayNumber: -719_162)
  }
}

extension PartialDate: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self = PartialDate(iso: text) ?? PartialDate(CalendarDate(stringLiteral: text))
  }
}
