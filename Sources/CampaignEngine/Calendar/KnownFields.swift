extension Session {
  /// The session with what a day knew of it; nil where that is nothing.
  ///
  /// What the body changed counts from the day on which that was known. A date as held counts once
  /// it has come. A file of the user's own says what the user knows: its dates count before they
  /// have come, as they stood before the changes that came later.
  func known(on day: CalendarDate) -> Session? {
    var session = self
    session.resolutions = resolutions.filter { $0.actedOn <= day }
    session.history = history.filter { $0.on <= day }
    session.rewind(history.filter { $0.on > day })
    if !owns("opening") { session.start = session.start.flatMap { $0 <= day ? $0 : nil } }
    if !owns("closing") { session.end = session.end.flatMap { $0 <= day ? $0 : nil } }
    session.milestones.removeAll { !owns($0.id) && $0.to > day }
    session.parts = ownsParts ? parts : parts.filter { $0.end <= day }
    let nothing =
      session.start == nil && session.end == nil && session.milestones.isEmpty
      && session.history.isEmpty && session.resolutions.isEmpty
    return nothing && !isOwn ? nil : session
  }

  /// Takes back the changes of what is the user's own: the first of them says what stood before.
  ///
  /// A history is told oldest first, also where two changes became known on one day.
  private mutating func rewind(_ changes: [HistoryEntry]) {
    var rewound: Set<Identifier<Milestone>> = []
    for place in changes.indices.sorted(by: { (changes[$0].on, $0) < (changes[$1].on, $1) }) {
      let change = changes[place]
      guard let milestone = change.milestone, owns(milestone),
        rewound.insert(milestone).inserted
      else { continue }
      if change.field == SessionField.start { start = change.from }
      if change.field == SessionField.end { end = change.from }
      rewind(milestone, before: change)
    }
  }

  private mutating func rewind(_ milestone: Identifier<Milestone>, before change: HistoryEntry) {
    let index = milestones.firstIndex { $0.id == milestone }
    guard let day = change.from else {
      if let index { milestones.remove(at: index) }
      return
    }
    if let index {
      milestones[index].from = day
      milestones[index].to = day
    } else if change.field == SessionField.of(milestone) {
      milestones.append(
        MilestoneEntry(id: milestone, from: day, to: day, certainty: change.certainty))
    }
  }
}

extension HistoryEntry {
  /// The milestone that it changed; nil where it names no field that the program knows.
  var milestone: Identifier<Milestone>? {
    switch field {
    case SessionField.start: "opening"
    case SessionField.end: "closing"
    default:
      field.hasPrefix(SessionField.of(""))
        ? Identifier(String(field.dropFirst(SessionField.of("").count))) : nil
    }
  }
}

/// The names by which a history says what it changed.
enum SessionField {
  static let start = "start"
  static let end = "end"

  static func of(_ milestone: Identifier<Milestone>) -> String { "milestones.\(milestone.text)" }

  /// The name under which a change of a milestone is told.
  static func name(of milestone: Identifier<Milestone>) -> String {
    names(of: milestone).last ?? of(milestone)
  }

  /// The names of the field that holds a milestone: the first and the last day have two.
  static func names(of milestone: Identifier<Milestone>) -> [String] {
    switch milestone {
    case "opening": [of(milestone), start]
    case "closing": [of(milestone), end]
    default: [of(milestone)]
    }
  }
}

extension SessionField {
  /// All names of the field that one of them names.
  static func names(like field: String) -> [String] {
    [names(of: "opening"), names(of: "closing")].first { $0.contains(field) } ?? [field]
  }
}

extension Session {
  /// The date of a milestone as the file has it; call it on a session that a day knew.
  func onFile(_ milestone: Identifier<Milestone>, on day: CalendarDate) -> MilestoneDate {
    if let change = newestChange(of: milestone) { return changed(by: change, on: day) }
    if let entry = milestones.first(where: { $0.id == milestone }) {
      return .set(entry.scheduled(isOwn: owns(milestone), on: day))
    }
    return MilestoneDate(
      fieldDay(of: milestone).map {
        ScheduledDate(
          $0, certainty(of: milestone).settled(for: $0, on: day), isOwn: owns(milestone),
          sources: sources(of: milestone))
      })
  }

  /// The days of a milestone as the file has them, and nothing else of it; nil: none is set.
  func days(of milestone: Identifier<Milestone>) -> (first: CalendarDate, last: CalendarDate)? {
    if let change = newestChange(of: milestone) { return change.to.map { ($0, $0) } }
    if let index = milestones.firstIndex(where: { $0.id == milestone }) {
      return (milestones[index].from, milestones[index].to)
    }
    return fieldDay(of: milestone).map { ($0, $0) }
  }

  /// The first or the last day, which a session has beside its milestones.
  private func fieldDay(of milestone: Identifier<Milestone>) -> CalendarDate? {
    milestone == "opening" ? start : milestone == "closing" ? end : nil
  }

  /// Whether a change of its date is told.
  func wasMoved(_ milestone: Identifier<Milestone>) -> Bool { newestChange(of: milestone) != nil }

  private func newestChange(of milestone: Identifier<Milestone>) -> HistoryEntry? {
    guard !history.isEmpty else { return nil }
    let names = SessionField.names(of: milestone)
    return history.indices.filter { names.contains(history[$0].field) }
      .max { (history[$0].on, $0) < (history[$1].on, $1) }.map { history[$0] }
  }

  private func changed(by change: HistoryEntry, on day: CalendarDate) -> MilestoneDate {
    guard let date = change.to else {
      let reason = DateReason.changed(on: change.on, to: nil, change.certainty, why: change.why)
      return .noDate([.date(reason)])
    }
    let certainty = change.certainty.settled(for: date, on: day)
    let reason = DateReason.changed(on: change.on, to: date, certainty, why: change.why)
    return .set(
      ScheduledDate(
        from: date, to: date, certainty: certainty, marginDays: 0, why: [.date(reason)],
        sources: change.source.map { [$0] } ?? []))
  }
}

extension MilestoneEntry {
  fileprivate func scheduled(isOwn: Bool, on day: CalendarDate) -> ScheduledDate {
    let certainty = certainty.settled(for: to, on: day)
    let reason: DateReason = isOwn ? .ownFile(to, certainty) : .recorded(to, certainty)
    let reasons = [reason] + (why.map { [.noted($0)] } ?? [])
    return ScheduledDate(
      from: from, to: to, time: time, certainty: certainty, marginDays: 0,
      why: reasons.map(Reason.date), sources: sources)
  }
}

extension ScheduledDate {
  /// A day that a file gives.
  fileprivate init(
    _ day: CalendarDate, _ certainty: DateCertainty, isOwn: Bool, sources: [Source]
  ) {
    let reason: DateReason = isOwn ? .ownFile(day, certainty) : .recorded(day, certainty)
    self.init(
      from: day, to: day, certainty: certainty, marginDays: 0, why: [.date(reason)],
      sources: sources)
  }
}

extension DateCertainty {
  /// The certainty as a day saw it: what is still to come was announced, what was confirmed and has
  /// come was held.
  func settled(for date: CalendarDate, on day: CalendarDate) -> DateCertainty {
    switch self {
    case .held: date <= day ? .held : .announced
    case .confirmed: date <= day ? .held : .confirmed
    case .announced, .predicted, .unverified: self
    }
  }
}
