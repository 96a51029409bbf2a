/// What needs somebody today, what is still possible, and where the campaigns stand.
package struct TodayReport: Equatable, Sendable {
  package let asOf: CalendarDate

  /// In triage order.
  package let needs: [Need]

  /// Open windows that decide an open ask, by date; each milestone once.
  package let possible: [SessionDeadline]
  package let campaigns: [CampaignStatus]

  package init(
    asOf: CalendarDate, needs: [Need], possible: [SessionDeadline], campaigns: [CampaignStatus]
  ) {
    self.asOf = asOf
    self.needs = needs
    self.possible = possible
    self.campaigns = campaigns
  }
}

/// One thing that needs somebody.
package struct Need: Equatable, Sendable {
  /// What it is.
  package enum Kind: Equatable, Sendable {
    case steppedBack(StepBack, daysAgo: Int)
    case promiseBroken(PromiseClock, Identifier<Ask>, daysLate: Int)
    /// A letter whose reply is late, for all asks that it raised.
    case noReply(Identifier<Communication>, daysLate: Int)
    /// What decides an ask comes before its reply is due.
    case windowClosesFirst(Identifier<Communication>, Identifier<Ask>, due: CalendarDate)
    /// An open ask with at most seven days left.
    case dueSoon(Identifier<Ask>, AskClock)
    /// An answer that nobody has graded.
    case ungraded(Identifier<Ask>)
    /// A window closed and nothing is on record.
    case findOut(Identifier<Ask>, closed: CalendarDate?)
    case ourStep(Identifier<Step>, daysLeft: Int?)

    /// The triage rank of what needs somebody; our own steps come last.
    var rank: Int {
      switch self {
      case .steppedBack: TriageRank.steppedBack.rawValue
      case .promiseBroken: TriageRank.promiseBroken.rawValue
      case .noReply: TriageRank.replyLate.rawValue
      case .windowClosesFirst: TriageRank.windowClosesFirst.rawValue
      case .dueSoon: TriageRank.dueSoon.rawValue
      case .ungraded: TriageRank.ungraded.rawValue
      case .findOut: TriageRank.toFindOut.rawValue
      case .ourStep: .max
      }
    }
  }

  package let campaign: Identifier<Campaign>

  /// Nil for a step of our own.
  package let target: Identifier<Target>?

  /// The ask that Enter opens; nil for a step of our own.
  package let ask: Identifier<Ask>?
  package let kind: Kind

  package init(
    campaign: Identifier<Campaign>, target: Identifier<Target>?, ask: Identifier<Ask>?, kind: Kind
  ) {
    self.campaign = campaign
    self.target = target
    self.ask = ask
    self.kind = kind
  }
}
