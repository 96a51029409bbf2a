/// A session of a body as a file tells it: what is known, and when it became known.
///
/// What it leaves open is predicted by the rules of its body, see ``SessionSchedule``.
package struct Session: Equatable, Sendable {
  package let id: Identifier<Session>
  package var body: Identifier<Body>
  package var number: Int?
  package var title: String?
  package var place: String?
  package var timeZone: String?
  package var start: CalendarDate?
  package var end: CalendarDate?
  package var parts: [SessionPart] = []
  package var milestones: [MilestoneEntry] = []

  /// That of start and end, unless a milestone `opening` or `closing` says otherwise.
  package var certainty: DateCertainty?
  package var resolutions: [Resolution] = []

  /// How its fields changed, oldest first.
  package var history: [HistoryEntry] = []
  package var sources: [Source] = []

  /// Whether the file is the user's own: then its dates count before they have come.
  package var isOwn = false

  /// What the user's file corrects in a shipped session; nil where all of it is the user's own.
  package internal(set) var ownFields: OwnFields?

  package init(id: Identifier<Session>, body: Identifier<Body>) {
    self.id = id
    self.body = body
  }
}

/// One of several parts of a session, both days included.
package struct SessionPart: Equatable, Sendable {
  package let start: CalendarDate
  package let end: CalendarDate

  package init(start: CalendarDate, end: CalendarDate) {
    self.start = start
    self.end = end
  }
}

/// Who has to act at a milestone.
package enum MilestoneGroup: String, CaseIterable, Sendable {
  case states, ours
}

/// A milestone as a file gives it: a day, or a window from one day to another.
package struct MilestoneEntry: Equatable, Sendable {
  package let id: Identifier<Milestone>
  package var title: String?
  package var group: MilestoneGroup?
  package var from: CalendarDate
  package var to: CalendarDate
  package var time: ClockTime?
  package var certainty: DateCertainty
  package var why: String?
  package var sources: [Source] = []

  package init(
    id: Identifier<Milestone>, from: CalendarDate, to: CalendarDate, certainty: DateCertainty
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.certainty = certainty
  }
}

/// A text on which a session acted.
package struct Resolution: Equatable, Sendable {
  /// How it was adopted.
  package enum Result: Equatable, Sendable {
    case withoutVote
    case vote(inFavour: Int, against: Int, abstained: Int)
  }

  package var subject: Identifier<Subject>
  package var symbol: String?
  package var draft: String?
  package var actedOn: CalendarDate

  /// Where a body acts twice: `committee`, then `plenary`.
  package var stage: String?
  package var result: Result
  package var mainSponsors: [String] = []
  package var coSponsorCount: Int?
  package var certainty: DateCertainty
  package var sources: [Source] = []

  package init(
    subject: Identifier<Subject>, actedOn: CalendarDate, result: Result, certainty: DateCertainty
  ) {
    self.subject = subject
    self.actedOn = actedOn
    self.result = result
    self.certainty = certainty
  }
}

/// One change of one field of a session, on the day by which it was known.
package struct HistoryEntry: Equatable, Sendable {
  package let on: CalendarDate

  /// `start`, `end` or `milestones.` and the milestone's id.
  package let field: String
  package let from: CalendarDate?

  /// Nil: from that day on no date is set.
  package let to: CalendarDate?
  package var certainty: DateCertainty
  package var why: String?
  package var source: Source?

  package init(
    on: CalendarDate, field: String, from: CalendarDate?, to: CalendarDate?,
    certainty: DateCertainty
  ) {
    self.on = on
    self.field = field
    self.from = from
    self.to = to
    self.certainty = certainty
  }
}
