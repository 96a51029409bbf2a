import CampaignEngine

/// The day that a text like `2020-03-02` names; an impossible one is the first of 1970.
func day(_ iso: String) -> CalendarDate {
  CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
}

/// The date that a text like `2019-11` names; an impossible one is the first of 1970.
func partial(_ iso: String) -> PartialDate {
  PartialDate(iso: iso) ?? PartialDate(CalendarDate(dayNumber: 0))
}

/// A predicted or announced date without reasons.
func scheduled(
  _ from: String, to: String? = nil, _ certainty: DateCertainty, margin: Int = 0
) -> ScheduledDate {
  ScheduledDate(
    from: day(from), to: day(to ?? from), certainty: certainty, marginDays: margin, why: [])
}
