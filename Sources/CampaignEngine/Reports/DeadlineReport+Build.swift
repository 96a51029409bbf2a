extension World {
  /// Coming milestones of all bodies, a year ahead unless told otherwise; call it on a known world.
  ///
  /// A predicted day stays in the list until its margin has run out: it may still come.
  package func deadlines(
    from viewpoint: Viewpoint, through last: CalendarDate? = nil
  ) -> DeadlineReport {
    let today = viewpoint.today
    let end = last ?? today + Self.daysAhead
    let asks = openAsks(from: viewpoint)
    let deadlines = calendar.schedules(from: today, through: end).flatMap { schedule in
      schedule.milestones.compactMap { milestone -> SessionDeadline? in
        guard let date = milestone.date, date.lastPossibleDay >= today, date.from <= end else {
          return nil
        }
        let key = SessionMilestone(session: schedule.id, milestone: milestone.id)
        return deadline(milestone, date, in: schedule, asks: asks[key] ?? [], viewpoint)
      }
    }
    return DeadlineReport(asOf: today, deadlines: deadlines.sorted(by: SessionDeadline.isBefore))
  }

  /// How far ahead deadlines are listed by default.
  private static let daysAhead = 365

  func deadline(
    _ milestone: ScheduledMilestone, _ date: ScheduledDate, in schedule: SessionSchedule,
    asks: [AskReference], _ viewpoint: Viewpoint
  ) -> SessionDeadline {
    SessionDeadline(
      session: schedule.id, body: schedule.body, milestone: milestone,
      timeZone: schedule.timeZone,
      dates: CountedDate(date, placeZone: zone(schedule.timeZone), from: viewpoint), asks: asks,
      sources: date.sources.isEmpty && date.certainty != .predicted
        ? schedule.sources : date.sources)
  }

  /// The asks that are still open, by the milestones that decide them.
  private func openAsks(from viewpoint: Viewpoint) -> [SessionMilestone: [AskReference]] {
    var asks: [SessionMilestone: [AskReference]] = [:]
    for situation in situations(from: viewpoint) {
      for ask in situation.records.asks.sorted(by: { $0.id < $1.id }) {
        guard case .milestone(let session, _) = ask.deadline else { continue }
        let outcomes = situation.targets(of: ask).map {
          situation.standing(of: ask, target: $0).outcome
        }
        guard outcomes.contains(where: { $0 == .open || $0 == .partlyMet }) else { continue }
        for milestone in situation.decidingMilestones(of: ask) {
          asks[SessionMilestone(session: session, milestone: milestone), default: []]
            .append(AskReference(campaign: situation.records.campaign.id, ask: ask.id))
        }
      }
    }
    return asks
  }
}

/// A milestone of a session, as a key.
private struct SessionMilestone: Hashable {
  let session: Identifier<Session>
  let milestone: Identifier<Milestone>
}

extension SessionDeadline {
  /// By last day, then first day, then id.
  static func isBefore(_ left: SessionDeadline, _ right: SessionDeadline) -> Bool {
    (left.dates.date.to, left.dates.date.from, left.id)
      < (right.dates.date.to, right.dates.date.from, right.id)
  }
}
