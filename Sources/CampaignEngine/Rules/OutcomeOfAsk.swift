extension Situation {
  /// Where an ask stands with a target today.
  ///
  /// The steps are those of "Outcome of an ask" in the design: an end, then a wanted position, then
  /// grades; see the files of those names.
  package func standing(of ask: Ask, target: Identifier<Target>) -> Standing {
    if let ended = ask.ended {
      var standing = Standing(.ended, since: ended.day)
      standing.reasons = [.ended(ended)]
      return standing
    }
    if let wanted = WantedOutcome(ask: ask, target: target, in: self) {
      return wanted.standing
    }
    return gradedStanding(of: ask, target: target)
  }
}
