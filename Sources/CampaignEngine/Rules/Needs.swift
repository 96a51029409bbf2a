extension Situation {
  /// What about the campaign needs somebody, in triage order.
  func needs(of status: CampaignStatus) -> [Need] {
    guard records.campaign.state == .active else { return [] }
    return stepBackNeeds(status) + promiseNeeds(status) + replyNeeds(status)
      + windowNeeds(status) + dueNeeds(status) + ungradedNeeds(status) + findOutNeeds(status)
      + stepNeeds()
  }

  private func need(_ status: AskStatus, _ kind: Need.Kind) -> Need {
    Need(
      campaign: records.campaign.id, target: status.target, ask: status.ask.id, kind: kind)
  }

  private func stepBackNeeds(_ status: CampaignStatus) -> [Need] {
    ledgers.flatMap(\.stepsBack).sorted(by: Self.isMoreRecent).map { step in
      let open = status.asks.first {
        $0.target == step.target
          && $0.ask.wants.map { Vocabulary.line(of: $0.body) } == step.body
          && $0.ask.wants?.subject == step.subject && $0.standing.steppedBack
      }
      return Need(
        campaign: records.campaign.id, target: step.target, ask: open?.ask.id,
        kind: .steppedBack(step, daysAgo: today - step.on))
    }
  }

  /// The newest first; of one text by whose it is, then on what.
  private static func isMoreRecent(_ left: StepBack, _ right: StepBack) -> Bool {
    if (left.on, left.session) != (right.on, right.session) {
      return (left.on, left.session) > (right.on, right.session)
    }
    return (left.target.text, left.subject.text, left.scale.text)
      < (right.target.text, right.subject.text, right.scale.text)
  }

  private func promiseNeeds(_ status: CampaignStatus) -> [Need] {
    status.asks.filter { isAwaited($0.standing.outcome) }.compactMap { ask in
      guard let promise = ask.promise, promise.state == .broken else { return nil }
      return need(ask, .promiseBroken(promise, ask.ask.id, daysLate: today - promise.by))
    }
  }

  /// One for each letter and target, the newest letter first.
  private func replyNeeds(_ status: CampaignStatus) -> [Need] {
    var late: [(letter: Identifier<Communication>, days: Int, ask: AskStatus)] = []
    for ask in status.asks where isAwaited(ask.standing.outcome) {
      if ask.reply.isLate, let letter = ask.reply.communication,
        let days = ask.reply.daysLate(on: today)
      {
        late.append((letter, days, ask))
      }
      for earlier in ask.reply.earlier where earlier.daysLate > 0 {
        late.append((earlier.communication, earlier.daysLate, ask))
      }
    }
    var seen: Set<String> = []
    return late.sorted { ($0.days, $0.letter) < ($1.days, $1.letter) }
      .filter { seen.insert("\($0.letter.text) \($0.ask.target.text)").inserted }
      .map { need($0.ask, .noReply($0.letter, daysLate: $0.days)) }
  }

  private func windowNeeds(_ status: CampaignStatus) -> [Need] {
    status.asks.filter(\.reply.windowClosesFirst).compactMap { ask in
      guard let letter = ask.reply.communication, let due = ask.reply.due else { return nil }
      return need(ask, .windowClosesFirst(letter, ask.ask.id, due: due))
    }
  }

  private func dueNeeds(_ status: CampaignStatus) -> [Need] {
    status.asks.compactMap { ask in
      guard let clock = ask.clock, isSoon(clock) else { return nil }
      return need(ask, .dueSoon(ask.ask.id, clock))
    }
  }

  private func ungradedNeeds(_ status: CampaignStatus) -> [Need] {
    status.asks.filter {
      $0.isUngraded && $0.standing.outcome != .met && $0.standing.outcome != .ended
    }
    .map { need($0, .ungraded($0.ask.id)) }
  }

  private func findOutNeeds(_ status: CampaignStatus) -> [Need] {
    status.asks.filter(\.standing.isToFindOut)
      .map { need($0, .findOut($0.ask.id, closed: $0.standing.since.map { $0 - 1 })) }
  }

  private func stepNeeds() -> [Need] {
    records.steps.filter { $0.done == nil }
      .sorted { ($0.due?.dayNumber ?? .max, $0.id) < ($1.due?.dayNumber ?? .max, $1.id) }
      .map {
        Need(
          campaign: records.campaign.id, target: nil, ask: nil,
          kind: .ourStep($0.id, daysLeft: $0.due.map { $0 - today }))
      }
  }
}
