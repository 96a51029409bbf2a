/// What one target did on every text about one subject, oldest first.
package struct Ledger: Equatable, Sendable {
  package let target: Identifier<Target>
  package let subject: Identifier<Subject>
  package let entries: [LedgerEntry]

  /// The steps back that hold on the day, one at most for each body and scale.
  package let stepsBack: [StepBack]

  package init(
    target: Identifier<Target>, subject: Identifier<Subject>, entries: [LedgerEntry],
    stepsBack: [StepBack]
  ) {
    self.target = target
    self.subject = subject
    self.entries = entries
    self.stepsBack = stepsBack
  }

  /// The entry of a session's text, or nil where there is none.
  ///
  /// - Parameter item: A draft, amendment or paragraph; nil: the text as a whole.
  package func entry(of session: Identifier<Session>, item: String? = nil) -> LedgerEntry? {
    entries.firstIndex { $0.session == session && $0.item == item }.map { entries[$0] }
  }

  /// The scales that its texts have or on which something is on record, in the list's order.
  package var scales: [Identifier<Scale>] {
    Vocabulary.scales.map(\.id).filter { scale in
      entries.contains { entry in
        entry.cell(on: scale) != nil || entry.indicates(on: scale) != nil
          || entry.isActed(on: scale)
      }
    }
  }
}

/// What one target did on one text.
package struct LedgerEntry: Equatable, Sendable {
  package let body: Identifier<Body>
  package let session: Identifier<Session>
  package let year: Int

  /// A draft, amendment or paragraph; nil: the text as a whole.
  package let item: String?

  /// One for each scale on which something is on record.
  package var cells: [LedgerCell]

  /// What the target says it will do there, one for each scale.
  package var indications: [LedgerCell] = []

  /// The scales on which an ask wants a position there.
  var asked: Set<Identifier<Scale>> = []

  /// The day on which the text was acted on, else that of the newest act.
  package var date: CalendarDate?
  package var resolution: String?

  /// The day of action; nil as long as the text has not been acted on.
  package var actedOn: CalendarDate?
  var opening: CalendarDate?

  /// Whether the calendar knows the session: without one an act counts from its own day.
  var hasSchedule = false

  /// The scales on which it is lower than the one before it.
  package var lowerOn: [Identifier<Scale>] = []

  package init(
    body: Identifier<Body>, session: Identifier<Session>, year: Int, item: String?,
    cells: [LedgerCell]
  ) {
    self.body = body
    self.session = session
    self.year = year
    self.item = item
    self.cells = cells
  }

  package func cell(on scale: Identifier<Scale>) -> LedgerCell? {
    cells.first { $0.scale == scale }
  }

  /// What the target said last that it will do there, on whichever scale.
  package var indicates: LedgerCell? { indications.max { $0.date < $1.date } }

  package func indicates(on scale: Identifier<Scale>) -> LedgerCell? {
    indications.first { $0.scale == scale }
  }

  /// Whether its text was acted on and nothing is on record on a scale on which its body acts.
  package func isMissing(on scale: Identifier<Scale>) -> Bool {
    actedOn != nil && isDecided(on: scale)
  }

  /// The same as long as it has not been acted on.
  package func isAwaited(on scale: Identifier<Scale>) -> Bool {
    actedOn == nil && isDecided(on: scale)
  }

  /// A part of a text has the scales on which somebody acted on it, and no other.
  private func isDecided(on scale: Identifier<Scale>) -> Bool {
    item == nil && cell(on: scale) == nil && isActed(on: scale)
  }

  /// Whether its body takes positions on a scale, or somebody was asked for one.
  func isActed(on scale: Identifier<Scale>) -> Bool {
    asked.contains(scale) || Vocabulary.body(body)?.scales.contains(scale) == true
  }

  /// The weakest certainty of what it shows; nil where nothing is on record.
  package var certainty: Certainty? { cells.compactMap(\.certainty).min() }
  package var isInConflict: Bool { cells.contains { $0.conflict.count > 1 } }
  package var responses: [Identifier<Response>] {
    cells.flatMap(\.responses) + indications.flatMap(\.responses)
  }
}

/// The stance that stands on one scale for one text.
package struct LedgerCell: Equatable, Sendable {
  package let scale: Identifier<Scale>
  package let stance: Identifier<Stance>
  package let date: PartialDate

  /// Nil: computed, as where a State without a seat took no part in a vote.
  package let certainty: Certainty?

  /// The records that it rests on, the deciding one last.
  package var responses: [Identifier<Response>] = []

  /// Records that disagree about the same day; empty where none do.
  package var conflict: [Identifier<Response>] = []

  /// The stances that they tell, each once.
  package var disputed: [Identifier<Stance>] = []

  /// All acts that count on this scale, oldest first; the last one stands, unless it is disputed.
  var history: [StanceTaken] = []

  /// The first day on which this stance or a better one was on record without a break.
  package var since: PartialDate

  package init(
    scale: Identifier<Scale>, stance: Identifier<Stance>, date: PartialDate,
    certainty: Certainty?
  ) {
    self.scale = scale
    self.stance = stance
    self.date = date
    self.certainty = certainty
    since = date
  }
}

/// A stance that was taken on a day, with its rank; a rank of nil decides nothing.
struct StanceTaken: Equatable, Sendable {
  let stance: Identifier<Stance>
  let rank: Int?
  let date: PartialDate
}

/// A stance lower than the last known one in an earlier session.
package struct StepBack: Equatable, Sendable {
  package let target: Identifier<Target>
  package let body: Identifier<Body>
  package let subject: Identifier<Subject>
  package let scale: Identifier<Scale>

  /// The session of the lower stance.
  package let session: Identifier<Session>

  /// The session of the stance that was left.
  package let earlier: Identifier<Session>
  package let from: Identifier<Stance>
  package let to: Identifier<Stance>
  package let on: CalendarDate
  package let response: Identifier<Response>?

  package init(
    target: Identifier<Target>, body: Identifier<Body>, subject: Identifier<Subject>,
    scale: Identifier<Scale>, session: Identifier<Session>, earlier: Identifier<Session>,
    from: Identifier<Stance>, to: Identifier<Stance>, on: CalendarDate,
    response: Identifier<Response>?
  ) {
    self.target = target
    self.body = body
    self.subject = subject
    self.scale = scale
    self.session = session
    self.earlier = earlier
    self.from = from
    self.to = to
    self.on = on
    self.response = response
  }
}
