extension StatusReport {
  /// What is different in a later report, ask by ask.
  ///
  /// An ask that is new had no outcome, and one that is gone has none. It is the preview of a form
  /// and of a dry run, and what a message says was done.
  package func changes(to later: StatusReport) -> [Change] {
    let before = statuses, after = later.statuses
    return Set(before.keys).union(after.keys).sorted().flatMap { key -> [Change] in
      switch (before[key], after[key]) {
      case (let old?, let new?): Self.differences(old, new)
      case (nil, let new?): Self.appearance(of: new)
      case (let old?, nil):
        [
          Change(
            what: .outcome, ask: old.ask.id, target: old.target,
            from: .outcome(old.standing.outcome), to: nil)
        ]
      case (nil, nil): []
      }
    }
  }

  private static func appearance(of new: AskStatus) -> [Change] {
    let states: [(Change.What, Change.State?)] = [
      (.outcome, .outcome(new.standing.outcome)),
      (.clock, new.clock?.date.map { .clock($0.to) }),
    ]
    return states.filter { $0.1 != nil }.map {
      Change(what: $0.0, ask: new.ask.id, target: new.target, from: nil, to: $0.1)
    }
  }

  private var statuses: [String: AskStatus] {
    var statuses: [String: AskStatus] = [:]
    for campaign in campaigns {
      for ask in campaign.asks {
        statuses["\(campaign.campaign.id.text)/\(ask.ask.id.text)/\(ask.target.text)"] = ask
      }
    }
    return statuses
  }

  private static func differences(_ old: AskStatus, _ new: AskStatus) -> [Change] {
    let states: [(Change.What, Change.State?, Change.State?)] = [
      (.outcome, .outcome(old.standing.outcome), .outcome(new.standing.outcome)),
      (.stance, old.standing.stance.map { .stance($0) }, new.standing.stance.map { .stance($0) }),
      (
        .indicates, old.standing.indicates.map { .stance($0) },
        new.standing.indicates.map { .stance($0) }
      ),
      (.reply, .reply(old.reply.state), .reply(new.reply.state)),
      (
        .promise, old.promise.map { .promise($0.state, by: $0.by) },
        new.promise.map { .promise($0.state, by: $0.by) }
      ),
      (.clock, old.clock?.date.map { .clock($0.to) }, new.clock?.date.map { .clock($0.to) }),
      (.triage, .triage(old.triage), .triage(new.triage)),
    ]
    return states.filter { $0.1 != $0.2 }.map {
      Change(what: $0.0, ask: new.ask.id, target: new.target, from: $0.1, to: $0.2)
    }
  }
}
