/// A milestone of a session whose date is another in a later calendar.
package struct DateChange: Equatable, Sendable {
  package let session: Identifier<Session>
  package let milestone: Identifier<Milestone>

  /// Nil where it had no date.
  package let from: ScheduledDate?

  /// Nil where it has none any more.
  package let to: ScheduledDate?

  /// The open asks that are decided at it, then.
  package let asks: [AskReference]

  package init(
    session: Identifier<Session>, milestone: Identifier<Milestone>, from: ScheduledDate?,
    to: ScheduledDate?, asks: [AskReference]
  ) {
    self.session = session
    self.milestone = milestone
    self.from = from
    self.to = to
    self.asks = asks
  }
}

extension ScheduledDate {
  /// Whether it says the same of the day and of how certain it is, whatever the reasons.
  fileprivate func isSame(as other: ScheduledDate?) -> Bool {
    days == other?.days && time == other?.time && certainty == other?.certainty
  }
}

extension World {
  /// Every date of the calendar that is another in a later world, by session, in the order of each.
  ///
  /// Call it on two known worlds. Sessions are compared from a year before today to two years after
  /// it, and those on file whenever they are: one that closes later may change how long others are
  /// predicted to be.
  package func dateChanges(to later: World, from viewpoint: Viewpoint) -> [DateChange] {
    guard calendar != later.calendar else { return [] }
    let first = viewpoint.today - 365, last = viewpoint.today + 2 * 365
    let deadlines = later.deadlines(from: viewpoint, through: last).deadlines
    let asks = Dictionary(deadlines.map { ($0.id, $0.asks) }) { first, _ in first }
    let sessions = later.calendar.schedules(from: first, through: last).map(\.id)
    let others = Set((later.calendar.sessions + calendar.sessions).map(\.id)).subtracting(sessions)
    return (sessions + others.sorted()).flatMap { id -> [DateChange] in
      let old = calendar.schedule(of: id), new = later.calendar.schedule(of: id)
      let milestones = (new?.milestones ?? []) + (old?.milestones ?? [])
      let ids = milestones.map(\.id).reduce(into: [Identifier<Milestone>]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      return ids.compactMap { milestone in
        let from = old?.milestone(milestone)?.date, to = new?.milestone(milestone)?.date
        guard from?.isSame(as: to) != true, from != nil || to != nil else { return nil }
        return DateChange(
          session: id, milestone: milestone, from: from, to: to,
          asks: asks["\(id.text)/\(milestone.text)"] ?? [])
      }
    }
  }
}
