extension StatusReport {
  /// What is different in a later report about the same asks, ask by ask.
  ///
  /// It is the preview of a form and of a dry run, and what a message says was done.
  package func changes(to later: StatusReport) -> [Change] {
    let before = statuses
    return later.statuses.keys.sorted().flatMap { key -> [Change] in
      guard let new = later.statuses[key], let old = before[key] else { return [] }
      return Self.differences(old, new)
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
