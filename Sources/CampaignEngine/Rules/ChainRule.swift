extension Situation {
  /// The asks that an ask carries on, the newest first; two that name each other end the chain.
  func predecessors(of ask: Ask) -> [Ask] {
    var chain: [Ask] = []
    var next = ask.continues
    while let id = next, id != ask.id, !chain.contains(where: { $0.id == id }),
      let earlier = records.ask(id)
    {
      chain.append(earlier)
      next = earlier.continues
    }
    return chain
  }

  /// Where an ask stands in its roll-over chain, and whether a later ask of it was met.
  package func chain(of ask: Ask, target: Identifier<Target>) -> Chain {
    var chain = Chain()
    chain.continues = ask.continues
    chain.length = predecessors(of: ask).count + 1
    chain.metLater = metLater(than: ask, target: target)
    return chain
  }

  private func metLater(than ask: Ask, target: Identifier<Target>) -> MetLater? {
    let later = records.asks.filter { other in
      predecessors(of: other).contains { $0.id == ask.id }
    }
    let met = later.compactMap { other -> MetLater? in
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
    guard let subject = ask.wants?.subject, case .milestone(let session, _) = ask.deadline else {
      return nil
    }
    return world.actionDay(of: session, subject: subject)?.year
  }

  /// How many sessions with a text on the subject came after the first one that was asked for.
  func sessionsAfterFirst(
    of ask: Ask, target: Identifier<Target>
  ) -> (count: Int, first: Identifier<Session>)? {
    guard let wants = ask.wants, let first = predecessors(of: ask).last,
      case .milestone(let firstSession, _) = first.deadline,
      case .milestone(let session, _) = ask.deadline
    else { return nil }
    let sessions = ledger(of: target, subject: wants.subject).entries
      .filter { $0.body == wants.body && $0.item == nil }.map(\.session)
    guard let from = sessions.firstIndex(of: firstSession),
      let to = sessions.firstIndex(of: session), from < to
    else { return nil }
    return (to - from, firstSession)
  }
}
