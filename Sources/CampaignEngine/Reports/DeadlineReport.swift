/// Coming milestones of the UN's sessions, States' and ours, by date.
package struct DeadlineReport: Equatable, Sendable {
  package let asOf: CalendarDate

  /// By last day, then first day, then id.
  package let deadlines: [SessionDeadline]

  package init(asOf: CalendarDate, deadlines: [SessionDeadline]) {
    self.asOf = asOf
    self.deadlines = deadlines
  }
}

/// One milestone of one session, with the asks that it decides.
package struct SessionDeadline: Equatable, Sendable {
  package let session: Identifier<Session>
  package let body: Identifier<Body>
  package let milestone: ScheduledMilestone

  /// The zone in which its time is given.
  package let timeZone: String
  package let dates: CountedDate
  package var asks: [AskReference]
  package let sources: [Source]

  package init(
    session: Identifier<Session>, body: Identifier<Body>, milestone: ScheduledMilestone,
    timeZone: String, dates: CountedDate, asks: [AskReference], sources: [Source]
  ) {
    self.session = session
    self.body = body
    self.milestone = milestone
    self.timeZone = timeZone
    self.dates = dates
    self.asks = asks
    self.sources = sources
  }

  /// `HRC-64/opening`.
  package var id: String { "\(session.text)/\(milestone.id.text)" }
}

/// An ask of a campaign.
package struct AskReference: Hashable, Sendable {
  package let campaign: Identifier<Campaign>
  package let ask: Identifier<Ask>

  package init(campaign: Identifier<Campaign>, ask: Identifier<Ask>) {
    self.campaign = campaign
    self.ask = ask
  }
}
