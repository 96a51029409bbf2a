/// Which asks are parts of which, looked up once for all.
struct AskParts: Sendable {
  private var parts: [Identifier<Ask>: [Ask]] = [:]

  init(of asks: [Ask]) {
    for ask in asks {
      if let whole = ask.partOf { parts[whole, default: []].append(ask) }
    }
  }

  func parts(of whole: Ask) -> [Ask] { parts[whole.id] ?? [] }
}

extension Situation {
  /// Parts never make the whole met, but one part that is met or partly met makes it partly met.
  func metPart(of ask: Ask, target: Identifier<Target>) -> Standing? {
    metPart(of: ask, target: target, above: [])
  }

  /// Of several the one that was met first.
  ///
  /// - Parameter above: The wholes that were looked at already: two asks that name each other as
  ///   their whole end here.
  private func metPart(
    of ask: Ask, target: Identifier<Target>, above: Set<Identifier<Ask>>
  ) -> Standing? {
    let above = above.union([ask.id])
    let met = parts.parts(of: ask).compactMap { part -> (since: CalendarDate, part: Ask)? in
      guard part.ended == nil, asks(part, of: target), !above.contains(part.id),
        let standing = standing(ofPart: part, target: target, above: above),
        standing.outcome == .met || standing.outcome == .partlyMet, let since = standing.since
      else { return nil }
      return (since, part)
    }
    return met.min { ($0.since, $0.part.id) < ($1.since, $1.part.id) }
      .map { Standing(.partlyMet, since: $0.since, because: .partMet($0.part.id)) }
  }

  private func standing(
    ofPart part: Ask, target: Identifier<Target>, above: Set<Identifier<Ask>>
  ) -> Standing? {
    if let wanted = WantedOutcome(ask: part, target: target, in: self) { return wanted.standing }
    return decidedByGrade(part, answers(to: part, of: target))
      ?? metPart(of: part, target: target, above: above)
  }
}
