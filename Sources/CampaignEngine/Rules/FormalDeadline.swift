extension Situation {
  /// The last day of an ask's own deadline, a prediction's margin included; nil without any.
  ///
  /// With a time it is the day on which that moment falls for the user.
  func formalDeadline(of ask: Ask, target: Identifier<Target>) -> CalendarDate? {
    countedDeadline(of: ask, target: target).map { counted in
      today + counted.daysLeft + (counted.date.lastPossibleDay - counted.date.to)
    }
  }

  /// An ask's own deadline, as far away as its file says from what it names; nil without any.
  func countedDeadline(of ask: Ask, target: Identifier<Target>) -> CountedDate? {
    switch ask.deadline {
    case nil: return nil
    case .date(let day, let time, let zone):
      let named = ScheduledDate(
        from: day, to: day, time: time, certainty: .confirmed, marginDays: 0,
        why: [.clock(.named(day))])
      return CountedDate(
        named.shifted(by: ask.deadlineShift.days, station(of: ask)),
        placeZone: zone.map(world.zone) ?? viewpoint.zone, from: viewpoint)
    case .daysAfterSending(let days):
      guard let letter = letters(raising: ask, to: target).last else { return nil }
      let sent = ScheduledDate(
        from: letter.sent, to: letter.sent, certainty: .confirmed, marginDays: 0,
        why: [.clock(.sent(letter.communication.id, on: letter.sent))])
      return CountedDate(
        sent.shifted(by: days + ask.deadlineShift.days, station(of: ask)),
        placeZone: viewpoint.zone, from: viewpoint)
    case .milestone: return schedule(of: ask).flatMap { countedMilestone(of: ask, in: $0) }
    }
  }

  /// The same where it hangs on a milestone; nil where that has no date.
  func countedMilestone(of ask: Ask, in schedule: SessionSchedule) -> CountedDate? {
    guard case .milestone(_, let milestone) = ask.deadline else { return nil }
    return schedule.milestone(milestone)?.date.map { date in
      count(date.shifted(by: ask.deadlineShift.days, station(of: ask)), in: schedule)
    }
  }

  /// Where the working days of an ask's deadline are counted: at its session's place, else at that
  /// of the body whose texts it is about; nil where it counts every day.
  private func station(of ask: Ask) -> DutyStation? {
    guard ask.deadlineShift.countsWorkingDays else { return nil }
    let place =
      schedule(of: ask)?.place ?? ask.wants.flatMap { Vocabulary.body($0.body) }?.place
    return place.map(DutyStation.at) ?? .elsewhere
  }
}

extension ScheduledDate {
  /// The date so many days later, or earlier for a negative count; as certain as it was.
  ///
  /// - Parameter station: Only its working days count; nil: every day does.
  fileprivate func shifted(by days: Int, _ station: DutyStation?) -> ScheduledDate {
    guard days != 0 else { return self }
    let first = station.map { WorkingDays(days, from: from, at: $0) }
    let last = station.map { WorkingDays(days, from: to, at: $0) }
    let end = last?.to ?? to + days
    return ScheduledDate(
      from: first?.to ?? from + days, to: end, time: time, certainty: certainty,
      marginDays: marginDays,
      why: why + [.clock(last.map { .workingDays($0) } ?? .daysFrom(to, days, to: end))],
      sources: sources)
  }
}
