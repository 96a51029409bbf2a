extension World {
  /// What needs somebody, what is still possible, and where the campaigns stand; call it on a known
  /// world.
  package func today(from viewpoint: Viewpoint) -> TodayReport {
    let situations = situations(from: viewpoint).map { ($0, $0.status) }
    let needs = situations.flatMap { $0.needs(of: $1) }.enumerated().sorted {
      ($0.element.kind.rank, $0.offset) < ($1.element.kind.rank, $1.offset)
    }
    return TodayReport(
      asOf: viewpoint.today, needs: needs.map(\.element), possible: possible(in: situations),
      campaigns: situations.map(\.1))
  }

  /// The windows of open asks that can still come and at which some stance can be taken.
  private func possible(in situations: [(Situation, CampaignStatus)]) -> [SessionDeadline] {
    var deadlines: [SessionDeadline] = []
    for (situation, status) in situations where status.campaign.state == .active {
      for ask in status.asks where ask.standing.outcome == .open {
        guard let schedule = situation.schedule(of: ask.ask) else { continue }
        let reference = AskReference(campaign: status.campaign.id, ask: ask.ask.id)
        for window in ask.windows where window.isOpen && isAChance(window, of: schedule) {
          guard let date = window.milestone.date else { continue }
          let new = deadline(
            window.milestone, date, in: schedule, asks: [reference], situation.viewpoint)
          deadlines.add(new)
        }
      }
    }
    return deadlines.sorted(by: SessionDeadline.isBefore)
  }

  private func isAChance(_ window: Window, of schedule: SessionSchedule) -> Bool {
    window.decides || Vocabulary.body(schedule.body)?.decides(at: window.milestone.id) == true
  }
}

extension [SessionDeadline] {
  /// Adds a milestone, or its asks where the milestone is there already.
  fileprivate mutating func add(_ new: SessionDeadline) {
    guard let index = firstIndex(where: { $0.id == new.id }) else { return append(new) }
    self[index].asks += new.asks.filter { !self[index].asks.contains($0) }
  }
}
