extension Situation {
  /// The last day of an ask's own deadline, a prediction's margin included; nil without any.
  func formalDeadline(of ask: Ask, target: Identifier<Target>) -> CalendarDate? {
    switch ask.deadline {
    case nil: nil
    case .date(let day, _, _):
      // With a time, the day on which that moment falls for the user.
      ask.deadline.flatMap(instant).map(viewpoint.zone.day) ?? day
    case .daysAfterSending(let days):
      letters(raising: ask, to: target).last.map { $0.sent + days }
    case .milestone(let session, let milestone):
      schedules.schedule(of: session)?.milestone(milestone)?.date?.lastPossibleDay
    }
  }

  /// The moment at which a deadline with a time and a place runs out; nil for any other.
  func instant(of deadline: Deadline) -> Instant? {
    guard case .date(let day, let time?, let zone) = deadline else { return nil }
    return (zone.map(world.zone) ?? viewpoint.zone).instant(on: day, at: time)
  }
}
