/// The outcome of an ask that wants a position on a text: it is looked up in the ledger.
struct WantedOutcome {
  private let wants: WantedPosition
  private let wanted: Stance
  private let wantedRank: Int
  private let session: Identifier<Session>
  private let situation: Situation
  private let ledger: Ledger
  private let entry: LedgerEntry?

  private let lastChance: LastChance
  private let hasSchedule: Bool

  /// Nil where the ask wants no position that a session decides, or a stance that no list knows.
  ///
  /// A body that no list knows, such as a parliament of the user's own, decides by the milestone
  /// that the ask names.
  init?(ask: Ask, target: Identifier<Target>, in situation: Situation) {
    guard let wants = ask.wants, let wanted = Vocabulary.stance(wants.stance),
      let rank = wanted.rank, case .milestone(let session, _) = ask.deadline
    else { return nil }
    self.wants = wants
    self.wanted = wanted
    wantedRank = rank
    self.session = session
    self.situation = situation
    ledger = situation.ledger(of: target, subject: wants.subject)
    entry = ledger.entry(of: session)
    let schedule = situation.schedule(of: ask)
    hasSchedule = schedule != nil
    lastChance = LastChance(
      of: situation.decidingMilestones(of: ask), in: schedule, actedOn: entry?.actedOn)
  }

  var standing: Standing {
    var standing = outcome
    standing.scale = wanted.scale
    standing.stance = cell?.stance
    let scales = Vocabulary.body(wants.body)?.scales ?? []
    standing.beside = scales.filter { $0 != wanted.scale }.map {
      StanceBeside(scale: $0, stance: entry?.cell(on: $0)?.stance)
    }
    let said = entry?.indicates(on: wanted.scale)
    standing.indicates = said?.stance
    if let said, let response = said.responses.last {
      standing.reasons.append(.says(said.stance, on: said.date, by: response))
    }
    if let cell, !cell.conflict.isEmpty { standing.reasons.append(.conflict(cell.conflict)) }
    if let entry, let day = entry.actedOn, entry.isWithoutSeat, !standing.isWithoutSeat {
      standing.reasons.append(.notAMember(entry.body, on: day))
    }
    let line = Vocabulary.line(of: wants.body)
    if let step = ledger.stepsBack.first(where: { step in
      step.body == line
        && Vocabulary.stance(step.to).map { $0.isComparable(to: wanted) } ?? false
    }) {
      standing.steppedBack = true
      standing.reasons.append(.steppedBack(step))
    }
    return standing
  }

  private var cell: LedgerCell? { entry?.cell(on: wanted.scale) }

  private var outcome: Standing {
    guard let cell, let stance = Vocabulary.stance(cell.stance) else { return nothingOnRecord }
    if stance.id == Vocabulary.body(wants.body)?.withoutSeat { return withoutSeat(cell) }
    guard let rank = stance.rank, stance.isComparable(to: wanted) else { return nothingOnRecord }
    return rank >= wantedRank ? taken(cell) : lower(cell)
  }

  /// At least the wanted stance: met once the text has been acted on, open before.
  private func taken(_ cell: LedgerCell) -> Standing {
    guard let acted = entry?.actedOn ?? (hasSchedule ? nil : cell.date.lastDay) else {
      return Standing(
        .open,
        because: .onListSince(
          cell.lastRun(atLeast: wantedRank)?.since ?? cell.date, session,
          by: cell.responses.last ?? ""))
    }
    let taken = cell.lastRun(atLeast: wantedRank)?.since ?? cell.date
    let since = max(acted, taken.lastDay)
    return Standing(
      .met, since: since,
      because: .took(cell.stance, session, acted: since, by: cell.responses.last))
  }

  /// A lower stance: open while the wanted one can still be taken, not met from the day after.
  private func lower(_ cell: LedgerCell) -> Standing {
    if let withdrawn = withdrawnAfterAction(cell) { return withdrawn }
    guard let date = lastChance.date, let last = lastChance.lastDay else { return withoutDate }
    guard situation.today > last else {
      return Standing(
        .open, because: .canStillChange(cell.stance, session, until: date, lastChance.milestone))
    }
    return Standing(
      .notMet, since: last + 1,
      because: .tooLateNow(
        cell.stance, session, last: last, by: cell.responses.last))
  }

  /// The wanted stance was held after the action, and was given up then.
  private func withdrawnAfterAction(_ cell: LedgerCell) -> Standing? {
    guard let acted = entry?.actedOn, let run = cell.lastRun(atLeast: wantedRank),
      let until = run.until, until.lastDay > acted
    else { return nil }
    return Standing(
      .notMet, since: until.lastDay,
      because: .withdrawnAfter(
        met: max(acted, run.since.lastDay), withdrawn: until, by: cell.responses.last ?? ""))
  }

  /// Where only members act and it was none: it took no stance, and there is none to find out.
  private func withoutSeat(_ cell: LedgerCell) -> Standing {
    let day = cell.date.lastDay
    return Standing(.unknown, since: day, because: .notAMember(wants.body, on: day))
  }

  /// No date is set, or nobody knows the session: there is nothing to count to.
  private var withoutDate: Standing {
    Standing(
      .open,
      because: lastChance.isDateTakenBack
        ? .suspended(session) : .waitingFor(session, lastChance.milestone, nil))
  }

  /// Never a failure: nobody knows what happened, so it is open or to be found out.
  private var nothingOnRecord: Standing {
    guard let date = lastChance.date, let last = lastChance.lastDay else { return withoutDate }
    let today = situation.today
    if today > last {
      return Standing(
        .unknown, since: last + 1,
        because: .closedUnknown(session, lastChance.milestone, on: last))
    }
    if today > date.to {
      return Standing(
        .open,
        because: .predictedNotVerified(
          session, lastChance.milestone, date, daysAgo: today - date.to))
    }
    return Standing(.open, because: .waitingFor(session, lastChance.milestone, date))
  }
}
