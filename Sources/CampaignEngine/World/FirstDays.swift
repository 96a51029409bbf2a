/// The first day of each ask of a campaign, looked up once for all: before it the ask does not exist.
package struct FirstDays: Sendable {
  private var raised: [Identifier<Ask>: CalendarDate] = [:]
  private let start: CalendarDate?

  package init(of records: CampaignRecords) {
    start = records.campaign.started
    for letter in records.communications where letter.isSent {
      for ask in letter.raises {
        raised[ask] = min(raised[ask] ?? letter.date.lastDay, letter.date.lastDay)
      }
    }
  }

  /// The day that the ask names, else that of the first letter that raised it.
  ///
  /// One that no letter has raised yet, and that names no day, is there from the campaign's first.
  package func day(of ask: Ask) -> CalendarDate {
    known(of: ask) ?? CalendarDate(dayNumber: .min)
  }

  /// The same; nil where neither the ask nor a letter nor the campaign names one.
  func known(of ask: Ask) -> CalendarDate? { ask.since ?? raised[ask.id] ?? start }
}
