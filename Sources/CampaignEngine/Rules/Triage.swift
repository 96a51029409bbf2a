extension Situation {
  /// How soon "soon" is, in days.
  static let soon = 0...7

  /// Whether a clock runs out soon; a look of our own that is past is still to be taken.
  func isSoon(_ clock: AskClock) -> Bool {
    clock.daysLeft.map { Self.soon.contains($0) || clock.what == .review && $0 < 0 } ?? false
  }

  /// What about an ask needs somebody most.
  func triage(
    _ standing: Standing, reply: ReplyClock, promise: PromiseClock?, clock: AskClock?,
    isUngraded: Bool
  ) -> TriageRank {
    let isDecided = standing.outcome == .met || standing.outcome == .ended
    if standing.steppedBack && !isDecided { return .steppedBack }
    if isAwaited(standing.outcome) {
      if promise?.state == .broken { return .promiseBroken }
      if reply.isLate { return .replyLate }
      if reply.windowClosesFirst { return .windowClosesFirst }
    }
    if clock.map(isSoon) ?? false { return .dueSoon }
    if isUngraded && !isDecided { return .ungraded }
    switch standing.outcome {
    case .unknown: return standing.isToFindOut ? .toFindOut : .notMet
    case .open: return reply.state == .notSent || reply.state == .answered ? .open : .awaiting
    case .partlyMet: return .partlyMet
    case .notMet: return .notMet
    case .met: return .met
    case .ended: return .ended
    }
  }
}

extension Standing {
  /// Whether there is anything to find out: not of a State that had no seat to act from.
  var isToFindOut: Bool {
    outcome == .unknown && !isWithoutSeat
  }

  /// Whether it is decided by that: the target had no seat to act from.
  var isWithoutSeat: Bool {
    if case .notAMember = reasons.first { return true }
    return false
  }
}

extension AskStatus {
  /// The order in which asks are listed: by triage, then the clock's day, none last, then names.
  package static func isBefore(_ left: AskStatus, _ right: AskStatus) -> Bool {
    left.sortKey < right.sortKey
  }

  private var sortKey: (TriageRank, CalendarDate, String, String) {
    (triage, clock?.date?.to ?? CalendarDate(dayNumber: .max), ask.id.text, target.text)
  }
}
