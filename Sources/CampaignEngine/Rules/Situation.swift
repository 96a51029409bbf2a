/// One campaign in a known world, seen from a day: what every rule of it is asked of.
package struct Situation: Sendable {
  package let world: World
  package let records: CampaignRecords
  package let viewpoint: Viewpoint

  /// The ledgers of all targets and subjects that the asks are about.
  package let ledgers: [Ledger]

  /// The schedules of all sessions that the records are about.
  let schedules: Schedules

  /// Which asks carry on which.
  let chains: AskChains

  /// What was answered to each ask, so that no rule looks through all responses again.
  let answerIndex: AnswerIndex

  /// - Parameter world: As ``World/known(on:)`` left it: no rule looks at what came later.
  package init(of records: CampaignRecords, in world: World, from viewpoint: Viewpoint) {
    self.world = world
    self.records = records
    self.viewpoint = viewpoint
    let schedules = Schedules(for: records, in: world.calendar)
    self.schedules = schedules
    chains = AskChains(of: records.asks)
    answerIndex = AnswerIndex(records.responses)
    let subjects = Set(records.asks.compactMap { $0.wants?.subject }).sorted()
    let others = Set(records.asks.flatMap(\.targets)).subtracting(records.campaign.targets)
    ledgers = (records.campaign.targets + others.sorted()).flatMap { target in
      subjects.map { subject in
        Ledger(
          of: target, subject: subject, in: records, world.target(target), schedules, viewpoint)
      }
    }
  }

  package var today: CalendarDate { viewpoint.today }

  package func ledger(
    of target: Identifier<Target>, subject: Identifier<Subject>
  ) -> Ledger {
    ledgers.first { $0.target == target && $0.subject == subject }
      ?? Ledger(
        of: target, subject: subject, in: records, world.target(target), schedules, viewpoint)
  }

  /// The targets of an ask: its own, else all of the campaign.
  package func targets(of ask: Ask) -> [Identifier<Target>] {
    ask.targets.isEmpty ? records.campaign.targets : ask.targets
  }

  /// The session that decides an ask, as it stands today; nil where none does.
  package func schedule(of ask: Ask) -> SessionSchedule? {
    guard case .milestone(let session, _) = ask.deadline else { return nil }
    return schedules.schedule(of: session)
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
