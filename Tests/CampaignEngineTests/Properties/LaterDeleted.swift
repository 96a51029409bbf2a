@testable import CampaignEngine

extension World {
  /// The store as somebody leaves it who takes away, by hand, whatever is dated after a day.
  ///
  /// It is written without a look at ``World/known(on:)``, which it judges.
  func withoutLater(than day: CalendarDate) -> World {
    var world = self
    world.campaigns = campaigns.map { $0.withoutLater(than: day) }
    world.calendar = SessionCalendar(
      sessions: calendar.sessions.compactMap { $0.withoutLater(than: day) })
    return world
  }
}

extension CampaignRecords {
  fileprivate func withoutLater(than day: CalendarDate) -> CampaignRecords {
    var left = self
    left.asks.removeAll { ask in
      let letters = communications.filter { $0.isSent && $0.raises.contains(ask.id) }
      if let since = ask.since { return since > day }
      if !letters.isEmpty { return letters.allSatisfy { $0.date.lastDay > day } }
      return campaign.started.map { $0 > day } ?? false
    }
    for index in left.asks.indices {
      if let ended = left.asks[index].ended, ended.day > day { left.asks[index].ended = nil }
    }
    left.communications.removeAll { $0.date.lastDay > day }
    for index in left.communications.indices {
      if let published = left.communications[index].published, published > day {
        left.communications[index].published = nil
      }
    }
    left.responses.removeAll { $0.date.lastDay > day }
    left.events.removeAll { $0.date.lastDay > day }
    for index in left.steps.indices {
      if let done = left.steps[index].done, done > day { left.steps[index].done = nil }
    }
    return left
  }
}

extension Session {
  /// The file of the session; nil: nothing is left of one that ships with the program.
  fileprivate func withoutLater(than day: CalendarDate) -> Session? {
    var left = self
    left.resolutions.removeAll { $0.actedOn > day }
    while let last = left.newestChange, left.history[last].on > day {
      left.takeBack(left.history.remove(at: last), as: self)
    }
    guard isOwn else { return left.shippedWithoutLater(than: day) }
    if let own = ownFields?.milestones {
      if !own.contains("opening"), let start, start > day { left.start = nil }
      if !own.contains("closing"), let end, end > day { left.end = nil }
      left.milestones.removeAll { !own.contains($0.id) && $0.to > day }
    }
    return left
  }

  /// What is still to come of a shipped session is for the rules to predict.
  private func shippedWithoutLater(than day: CalendarDate) -> Session? {
    var left = self
    if let start, start > day { left.start = nil }
    if let end, end > day { left.end = nil }
    left.milestones.removeAll { $0.to > day }
    left.parts.removeAll { $0.end > day }
    let isEmpty =
      left.start == nil && left.end == nil && left.milestones.isEmpty && left.history.isEmpty
      && left.resolutions.isEmpty
    return isEmpty ? nil : left
  }

  /// Of two changes of one day the one that is told later.
  private var newestChange: Int? {
    history.indices.max { (history[$0].on, $0) < (history[$1].on, $1) }
  }

  /// Puts back what a change changed, where the user's own file says it.
  private mutating func takeBack(_ change: HistoryEntry, as whole: Session) {
    guard let milestone = change.milestone, isOwn, ownFields?.milestones.contains(milestone) ?? true
    else { return }
    if change.field == SessionField.of(milestone), let day = change.from {
      let written = whole.milestones.first { $0.id == milestone }
      milestones.removeAll { $0.id == milestone }
      milestones.append(
        written
          ?? MilestoneEntry(id: milestone, from: day, to: day, certainty: change.certainty))
    }
    set(change.field, to: change.from)
  }
}
