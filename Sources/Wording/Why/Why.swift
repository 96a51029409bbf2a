package import CampaignEngine

/// Explanations, one plain sentence each.
extension Wording {
  /// Every reason of an ask's standing, reply and clock, one plain sentence each.
  ///
  /// The records that a reason rests on are named by kind and date, with their certainty and source
  /// where the world has them.
  package static func why(_ status: AskStatus, in world: World) -> [String] {
    let explanation = Explanation(world: world, status)
    let standing = status.standing.reasons.map(explanation.standing)
    let reply = explanation.replyReasons(of: status).map(explanation.reply)
    let rest = explanation.promise(of: status) + explanation.chain(of: status)
    let beside = explanation.beside(of: status)
    return distinct(
      (standing + beside + reply + rest).map(sentence) + clockWhy(status, explanation))
  }

  package static func why(_ reasons: [Reason]) -> [String] {
    distinct(reasons.map { sentence(Explanation.anonymous.reason($0)) })
  }

  /// Why an ask counts down to what it does; none where it counts down to nothing.
  package static func clockWhy(_ status: AskStatus, in world: World) -> [String] {
    distinct(clockWhy(status, Explanation(world: world, status)))
  }

  /// Why each window of an ask's session is when it is: a sentence for each that has a date and can
  /// still come.
  package static func windowsWhy(_ status: AskStatus) -> [String] {
    status.windows.filter(\.isOpen).compactMap { window in
      let reasons = window.milestone.why.map(Explanation.anonymous.reason)
      guard let date = window.milestone.date, !reasons.isEmpty else { return nil }
      return sentence(
        milestone(window.milestone.title, of: window.session, window.milestone.id)
          + ", \(dated(date)): \(reasons.joined(separator: "; "))")
    }
  }

  private static func clockWhy(_ status: AskStatus, _ explanation: Explanation) -> [String] {
    guard let clock = status.clock else { return [] }
    return [sentence(explanation.clock(clock))]
      + clock.why.map { sentence(explanation.reason($0)) }
  }

  /// The same sentence is said once.
  static func distinct(_ sentences: [String]) -> [String] {
    sentences.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// What sentences about one ask can look up; with nothing on file it names records by their ids.
struct Explanation {
  let records: CampaignRecords?
  let ask: Ask?
  let target: Identifier<Target>?

  static let anonymous = Explanation()

  private init() {
    records = nil
    ask = nil
    target = nil
  }

  init(world: World, _ status: AskStatus) {
    records =
      world.campaigns.first { $0.ask(status.ask.id) == status.ask }
      ?? world.campaigns.first { $0.ask(status.ask.id) != nil }
    ask = status.ask
    target = status.target
  }

  func reason(_ reason: Reason) -> String {
    switch reason {
    case .date(let reason): Wording.dateReason(reason)
    case .standing(let reason): standing(reason)
    case .reply(let reason): reply(reason)
    case .clock(let reason): clock(reason)
    }
  }

  /// What a fact rests on, in brackets.
  func evidence(_ id: Identifier<Response>?) -> String {
    guard let id else { return "" }
    return Wording.aside([records?.response(id).map(Wording.evidence) ?? id.text])
  }

  func letter(_ id: Identifier<Communication>) -> String {
    records?.communication(id).map(Wording.communication) ?? id.text
  }

  func title(_ id: Identifier<Ask>) -> String { records?.ask(id)?.title ?? id.text }
}
