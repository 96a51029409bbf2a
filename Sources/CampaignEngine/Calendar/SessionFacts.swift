/// What a day knows of one session, with the rules for what it does not.
struct SessionFacts {
  let id: Identifier<Session>
  let number: Int?
  let rules: BodyRules

  /// As the day knew it; nil where nothing is on file.
  let session: Session?
  let calendar: SessionCalendar

  /// Only texts about it say on which day the session acted; nil: all do.
  var subject: Identifier<Subject>?

  /// The year in which it opens by the formula of its body.
  var year: Int? { number.flatMap(rules.year) }

  /// The date of a milestone: when texts were acted on, else what is on file, else what a rule says.
  func date(_ milestone: Identifier<Milestone>) -> MilestoneDate {
    if let acted = acted(at: milestone) { return .set(acted) }
    let onFile = onFile(milestone)
    guard onFile == .unknown else { return withUsualTime(onFile, of: milestone) }
    return predicted(milestone)
  }

  private func predicted(_ milestone: Identifier<Milestone>) -> MilestoneDate {
    rules.rule(of: milestone)?.predict(self) ?? .unknown
  }

  /// A day that was moved keeps the hour at which the body's milestone falls.
  private func withUsualTime(
    _ onFile: MilestoneDate, of milestone: Identifier<Milestone>
  ) -> MilestoneDate {
    guard let date = onFile.date, date.time == nil, session?.wasMoved(milestone) == true else {
      return onFile
    }
    let entry = session?.milestones.first { $0.id == milestone }
    return .set(date.at(entry?.time ?? predicted(milestone).date?.time))
  }

  /// The date of a milestone as the file has it, whatever was acted on.
  func onFile(_ milestone: Identifier<Milestone>) -> MilestoneDate {
    session?.onFile(milestone, on: calendar.day) ?? .unknown
  }

  /// The days on which the texts of a milestone's stage were acted on.
  private func acted(at milestone: Identifier<Milestone>) -> ScheduledDate? {
    guard let resolutions = session?.resolutions, !resolutions.isEmpty,
      let action = rules.actions.first(where: { $0.milestone == milestone })
    else { return nil }
    let acted =
      resolutions
      .filter { action.stage == nil || $0.stage == action.stage }
      .filter { subject == nil || $0.subject == subject }
      .sorted { ($0.actedOn, $0.symbol ?? "") < ($1.actedOn, $1.symbol ?? "") }
    guard let first = acted.first, let last = acted.last else { return nil }
    let isCertain = acted.allSatisfy {
      $0.certainty.settled(for: $0.actedOn, on: calendar.day) == .held
    }
    return ScheduledDate(
      from: first.actedOn, to: last.actedOn, certainty: isCertain ? .held : .unverified,
      marginDays: 0,
      why: acted.map { .date(.actedOn($0.actedOn, symbol: $0.symbol ?? $0.draft)) },
      sources: acted.flatMap(\.sources))
  }
}
