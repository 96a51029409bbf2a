@testable import CampaignEngine

/// A day written as `2020-03-20`; a slip in a test falls on a day that nothing is expected on.
func day(_ iso: String) -> CalendarDate {
  CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
}

/// Two days with an arrow between them.
func window(_ date: ScheduledDate?) -> String? {
  date.map { $0.isWindow ? "\($0.from.iso)..\($0.to.iso)" : $0.from.iso }
}
