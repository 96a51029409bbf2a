extension Situation {
  /// All milestones of the session that decides an ask, in order, passed ones included.
  package func windows(of ask: Ask) -> [Window] {
    guard let schedule = schedule(of: ask) else { return [] }
    let deciding = decidingMilestones(of: ask)
    return schedule.milestones.map { milestone in
      let dates = milestone.date.map { count($0, in: schedule) }
      return Window(
        session: schedule.id, milestone: milestone, dates: dates,
        decides: deciding.contains(milestone.id),
        isOpen: milestone.date.map { $0.lastPossibleDay >= today } ?? true)
    }
  }
}
