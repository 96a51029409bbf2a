extension SessionFacts {
  /// The session with all milestones that are known or predicted.
  var schedule: SessionSchedule {
    let body = Vocabulary.body(rules.body)
    return SessionSchedule(
      id: id, body: rules.body, number: number, title: session?.title ?? title,
      place: session?.place ?? body?.place ?? "",
      timeZone: session?.timeZone ?? body?.timeZone ?? ZoneRules.utc.name,
      milestones: milestones, resolutions: session?.resolutions ?? [],
      sources: session?.sources ?? [])
  }

  private var title: String {
    let name = Vocabulary.body(rules.body)?.title ?? rules.body.text
    return number.map { "\(name), \(Ordinal(number: $0).text) session" } ?? id.text
  }

  /// Those with a date in the order of their dates; one without stands before the first that comes
  /// after it in a session.
  private var milestones: [ScheduledMilestone] {
    let all = milestoneIDs.compactMap(scheduled)
    var inOrder = all.enumerated().filter { $0.element.date != nil }.sorted { left, right in
      guard let first = left.element.date, let second = right.element.date else { return false }
      return (first.from, first.to, left.offset) < (second.from, second.to, right.offset)
    }
    for undated in all.enumerated() where undated.element.date == nil {
      let next = inOrder.firstIndex { $0.offset > undated.offset && $0.element.group == .states }
      inOrder.insert((undated.offset, undated.element), at: next ?? inOrder.endIndex)
    }
    return inOrder.map(\.element)
  }

  /// Those of the rules, then those that only the file has.
  private var milestoneIDs: [Identifier<Milestone>] {
    let onFile =
      (session?.milestones.map(\.id) ?? []) + (session?.history.compactMap(\.milestone) ?? [])
    return (rules.milestones.map(\.milestone) + rules.actions.map(\.milestone) + onFile)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func scheduled(_ milestone: Identifier<Milestone>) -> ScheduledMilestone? {
    let date = date(milestone)
    guard date != .unknown else { return nil }
    let entry = session?.milestones.first { $0.id == milestone }
    let known = Vocabulary.milestone(milestone)
    return ScheduledMilestone(
      id: milestone, title: entry?.title ?? Vocabulary.title(of: milestone, in: rules.body),
      group: entry?.group ?? known?.group ?? .states, date: date.date, why: date.why)
  }
}
