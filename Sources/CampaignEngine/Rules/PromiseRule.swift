extension Situation {
  /// The newest promise that a target made for an ask; nil where it made none with a day.
  ///
  /// Kept when, by its day, a response answers the ask or the promised stance is on record; broken
  /// the day after. Each later promise counts as a slip.
  package func promise(of ask: Ask, target: Identifier<Target>) -> PromiseClock? {
    let firstDay = firstDays.day(of: ask)
    let made = responseIndex.promises(for: ask.id, of: target)
      .filter { $0.response.date.lastDay >= firstDay }
    guard let newest = made.last(where: { $0.promise.by != nil }),
      let due = due(of: newest.promise, for: ask)
    else { return nil }
    let isKept = isKept(newest, by: due.last, ask: ask, target: target)
    return PromiseClock(
      by: due.day, text: newest.promise.text, made: newest.response.date,
      response: newest.response.id, slips: made.count - 1,
      state: isKept ? .kept : today > due.last ? .broken : .live)
  }

  /// The day promised, and the last one on which it may still be kept: a predicted one has a margin.
  private func due(
    of promise: Promise, for ask: Ask
  ) -> (day: CalendarDate, last: CalendarDate)? {
    switch promise.by {
    case nil: nil
    case .day(let day): (day, day)
    case .milestone(let session, let milestone):
      schedules.schedule(of: session, about: promise.position?.subject ?? ask.textSubject)?
        .milestone(milestone)?.date.map { ($0.to, $0.lastPossibleDay) }
    }
  }

  private func isKept(
    _ made: PromiseOnRecord, by: CalendarDate, ask: Ask, target: Identifier<Target>
  ) -> Bool {
    if let position = made.promise.position {
      let entry = ledger(of: target, subject: position.subject)
        .entry(of: position.session, item: position.item)
      guard let promised = Vocabulary.stance(position.stance), let least = promised.rank,
        let taken = entry?.cell(on: promised.scale)?.taken(by: by)
      else { return false }
      return taken.isAtLeast(least)
    }
    return answers(to: ask, of: target).contains {
      $0.answer.kind == .answer && $0.weight != .neither && $0.response.date > made.response.date
        && $0.response.date.lastDay <= by
    }
  }
}
