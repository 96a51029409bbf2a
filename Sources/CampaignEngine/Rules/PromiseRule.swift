extension Situation {
  /// The newest promise that a target made for an ask; nil where it made none with a day.
  ///
  /// Kept when, by its day, a response answers the ask or the promised stance is on record; broken
  /// the day after. Each later promise counts as a slip.
  package func promise(of ask: Ask, target: Identifier<Target>) -> PromiseClock? {
    let made = records.responses.filter { !$0.promises.isEmpty && $0.target == target }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      .flatMap { response in
        response.promises.filter { concerns($0, of: response, ask) }.map { (response, $0) }
      }
    guard let (response, promise) = made.last(where: { $0.1.by != nil }),
      let due = due(of: promise)
    else { return nil }
    let isKept = isKept(promise, made: response.date, by: due.last, ask: ask, target: target)
    return PromiseClock(
      by: due.day, text: promise.text, made: response.date, response: response.id,
      slips: made.count - 1, state: isKept ? .kept : today > due.last ? .broken : .live)
  }

  private func concerns(_ promise: Promise, of response: Response, _ ask: Ask) -> Bool {
    if let named = promise.ask { return named == ask.id }
    return response.answers.contains { $0.ask == ask.id }
  }

  /// The day promised, and the last one on which it may still be kept: a predicted one has a margin.
  private func due(of promise: Promise) -> (day: CalendarDate, last: CalendarDate)? {
    switch promise.by {
    case nil: nil
    case .day(let day): (day, day)
    case .milestone(let session, let milestone):
      schedules.schedule(of: session)?.milestone(milestone)?.date.map {
        ($0.to, $0.lastPossibleDay)
      }
    }
  }

  private func isKept(
    _ promise: Promise, made: PartialDate, by: CalendarDate, ask: Ask, target: Identifier<Target>
  ) -> Bool {
    if let position = promise.position {
      let entry = ledger(of: target, subject: position.subject).entry(of: position.session)
      guard let promised = Vocabulary.stance(position.stance), let least = promised.rank,
        let taken = entry?.cell(on: promised.scale)?.taken(by: by)
      else { return false }
      return taken.isAtLeast(least)
    }
    return answers(to: ask, of: target).contains {
      $0.answer.kind == .answer && $0.weight != .neither && $0.response.date > made
        && $0.response.date.lastDay <= by
    }
  }
}
