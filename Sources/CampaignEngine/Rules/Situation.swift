/// One campaign in a known world, seen from a day: what every rule of it is asked of.
package struct Situation: Sendable {
  package let world: World
  package let records: CampaignRecords
  package let viewpoint: Viewpoint

  /// The ledgers of all targets and subjects that the asks are about.
  package private(set) var ledgers: [Ledger] = []
  private var ledgerPlaces: [LedgerKey: Int] = [:]

  /// Whose ledger it is, and about what.
  private struct LedgerKey: Hashable {
    let target: Identifier<Target>
    let subject: Identifier<Subject>
  }

  /// The schedules of all sessions that the records are about.
  let schedules: Schedules

  /// Which asks carry on which.
  let chains: AskChains

  /// Which asks are parts of which.
  let parts: AskParts
  let firstDays: FirstDays
  let letterIndex: LetterIndex
  let responseIndex: ResponseIndex
  let reviews: Reviews

  /// - Parameter world: As ``World/known(on:)`` left it: no rule looks at what came later.
  package init(of records: CampaignRecords, in world: World, from viewpoint: Viewpoint) {
    self.world = world
    self.records = records
    self.viewpoint = viewpoint
    schedules = Schedules(for: records, in: world.calendar)
    chains = AskChains(of: records.asks)
    parts = AskParts(of: records.asks)
    firstDays = FirstDays(of: records)
    letterIndex = LetterIndex(of: records)
    responseIndex = ResponseIndex(records.responses)
    reviews = Reviews(records.steps)
    let subjects = Set(records.asks.compactMap { $0.wants?.subject }).sorted()
    let others = Set(records.asks.flatMap(\.targets)).subtracting(records.campaign.targets)
    for target in records.campaign.targets + others.sorted() {
      for subject in subjects {
        ledgerPlaces[LedgerKey(target: target, subject: subject)] = ledgers.count
        ledgers.append(Ledger(of: target, subject: subject, in: self))
      }
    }
  }

  package var today: CalendarDate { viewpoint.today }

  package func ledger(
    of target: Identifier<Target>, subject: Identifier<Subject>
  ) -> Ledger {
    ledgerPlaces[LedgerKey(target: target, subject: subject)].map { ledgers[$0] }
      ?? Ledger(of: target, subject: subject, in: self)
  }

  /// The targets of an ask: its own, else all of the campaign.
  package func targets(of ask: Ask) -> [Identifier<Target>] {
    ask.targets.isEmpty ? records.campaign.targets : ask.targets
  }

  /// The session that decides an ask, as it stands today; nil where none does.
  package func schedule(of ask: Ask) -> SessionSchedule? {
    ask.session.flatMap { schedules.schedule(of: $0, about: ask.textSubject) }
  }

  /// Whether an ask is asked of a target.
  func asks(_ ask: Ask, of target: Identifier<Target>) -> Bool {
    (ask.targets.isEmpty ? records.campaign.targets : ask.targets).contains(target)
  }

  /// The milestones that decide an ask, in order; the last one is its last chance.
  func decidingMilestones(of ask: Ask) -> [Identifier<Milestone>] {
    guard case .milestone(_, let milestone) = ask.deadline else { return [] }
    guard let wants = ask.wants, let stance = Vocabulary.stance(wants.stance),
      let body = Vocabulary.body(wants.body)
    else { return [milestone] }
    let deciding = body.decidingMilestones(for: stance)
    return deciding.isEmpty ? [milestone] : deciding
  }
}
