package import CampaignEngine

/// What a record changes, or has changed.
extension Wording {
  /// "Co-sponsor the HRC 43 text: met, was open".
  ///
  /// The target is named where the campaign of the ask has several.
  package static func change(_ change: Change, in world: World) -> String {
    "\(name(of: change, in: world)): \(difference(change))"
  }

  /// A line for each ask and target, all that changes of it behind each other.
  ///
  /// - Parameter changes: Those of one ask and target beside one another, as reports are compared.
  package static func changes(_ changes: [Change], in world: World) -> [String] {
    var lines: [String] = []
    var last: Change?
    for change in changes {
      if let last, last.ask == change.ask, last.target == change.target {
        lines[lines.count - 1] += "; \(difference(change))"
      } else {
        lines.append(Self.change(change, in: world))
      }
      last = change
    }
    return lines
  }

  private static func name(of change: Change, in world: World) -> String {
    let records = world.campaigns.first { $0.ask(change.ask) != nil }
    let title = records?.ask(change.ask)?.title ?? change.ask.text
    let isOneOfSeveral = (records?.campaign.targets.count ?? 1) > 1
    let who = isOneOfSeveral ? ", \(shortTarget(change.target, in: world))" : ""
    return title + who
  }

  /// The change alone: "next date: 5 Mar 2020, was 21 Apr 2020"; what is new was nothing.
  package static func difference(_ change: Change) -> String {
    if change.what == .outcome {
      if change.to == nil { return "no longer asked" }
      if change.from == nil { return "new, \(change.to.map(state) ?? "")" }
    }
    let what = subject(change.what).map { $0 + ": " } ?? ""
    let to = change.to.map(state) ?? "none"
    let from = change.from.map { ", was \(state($0))" } ?? ""
    return what + to + from
  }

  /// "HRC 64: names on the draft 18 Mar 2027 (announced), was 15 to 25 Mar 2027 (predicted)".
  ///
  /// What is as certain as before is said once.
  package static func change(_ change: DateChange) -> String {
    let name = milestone(of: change.session, change.milestone)
    let isSame = change.from?.certainty == change.to?.certainty
    let old = change.from.map { isSame ? window($0.from, $0.to) : dated($0) }
    let from = old.map { ", was \($0)" } ?? ""
    return "\(name) \(change.to.map(dated) ?? "no date")\(from)"
  }

  private static func subject(_ what: Change.What) -> String? {
    switch what {
    case .outcome: nil
    case .reply: "reply"
    case .promise: "promised"
    case .clock: "next date"
    case .stance: "on record"
    case .indicates: "says it will"
    case .triage: "listed as"
    }
  }

  private static func state(_ state: Change.State) -> String {
    switch state {
    case .outcome(let outcome): Self.outcome(outcome)
    case .reply(let reply): replyState(reply)
    case .promise(let promise, let day): Self.state(promise, by: day, after: "")
    case .clock(let day): plainDay(day)
    case .stance(let stance): Self.stance(stance)
    case .triage(let rank): triage(rank)
    }
  }

  /// The states of a reply behind the word itself.
  private static func replyState(_ state: ReplyClock.State) -> String {
    switch state {
    case .awaiting: "awaited"
    case .overdue: "late"
    case .notSent, .reminded, .silent, .acknowledged, .answered: Self.state(state)
    }
  }
}
