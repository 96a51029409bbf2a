extension Situation {
  /// Parts never make the whole met, but one part that is met or partly met makes it partly met.
  func metPart(of ask: Ask, target: Identifier<Target>) -> Standing? {
    metPart(of: ask, target: target, above: [])
  }

  /// - Parameter above: The wholes that were looked at already: two asks that name each other as
  ///   their whole end here.
  private func metPart(
    of ask: Ask, target: Identifier<Target>, above: Set<Identifier<Ask>>
  ) -> Standing? {
    let above = above.union([ask.id])
    for part in records.asks where part.partOf == ask.id && !above.contains(part.id) {
      guard part.ended == nil, let standing = standing(ofPart: part, target: target, above: above)
      else { continue }
      if standing.outcome == .met || standing.outcome == .partlyMet {
        return Standing(.partlyMet, since: standing.since, because: .partMet(part.id))
      }
    }
    return nil
  }

  private func standing(
    ofPart part: Ask, target: Identifier<Target>, above: Set<Identifier<Ask>>
  ) -> Standing? {
    if let wanted = WantedOutcome(ask: part, target: target, in: self) { return wanted.standing }
    return decidedByGrade(part, answers(to: part, of: target))
      ?? metPart(of: part, target: target, above: above)
  }
}
