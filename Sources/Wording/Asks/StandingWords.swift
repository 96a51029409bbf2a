package import CampaignEngine

/// Where an ask stands, beside the word of its outcome.
extension Wording {
  /// One line after the outcome: "not a co-sponsor; joined the consensus", "on the list since ...".
  ///
  /// First what is on record on the wanted scale, then on the others, then what can still come or
  /// came later.
  package static func standing(_ status: AskStatus, in world: World) -> String {
    let standing = status.standing
    let leads = standing.reasons.compactMap { lead($0, of: status) }
    let beside = known(beside: standing).map(stanceBeside)
    let tails = standing.reasons.compactMap { tail($0, of: status, in: world) }
    return (leads + beside + tails).joined(separator: "; ")
  }

  /// The outcome and the line beside it: `open: not a co-sponsor; joined the consensus`.
  package static func label(_ status: AskStatus, in world: World) -> String {
    let line = standing(status, in: world)
    let word = outcome(status.standing.outcome)
    return line.isEmpty ? word : "\(word): \(line)"
  }

  /// What a reason says is on record; nil where it says something else.
  private static func lead(_ reason: StandingReason, of status: AskStatus) -> String? {
    switch reason {
    case .ended(let ending):
      "\(kind(ending.kind)) on \(plainDay(ending.day)): \(ending.reason)"
    case .took(let stance, _, let acted, _): "\(Self.stance(stance)) since \(plainDay(acted))"
    case .onListSince(let date, _, _): "on the list since \(Self.date(date))"
    case .canStillChange(let stance, _, _, _), .tooLateNow(let stance, _, _, _):
      Self.stance(stance, shortOf: status.ask.wants?.stance)
    case .withdrawnAfter(let met, let withdrawn, _):
      "met on \(plainDay(met)), withdrawn \(at(withdrawn))"
    case .waitingFor: nothing(on: status.standing).map { $0 + " yet" }
    case .predictedNotVerified, .closedUnknown: nothing(on: status.standing)
    case .suspended:
      status.standing.stance.flatMap { $0 == Vocabulary.undecided ? nil : stance($0) }
    case .conflict: "sources disagree"
    case .notAMember: status.standing.stance.flatMap(withoutSeat)
    case .gradedDeed, .gradedWords, .silenceAccepted, .wordsWithoutDeed, .answeredWithoutGrade,
      .noDeadline, .deadlineAhead, .deadlinePassed, .partMet, .steppedBack, .metByNext,
      .sessionsAfterFirst, .committeeGrade, .says:
      nil
    }
  }

  /// `not a member, no vote`, where that is what stands on the wanted scale.
  private static func withoutSeat(_ stance: Identifier<Stance>) -> String? {
    let isWithout = Vocabulary.bodies.contains { $0.withoutSeat == stance }
    return isWithout ? stanceBeside(stance) : nil
  }

  /// What it says it will do; nothing once it is done, and in the past once it is over.
  private static func said(
    _ stance: Identifier<Stance>, with outcome: Outcome
  ) -> String? {
    switch outcome {
    case .open: intention(stance)
    case .unknown, .notMet, .partlyMet: intention(stance, isOver: true)
    case .met, .ended: nil
    }
  }

  private static func known(beside standing: Standing) -> [Identifier<Stance>] {
    standing.beside.compactMap(\.stance).filter { $0 != Vocabulary.undecided }
  }

  /// Nothing on the wanted scale, which is named where there is something on another.
  private static func nothing(on standing: Standing) -> String? {
    guard !isInConflict(standing) else { return nil }
    guard let scale = standing.scale, !known(beside: standing).isEmpty else {
      return "nothing on record"
    }
    return "\(Self.scale(scale)): nothing on record"
  }

  private static func isInConflict(_ standing: Standing) -> Bool {
    standing.reasons.contains { if case .conflict = $0 { true } else { false } }
  }

  /// What a reason says beyond what is on record; nil where it says nothing more.
  private static func tail(
    _ reason: StandingReason, of status: AskStatus, in world: World
  ) -> String? {
    switch reason {
    case .canStillChange(_, _, let until, _):
      "\(chance(on: status.standing.scale)) until \(plainDay(until.to))"
        + certaintyAside(until.certainty)
    case .waitingFor(let session, let milestone, let date):
      date.map { "\(Self.milestone(milestone, of: session)) \(dated($0))" }
        ?? "no date known for \(Self.session(session))"
    case .suspended(let session): "\(Self.session(session)) is suspended, no date is set"
    case .predictedNotVerified(_, _, let date, let daysAgo):
      "predicted for \(window(date.from, date.to)), passed \(days(daysAgo)) ago, not verified"
    case .closedUnknown(let session, _, let day):
      "the window of \(Self.session(session)) closed on \(plainDay(day))"
    case .metByNext(let later):
      "met for \(session(later.session)), \(yearsLater(later.yearsLater))"
    case .sessionsAfterFirst(let count, let first):
      "\(ordinal(count)) session after \(session(first)), the one first asked for"
    case .says(let stance, _, _): said(stance, with: status.standing.outcome)
    case .ended, .took, .onListSince, .tooLateNow, .withdrawnAfter, .steppedBack, .notAMember,
      .conflict:
      nil
    case .gradedDeed, .gradedWords, .silenceAccepted, .wordsWithoutDeed, .answeredWithoutGrade,
      .noDeadline, .deadlineAhead, .deadlinePassed, .partMet, .committeeGrade:
      gradedLine(reason, of: status, in: world)
    }
  }
}
