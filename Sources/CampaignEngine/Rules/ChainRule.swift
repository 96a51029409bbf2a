extension Situation {
  /// Where an ask stands in its roll-over chain, and whether a later ask of it was met.
  package func chain(of ask: Ask, target: Identifier<Target>, outcome: Outcome) -> Chain {
    var chain = Chain()
    chain.continues = ask.continues
    chain.length = chains.predecessors(of: ask).count + 1
    if outcome != .met { chain.metLater = metLater(than: ask, target: target) }
    switch outcome {
    case .notMet, .unknown: if chain.metLater == nil { chain.next = nextWindow(of: ask) }
    case .open, .partlyMet: chain.then = windowAfter(ask)
    case .met, .ended: break
    }
    return chain
  }

  private func metLater(than ask: Ask, target: Identifier<Target>) -> MetLater? {
    let met = chains.successors(of: ask).compactMap { other -> MetLater? in
      guard asks(other, of: target) else { return nil }
      let standing = standing(of: other, target: target)
      guard standing.outcome == .met, let on = standing.since,
        case .milestone(let session, _) = other.deadline
      else { return nil }
      let years = on.year - (actionYear(of: ask) ?? on.year)
      return MetLater(ask: other.id, session: session, on: on, yearsLater: years)
    }
    return met.min { ($0.on, $0.ask) < ($1.on, $1.ask) }
  }

  private func actionYear(of ask: Ask) -> Int? {
    ask.wants.flatMap { schedule(of: ask)?.actionDay(subject: $0.subject)?.year }
  }

  /// How many sessions with a text on the subject came after the first one that was asked for.
  func sessionsAfterFirst(
    of ask: Ask, target: Identifier<Target>
  ) -> (count: Int, first: Identifier<Session>)? {
    guard let wants = ask.wants, let first = chains.predecessors(of: ask).last,
      case .milestone(let firstSession, _) = first.deadline,
      case .milestone(let session, _) = ask.deadline
    else { return nil }
    let line = Vocabulary.line(of: wants.body)
    let sessions = ledger(of: target, subject: wants.subject).entries
      .filter { Vocabulary.line(of: $0.body) == line && $0.item == nil }.map(\.session)
    guard let from = sessions.firstIndex(of: firstSession),
      let to = sessions.firstIndex(of: session), from < to
    else { return nil }
    return (to - from, firstSession)
  }
}
