/// What a target said or did, silence included.
package struct Response: Equatable, Sendable {
  package let id: Identifier<Response>
  package var date: PartialDate
  package var target: Identifier<Target>
  package var office: String?
  package var speaker: String?
  package var isOnRecord = true

  /// One statement for several targets is one record each; this says that they are the same.
  package var statement: String?
  package var channel: Channel
  package var summary: String
  package var quote: String?

  /// An act on a text: a name, a vote, a withdrawal.
  package var position: Position?

  /// What the target says it will do; never an act.
  package var indicates: Position?
  package var answers: [Answer] = []
  package var promises: [Promise] = []
  package var inReplyTo: Identifier<Communication>?
  package var certainty: Certainty?
  package var sources: [Source] = []
  package var loggedAt: Instant?
  package var loggedBy: String?
  package var visibility: Visibility = .internal

  package init(
    id: Identifier<Response>, date: PartialDate, target: Identifier<Target>, channel: Channel,
    summary: String
  ) {
    self.id = id
    self.date = date
    self.target = target
    self.channel = channel
    self.summary = summary
  }
}

/// The way in which a response came.
package enum Channel: String, CaseIterable, Sendable {
  case letter, email, statement, meeting, call, press, vote, sponsorship, measure, silence

  /// What a response of this channel weighs.
  package enum Weight: Sendable {
    case deed, word, neither
  }

  package var weight: Weight {
    switch self {
    case .vote, .sponsorship, .measure: .deed
    case .silence: .neither
    case .letter, .email, .statement, .meeting, .call, .press: .word
    }
  }
}

/// A stance on one text of one session.
package struct Position: Equatable, Hashable, Sendable {
  package var session: Identifier<Session>
  package var subject: Identifier<Subject>

  /// A draft, amendment or paragraph; nil: the text as a whole.
  package var item: String?
  package var resolution: String?
  package var stance: Identifier<Stance>
  package var basis: String?
  package var listStage: String?

  package init(
    session: Identifier<Session>, subject: Identifier<Subject>, stance: Identifier<Stance>
  ) {
    self.session = session
    self.subject = subject
    self.stance = stance
  }
}

/// What a response says to one ask.
package struct Answer: Equatable, Sendable {
  /// Whether it answers, or only says that an answer will come.
  package enum Kind: String, CaseIterable, Sendable {
    case answer, holding, acknowledgement
  }

  package var ask: Identifier<Ask>
  package var kind: Kind = .answer
  package var grade: Grade?

  /// Nil: us; else the committee whose grade it is.
  package var gradedBy: String?
  package var reason: String?

  package init(ask: Identifier<Ask>) {
    self.ask = ask
  }
}

/// How well an answer serves the ask, after the UN Human Rights Committee's follow-up grades.
package enum Grade: String, CaseIterable, Sendable {
  case largelySatisfactory = "A"
  case partlySatisfactory = "B"
  case besideThePoint = "C"
  case noReply = "D"
  case contrary = "E"

  /// From C down a grade needs a reason.
  package var needsReason: Bool {
    switch self {
    case .largelySatisfactory, .partlySatisfactory: false
    case .besideThePoint, .noReply, .contrary: true
    }
  }
}

/// What a target says it will do by a day.
package struct Promise: Equatable, Sendable {
  /// The day itself, or a milestone that decides it.
  package enum Due: Equatable, Sendable {
    case day(CalendarDate)
    case milestone(session: Identifier<Session>, milestone: Identifier<Milestone>)
  }

  package var text: String
  package var by: Due?
  package var ask: Identifier<Ask>?
  package var position: Position?

  package init(text: String) {
    self.text = text
  }
}
