/// What happened about a campaign, oldest first: what we sent, what targets did, what others did.
package struct Timeline: Equatable, Sendable {
  package let asOf: CalendarDate
  package let entries: [TimelineEntry]

  package init(asOf: CalendarDate, entries: [TimelineEntry]) {
    self.asOf = asOf
    self.entries = entries
  }
}

/// One thing that happened, or a day of a session that is to come.
package struct TimelineEntry: Equatable, Sendable {
  /// Who acted.
  package enum Lane: String, CaseIterable, Sendable {
    case ours, target, others
  }

  /// The record, or the day of a session, that it tells of.
  package enum Fact: Equatable, Sendable {
    case communication(Communication)
    /// One statement of several targets is told once.
    case response(Response, of: [Identifier<Target>])
    case event(Event)
    case milestone(Identifier<Session>, ScheduledMilestone)
    case resolution(Identifier<Session>, Identifier<Milestone>, Resolution)
  }

  package let date: PartialDate
  package let lane: Lane
  package let fact: Fact

  package init(date: PartialDate, lane: Lane, fact: Fact) {
    self.date = date
    self.lane = lane
    self.fact = fact
  }

  package var kind: RecordKind {
    switch fact {
    case .communication: .communication
    case .response: .response
    case .event: .event
    case .milestone, .resolution: .session
    }
  }

  /// That of the record; `HRC-43/opening` for a day of a session.
  package var id: String {
    switch fact {
    case .communication(let communication): communication.id.text
    case .response(let response, _): response.id.text
    case .event(let event): event.id.text
    case .milestone(let session, let milestone): "\(session.text)/\(milestone.id.text)"
    case .resolution(let session, let milestone, _): "\(session.text)/\(milestone.text)"
    }
  }

  /// On one day a session opens first and closes last, and a body acts before targets are told of.
  var order: (PartialDate, Int, String) { (date, rank, id) }

  private var rank: Int {
    switch fact {
    case .milestone(_, let milestone): milestone.id == "closing" ? 5 : 0
    case .resolution: 1
    case .event: 2
    case .communication: 3
    case .response: 4
    }
  }
}
