extension World {
  /// Where every ask stands today; of one campaign where one is named.
  ///
  /// Call it on a known world. A campaign is listed from the day on which it started; a paused or
  /// closed one comes last.
  package func status(
    from viewpoint: Viewpoint, campaign: Identifier<Campaign>? = nil
  ) -> StatusReport {
    let listed = situations(from: viewpoint, campaign: campaign)
    return StatusReport(asOf: viewpoint.today, campaigns: listed.map(\.status))
  }

  /// The campaigns that have started, active ones first; only the named one where there is a name.
  func situations(
    from viewpoint: Viewpoint, campaign: Identifier<Campaign>? = nil
  ) -> [Situation] {
    let listed = campaigns.filter { records in
      records.campaign.started.map { $0 <= viewpoint.today } ?? true
        && (campaign.map { $0 == records.campaign.id } ?? true)
    }
    let inOrder = listed.sorted {
      ($0.campaign.state.order, $0.campaign.id) < ($1.campaign.state.order, $1.campaign.id)
    }
    return inOrder.map { Situation(of: $0, in: self, from: viewpoint) }
  }
}

extension Campaign.State {
  fileprivate var order: Int {
    switch self {
    case .active: 0
    case .paused: 1
    case .closed: 2
    }
  }
}

extension Situation {
  /// Where the asks of the campaign stand, what needs somebody first.
  package var status: CampaignStatus {
    let statuses = records.asks.flatMap { ask in
      targets(of: ask).map { status(of: ask, target: $0) }
    }
    return CampaignStatus(
      campaign: records.campaign, asks: statuses.sorted(by: AskStatus.isBefore),
      counts: counts(of: statuses))
  }

  /// Everything about one ask and one target, each rule asked once.
  package func status(of ask: Ask, target: Identifier<Target>) -> AskStatus {
    var standing = standing(of: ask, target: target)
    let chain = chain(of: ask, target: target, outcome: standing.outcome)
    if standing.outcome == .notMet, let later = chain.metLater {
      standing.reasons.insert(.metByNext(later), at: min(1, standing.reasons.count))
    }
    if standing.outcome == .met, let after = sessionsAfterFirst(of: ask, target: target) {
      standing.reasons.append(.sessionsAfterFirst(after.count, first: after.first))
    }
    var reply = replyClock(of: ask, target: target, outcome: standing.outcome)
    let promise = promise(of: ask, target: target)
    reply.windowClosesFirst = windowClosesFirst(ask, reply: reply, outcome: standing.outcome)
    let clock = clock(
      of: ask, target: target, outcome: standing.outcome, reply: reply, promise: promise)
    let isUngraded = isUngraded(ask, target: target)
    return AskStatus(
      ask: ask, target: target, firstDay: firstDays.day(of: ask), standing: standing,
      reply: reply, promise: promise, clock: clock, windows: windows(of: ask), chain: chain,
      isUngraded: isUngraded,
      triage: triage(
        standing, reply: reply, promise: promise, clock: clock, isUngraded: isUngraded))
  }

  /// Whether what decides an open ask comes before its reply is due; no longer once the text was
  /// acted on: whoever waited has been told by then.
  private func windowClosesFirst(_ ask: Ask, reply: ReplyClock, outcome: Outcome) -> Bool {
    let runs: [ReplyClock.State] = [.awaiting, .reminded, .acknowledged]
    guard outcome == .open, runs.contains(reply.state), let due = reply.due,
      let deciding = decidingClock(of: ask)?.date, !hasActed(on: ask)
    else { return false }
    return deciding.to < due
  }

  private func hasActed(on ask: Ask) -> Bool {
    ask.wants.flatMap { schedule(of: ask)?.actionDay(subject: $0.subject) } != nil
  }

  private func counts(of statuses: [AskStatus]) -> Counts {
    var counts = Counts()
    counts.asks = records.asks.count
    counts.pairs = statuses.count
    for status in statuses {
      counts.outcomes[status.standing.outcome, default: 0] += 1
      if status.isLate(awaited: isAwaited(status.standing.outcome)) { counts.overdue += 1 }
      if status.standing.steppedBack { counts.steppedBack += 1 }
      if status.isUngraded { counts.ungraded += 1 }
    }
    return counts
  }
}

extension AskStatus {
  fileprivate func isLate(awaited: Bool) -> Bool {
    awaited && (reply.isLate || promise?.state == .broken)
  }
}
