/// Where every ask of some campaigns stands, in triage order.
package struct StatusReport: Equatable, Sendable {
  package let asOf: CalendarDate
  package let campaigns: [CampaignStatus]

  package init(asOf: CalendarDate, campaigns: [CampaignStatus]) {
    self.asOf = asOf
    self.campaigns = campaigns
  }
}

/// Where the asks of one campaign stand.
package struct CampaignStatus: Equatable, Sendable {
  package let campaign: Campaign

  /// One for each ask and target, what needs somebody first.
  package let asks: [AskStatus]
  package let counts: Counts

  package init(campaign: Campaign, asks: [AskStatus], counts: Counts) {
    self.campaign = campaign
    self.asks = asks
    self.counts = counts
  }
}

/// How many asks, and pairs of ask and target, stand where.
package struct Counts: Equatable, Sendable {
  package var asks = 0
  package var pairs = 0
  package var outcomes: [Outcome: Int] = [:]

  /// Pairs whose reply or promise is late.
  package var overdue = 0

  /// Pairs whose target is stepped back on the body and subject of the ask.
  package var steppedBack = 0

  /// Pairs whose newest answer has no grade yet.
  package var ungraded = 0

  package init() {}

  package func of(_ outcome: Outcome) -> Int { outcomes[outcome] ?? 0 }
}

/// Everything computed about one ask and one target.
package struct AskStatus: Equatable, Sendable {
  package let ask: Ask
  package let target: Identifier<Target>

  /// The first day of the ask.
  package let firstDay: CalendarDate
  package let standing: Standing
  package let reply: ReplyClock
  package let promise: PromiseClock?
  package let clock: AskClock?

  /// All milestones of its session, in order.
  package let windows: [Window]
  package let chain: Chain
  package let isUngraded: Bool
  package let triage: TriageRank

  package init(
    ask: Ask, target: Identifier<Target>, firstDay: CalendarDate, standing: Standing,
    reply: ReplyClock, promise: PromiseClock?, clock: AskClock?, windows: [Window], chain: Chain,
    isUngraded: Bool, triage: TriageRank
  ) {
    self.ask = ask
    self.target = target
    self.firstDay = firstDay
    self.standing = standing
    self.reply = reply
    self.promise = promise
    self.clock = clock
    self.windows = windows
    self.chain = chain
    self.isUngraded = isUngraded
    self.triage = triage
  }
}

/// What needs somebody most comes first; the cases are in that order.
package enum TriageRank: Int, CaseIterable, Comparable, Sendable {
  case steppedBack, promiseBroken, replyLate, windowClosesFirst, dueSoon, ungraded, toFindOut
  case awaiting, open, partlyMet, notMet, met, ended

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What a target promised for an ask.
package struct PromiseClock: Equatable, Sendable {
  /// Whether its day is still to come.
  package enum State: String, CaseIterable, Sendable {
    case live, kept, broken
  }

  package let by: CalendarDate
  package let text: String
  package let made: PartialDate
  package let response: Identifier<Response>

  /// Later promises for the same ask after the first.
  package let slips: Int
  package let state: State

  package init(
    by: CalendarDate, text: String, made: PartialDate, response: Identifier<Response>, slips: Int,
    state: State
  ) {
    self.by = by
    self.text = text
    self.made = made
    self.response = response
    self.slips = slips
    self.state = state
  }
}
