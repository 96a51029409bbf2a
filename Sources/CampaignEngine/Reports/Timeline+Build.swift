extension Situation {
  /// What happened about the campaign; with a later last day, the days of its sessions to come too.
  ///
  /// - Parameters:
  ///   - target: The only one to be told of; nil: all.
  ///   - first: Nothing that was over before it; nil: everything.
  ///   - last: Nothing that began after it; nil: today.
  package func timeline(
    of target: Identifier<Target>? = nil, from first: CalendarDate? = nil,
    through last: CalendarDate? = nil
  ) -> Timeline {
    let last = last ?? today
    let entries =
      communicationEntries(to: target) + responseEntries(of: target)
      + eventEntries(about: target) + sessionEntries(of: target, through: last)
    let inTime = entries.filter { entry in
      entry.date.firstDay <= last && first.map { $0 <= entry.date.lastDay } ?? true
    }
    return Timeline(asOf: today, entries: inTime.sorted { $0.order < $1.order })
  }

  /// A draft has not happened.
  private func communicationEntries(to target: Identifier<Target>?) -> [TimelineEntry] {
    records.communications.filter { letter in
      letter.isSent
        && (target.map { letter.targets.isEmpty || letter.targets.contains($0) } ?? true)
    }.map { TimelineEntry(date: $0.date, lane: .ours, fact: .communication($0)) }
  }

  private func responseEntries(of target: Identifier<Target>?) -> [TimelineEntry] {
    let responses = records.responses.filter { target == nil || $0.target == target }
    return responses.shownOnce.map { response, targets in
      TimelineEntry(date: response.date, lane: .target, fact: .response(response, of: targets))
    }
  }

  /// What a target of the campaign did that answers no ask is in the lane of the targets.
  private func eventEntries(about target: Identifier<Target>?) -> [TimelineEntry] {
    records.events.filter { target == nil || $0.target == nil || $0.target == target }
      .map { event in
        let isTheirs =
          event.actor == .government
          && event.target.map { records.campaign.targets.contains($0) } ?? false
        return TimelineEntry(
          date: event.date, lane: isTheirs ? .target : .others, fact: .event(event))
      }
  }

  /// The sessions that the asks are about: opening, closing, and what they acted on.
  private func sessionEntries(
    of target: Identifier<Target>?, through last: CalendarDate
  ) -> [TimelineEntry] {
    let asks = records.asks.filter { target.map(targets(of: $0).contains) ?? true }
    let sessions = asks.compactMap(\.session).reduce(into: [Identifier<Session>]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return sessions.compactMap { schedules.schedule(of: $0, about: nil) }.flatMap { schedule in
      let subjects = asks.filter { $0.session == schedule.id }.compactMap { $0.wants?.subject }
      return schedule.milestoneEntries(from: today, through: last)
        + schedule.resolutionEntries(about: Set(subjects))
    }
  }
}

extension SessionSchedule {
  /// Its opening and its closing, those that took place and those to come, but for a day that was
  /// only predicted and has passed: nobody has said that it was then.
  fileprivate func milestoneEntries(
    from today: CalendarDate, through last: CalendarDate
  ) -> [TimelineEntry] {
    let ends = [
      milestone("opening"), Vocabulary.body(body)?.closingMilestone.flatMap(milestone),
    ]
    return ends.compactMap { $0 }.compactMap { milestone in
      guard let date = milestone.date, date.to <= last,
        date.to > today || date.certainty != .predicted
      else { return nil }
      return TimelineEntry(
        date: PartialDate(date.to), lane: .others, fact: .milestone(id, milestone))
    }
  }

  fileprivate func resolutionEntries(about subjects: Set<Identifier<Subject>>) -> [TimelineEntry] {
    resolutions.filter { subjects.contains($0.subject) }.map { resolution in
      TimelineEntry(
        date: PartialDate(resolution.actedOn), lane: .others,
        fact: .resolution(id, milestone(of: resolution), resolution))
    }
  }

  /// The milestone at which it acted: that of the acting stage, else the later one that acts.
  private func milestone(of resolution: Resolution) -> Identifier<Milestone> {
    let body = Vocabulary.body(body)
    if let action = body?.actionMilestone,
      body?.actingStage == nil || body?.actingStage == resolution.stage
    {
      return action
    }
    return body?.stages.last?.milestones.last ?? "action"
  }
}

extension [Response] {
  /// Each response with its target; one statement of several targets once, with all of them.
  package var shownOnce: [(response: Response, targets: [Identifier<Target>])] {
    var shown: [(response: Response, targets: [Identifier<Target>])] = []
    var places: [String: Int] = [:]
    for response in self {
      if let statement = response.statement {
        if let place = places[statement] {
          shown[place].targets.append(response.target)
          continue
        }
        places[statement] = shown.count
      }
      shown.append((response, [response.target]))
    }
    return shown
  }
}
