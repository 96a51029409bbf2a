import CampaignEngine

/// A row of the first screen, and what it opens.
enum TodayRow: Equatable {
  case need(Need)
  case possible(SessionDeadline)
  case campaign(CampaignStatus)
  /// An ask below its campaign.
  case ask(AskStatus, Identifier<Campaign>)

  var id: String {
    switch self {
    case .need(let need): need.rowID
    case .possible(let deadline): deadline.id
    case .campaign(let status): status.campaign.id.text
    case .ask(let status, let campaign): "\(campaign.text)/\(status.rowID)"
    }
  }

  var campaign: Identifier<Campaign>? {
    switch self {
    case .need(let need): need.campaign
    case .possible(let deadline): deadline.asks.first?.campaign
    case .campaign(let status): status.campaign.id
    case .ask(_, let campaign): campaign
    }
  }

  var ask: Identifier<Ask>? {
    switch self {
    case .need(let need): need.ask
    case .possible(let deadline): deadline.asks.first?.ask
    case .campaign: nil
    case .ask(let status, _): status.ask.id
    }
  }

  /// What is proposed where nobody replied: about a letter for all its asks, about an ask alone.
  func silenceProposal(in outlook: Outlook) -> SilenceProposal? {
    switch self {
    case .need(let need):
      guard case .noReply(let letter, _) = need.kind, let target = need.target else { return nil }
      return outlook.status(of: need.campaign)?.silenceProposal(on: letter, by: target)
    case .ask(let status, _): return SilenceProposal(for: [status])
    case .possible, .campaign: return nil
    }
  }
}

extension AskStatus {
  /// One ask and one target.
  var rowID: String { "\(ask.id.text)/\(target.text)" }
}

extension Need {
  /// The same for the same need on another day.
  var rowID: String {
    let about =
      switch kind {
      case .steppedBack(let step, _): "back/\(step.session.text)/\(step.scale.text)"
      case .promiseBroken(let promise, let ask, _): "promise/\(ask.text)/\(promise.response.text)"
      case .noReply(let letter, _): "reply/\(letter.text)"
      case .windowClosesFirst(let letter, let ask, _): "window/\(letter.text)/\(ask.text)"
      case .dueSoon(let ask, _): "due/\(ask.text)"
      case .ungraded(let ask): "grade/\(ask.text)"
      case .findOut(let ask, _): "find/\(ask.text)"
      case .ourStep(let step, _): "step/\(step.text)"
      }
    return "\(campaign.text)/\(target?.text ?? "")/\(about)"
  }
}

extension TodayScreen.Pane {
  /// The rows of a pane, in the report's order.
  func rows(in outlook: Outlook) -> [TodayRow] {
    switch self {
    case .needs: outlook.report.needs.map { .need($0) }
    case .possible: outlook.report.possible.map { .possible($0) }
    case .campaigns: Self.rows(of: outlook.report.campaigns)
    }
  }

  /// As long as there are few campaigns their asks stand below them.
  private static func rows(of campaigns: [CampaignStatus]) -> [TodayRow] {
    campaigns.flatMap { status -> [TodayRow] in
      let asks = campaigns.count <= 3 ? status.asks : []
      return [.campaign(status)] + asks.map { .ask($0, status.campaign.id) }
    }
  }
}
