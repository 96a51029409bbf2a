/// The last milestone of a session at which a stance can still be taken.
struct LastChance {
  let milestone: Identifier<Milestone>

  /// Nil: there is no date to count to.
  let date: ScheduledDate?

  /// The last day on which it can be; what comes before the action cannot be after it.
  let lastDay: CalendarDate?

  /// Whether the session has the milestone but no date for it, as when it is suspended.
  let isDateTakenBack: Bool

  /// - Parameters:
  ///   - milestones: Those that decide the stance, in order; those that the session lacks do not
  ///     count, and where it has none the closing does.
  ///   - actedOn: The day of action: where nothing comes after it, that was the last chance, however
  ///     the action was predicted.
  init(
    of milestones: [Identifier<Milestone>], in schedule: SessionSchedule?, actedOn: CalendarDate?
  ) {
    let body = schedule.flatMap { Vocabulary.body($0.body) }
    let known = milestones.last { schedule?.milestone($0) != nil }
    let closing = actedOn == nil ? body?.closingMilestone : nil
    milestone = known ?? closing ?? milestones.last ?? ""
    if let actedOn, milestone == body?.actionMilestone {
      date = ScheduledDate(
        from: actedOn, to: actedOn, certainty: .held, marginDays: 0,
        why: [.date(.actedOn(actedOn, symbol: nil))])
    } else {
      date = schedule?.milestone(milestone)?.date
    }
    lastDay = date.map { date in
      actedOn.map { date.to <= $0 ? min(date.lastPossibleDay, $0) : date.lastPossibleDay }
        ?? date.lastPossibleDay
    }
    isDateTakenBack = date == nil && schedule?.milestone(milestone) != nil
  }
}
