/// What became of an ask.
package enum Outcome: String, CaseIterable, Sendable {
  case open, met, partlyMet, notMet
  /// The window has closed and nothing is on record: somebody has to find out.
  case unknown
  case ended
}

/// Where one ask stands with one target on one day; computed, never stored.
package struct Standing: Equatable, Sendable {
  package var outcome: Outcome

  /// The day since which the outcome holds; nil while it is open.
  package var since: CalendarDate?

  /// What is on record on the scale of the wanted stance.
  package var stance: Identifier<Stance>?
  package var scale: Identifier<Scale>?

  /// What is on record on the body's other scales.
  package var beside: [StanceBeside] = []

  /// What the target says it will do: shown, never counted.
  package var indicates: Identifier<Stance>?

  /// Whether the ledger of the ask's body and subject is stepped back on that day.
  package var steppedBack = false

  /// The steps that lead to the outcome, the deciding one first.
  package var reasons: [StandingReason] = []

  package init(_ outcome: Outcome, since: CalendarDate? = nil) {
    self.outcome = outcome
    self.since = since
  }

  init(_ outcome: Outcome, since: CalendarDate? = nil, because reason: StandingReason) {
    self.init(outcome, since: since)
    reasons = [reason]
  }
}

/// A stance on another scale than the one an ask is about.
package struct StanceBeside: Equatable, Sendable {
  package let scale: Identifier<Scale>

  /// Nil: nothing is on record there.
  package let stance: Identifier<Stance>?

  package init(scale: Identifier<Scale>, stance: Identifier<Stance>?) {
    self.scale = scale
    self.stance = stance
  }
}

/// Why an ask stands where it stands.
package enum StandingReason: Equatable, Sendable {
  case ended(Ending)

  // With a wanted stance.
  /// That stance, or a better one, is on record and the text was acted on.
  case took(Identifier<Stance>, Identifier<Session>, acted: CalendarDate, by: Identifier<Response>?)
  /// The name is on a list, but the text has not been acted on: names come off lists.
  case onListSince(PartialDate, Identifier<Session>, by: Identifier<Response>)
  /// A lower stance is on record, and the wanted one can still be taken until that day.
  case canStillChange(
    Identifier<Stance>, Identifier<Session>, until: ScheduledDate, Identifier<Milestone>)
  /// A lower stance is on record, and the last day for the wanted one has passed.
  case tooLateNow(
    Identifier<Stance>, Identifier<Session>, last: CalendarDate, by: Identifier<Response>?)
  case withdrawnAfter(met: CalendarDate, withdrawn: PartialDate, by: Identifier<Response>)
  /// Nothing is on record, and the window is open.
  case waitingFor(Identifier<Session>, Identifier<Milestone>, ScheduledDate?)
  /// The session is suspended and no date is set.
  case suspended(Identifier<Session>)
  /// Nothing is on record, the day was only predicted, and its margin has not run out.
  case predictedNotVerified(
    Identifier<Session>, Identifier<Milestone>, ScheduledDate, daysAgo: Int)
  /// Nothing is on record, and the window has closed.
  case closedUnknown(Identifier<Session>, Identifier<Milestone>, on: CalendarDate)

  // Without one.
  case gradedDeed(Grade, on: PartialDate, by: Identifier<Response>)
  case gradedWords(Grade, on: PartialDate, by: Identifier<Response>)
  case silenceAccepted(on: PartialDate, by: Identifier<Response>)
  case wordsWithoutDeed(Grade, deadline: CalendarDate)
  case answeredWithoutGrade(Identifier<Response>)
  case noDeadline
  case deadlineAhead(CalendarDate)
  case deadlinePassed(CalendarDate)
  case partMet(Identifier<Ask>)

  // Beside the outcome.
  case steppedBack(StepBack)
  case metByNext(MetLater)
  /// How many sessions with a text on the subject lie between the first ask of the chain and this.
  case sessionsAfterFirst(Int, first: Identifier<Session>)
  case notAMember(Identifier<Body>, on: CalendarDate)
  case committeeGrade(Grade, by: String, on: PartialDate, Identifier<Response>)
  case says(Identifier<Stance>, on: PartialDate, by: Identifier<Response>)
  case conflict([Identifier<Response>])
}

/// A later ask of the same chain that was met.
package struct MetLater: Equatable, Sendable {
  package let ask: Identifier<Ask>
  package let session: Identifier<Session>
  package let on: CalendarDate

  /// The difference of the years of the two acts.
  package let yearsLater: Int

  package init(
    ask: Identifier<Ask>, session: Identifier<Session>, on: CalendarDate, yearsLater: Int
  ) {
    self.ask = ask
    self.session = session
    self.on = on
    self.yearsLater = yearsLater
  }
}

/// The roll-over chain that an ask belongs to.
package struct Chain: Equatable, Sendable {
  package var continues: Identifier<Ask>?

  /// How many times it has been asked, this one included.
  package var length = 1
  package var metLater: MetLater?

  /// Of an ask that was not met: where it can be taken up again at the same body.
  package var next: NextWindow?

  /// Of an open ask: the next session of any body on its subject, once its own is over.
  package var then: NextWindow?

  package init() {}
}
