extension World {
  /// What needs somebody, what is still possible, and where the campaigns stand; call it on a known
  /// world.
  package func today(from viewpoint: Viewpoint) -> TodayReport {
    let status = status(from: viewpoint)
    let situations = status.campaigns.compactMap { campaign in
      self.campaign(campaign.campaign.id).map {
        (Situation(of: $0, in: self, from: viewpoint), campaign)
      }
    }
    return TodayReport(
      asOf: viewpoint.today, needs: situations.flatMap { $0.needs(of: $1) },
      possible: possible(in: status, from: viewpoint), campaigns: status.campaigns)
  }

  /// The windows of open asks that can still come and at which some stance can be taken.
  private func possible(
    in status: StatusReport, from viewpoint: Viewpoint
  ) -> [SessionDeadline] {
    var deadlines: [SessionDeadline] = []
    for campaign in status.campaigns where campaign.campaign.state == .active {
      for ask in campaign.asks where ask.standing.outcome == .open {
        for window in ask.windows where window.isOpen && isAChance(window) {
          let reference = AskReference(campaign: campaign.campaign.id, ask: ask.ask.id)
          add(window, of: reference, to: &deadlines, viewpoint)
        }
      }
    }
    return deadlines.sorted(by: SessionDeadline.isBefore)
  }

  private func isAChance(_ window: Window) -> Bool {
    guard let schedule = calendar.schedule(of: window.session) else { return false }
    return window.decides
      || Vocabulary.body(schedule.body)?.decides(at: window.milestone.id) == true
  }

  private func add(
    _ window: Window, of ask: AskReference, to deadlines: inout [SessionDeadline],
    _ viewpoint: Viewpoint
  ) {
    guard let schedule = calendar.schedule(of: window.session), let date = window.milestone.date
    else { return }
    let new = deadline(window.milestone, date, in: schedule, asks: [ask], viewpoint)
    guard let index = deadlines.firstIndex(where: { $0.id == new.id }) else {
      deadlines.append(new)
      return
    }
    guard !deadlines[index].asks.contains(ask) else { return }
    deadlines[index] = deadline(
      window.milestone, date, in: schedule, asks: deadlines[index].asks + [ask], viewpoint)
  }
}
