extension Situation {
  /// What an ask counts down to: the earliest still open of a promise, the reply and the milestones
  /// that decide it; nil once it is decided.
  package func clock(
    of ask: Ask, target: Identifier<Target>, outcome: Outcome, reply: ReplyClock,
    promise: PromiseClock?
  ) -> AskClock? {
    guard outcome == .open || outcome == .partlyMet else { return nil }
    let promised = promise.flatMap(promiseCountdown)
    let deciding = decidingClock(of: ask)
    if case .suspended = deciding?.what { return promised ?? deciding }
    let dated = [promised, replyCountdown(reply), deciding, ownDate(of: ask, target: target)]
      .compactMap { $0 }
    let earliest = dated.filter { $0.date != nil }
      .enumerated().min { ($0.element.lastDay, $0.offset) < ($1.element.lastDay, $1.offset) }
    return earliest?.element ?? occasion(of: ask) ?? review(of: ask, target: target)
  }

  /// The next milestone that decides an ask and can still come; nil where none does.
  ///
  /// As long as no action day is announced, it is the session's closing: texts are acted on just
  /// before it. A session without a date is a clock without a count.
  func decidingClock(of ask: Ask) -> AskClock? {
    guard let schedule = schedule(of: ask) else { return nil }
    let body = Vocabulary.body(schedule.body)
    if ask.wants == nil, ask.deadlineShift.days != 0 { return shiftedClock(of: ask, in: schedule) }
    let acted = ask.wants.flatMap { schedule.actionDay(subject: $0.subject) }
    for id in decidingMilestones(of: ask) {
      if id == body?.actionMilestone, acted != nil { continue }
      guard let milestone = schedule.milestone(id) else { continue }
      guard let date = milestone.date else {
        return AskClock(.suspended(schedule.id), why: milestone.why)
      }
      if id == body?.actionMilestone, date.certainty == .predicted,
        let closingMilestone = body?.closingMilestone,
        let closing = schedule.milestone(closingMilestone)?.date
      {
        guard closing.lastPossibleDay >= today else { continue }
        return AskClock(
          .actsBeforeClosing(schedule.id, closingMilestone),
          counted: count(closing, in: schedule))
      }
      guard date.lastPossibleDay >= today else { continue }
      return AskClock(.milestone(schedule.id, id), counted: count(date, in: schedule))
    }
    return nil
  }

  /// What decides an ask whose deadline lies some days before or after its milestone.
  private func shiftedClock(of ask: Ask, in schedule: SessionSchedule) -> AskClock? {
    guard let named = decidingMilestones(of: ask).last.flatMap(schedule.milestone) else {
      return nil
    }
    guard let counted = countedMilestone(of: ask, in: schedule) else {
      return AskClock(.suspended(schedule.id), why: named.why)
    }
    let last = counted.date.lastPossibleDay
    return last >= today ? AskClock(.ownDate, counted: counted) : nil
  }

  func count(_ date: ScheduledDate, in schedule: SessionSchedule) -> CountedDate {
    CountedDate(date, placeZone: world.zone(schedule.timeZone), from: viewpoint)
  }

  private func promiseCountdown(_ promise: PromiseClock) -> AskClock? {
    guard promise.state == .live else { return nil }
    return AskClock(
      .promise(promise.response), on: promise.by, from: viewpoint,
      because: [.clock(.promised(promise))])
  }

  private func replyCountdown(_ reply: ReplyClock) -> AskClock? {
    guard let due = reply.due, let letter = reply.communication,
      reply.state == .awaiting || reply.state == .reminded || reply.state == .acknowledged,
      due >= today
    else { return nil }
    let reasons = reply.reasonsOfDue(in: records)
    return AskClock(.reply(letter), on: due, from: viewpoint, because: reasons.map(Reason.reply))
  }

  private func ownDate(of ask: Ask, target: Identifier<Target>) -> AskClock? {
    if case .milestone = ask.deadline, ask.deadlineShift.days == 0 { return nil }
    guard let day = formalDeadline(of: ask, target: target), day >= today else { return nil }
    return countedDeadline(of: ask, target: target).map { AskClock(.ownDate, counted: $0) }
  }

  private func occasion(of ask: Ask) -> AskClock? {
    guard ask.deadline == nil else { return nil }
    return ask.occasion.map { AskClock(.occasion($0)) }
  }

  /// Where there is no date at all: ours to look at again, so many weeks after the last sign of
  /// life; after the ask's first day where there is none.
  private func review(of ask: Ask, target: Identifier<Target>) -> AskClock? {
    guard ask.deadline == nil else { return nil }
    let weeks = ask.reviewEvery ?? Self.weeksBetweenReviews
    let newest = signsOfLife(of: ask, target: target).max { $0.on < $1.on }
    guard let last = newest ?? firstDays.known(of: ask).map({ (on: $0, sign: .asked) }) else {
      return nil
    }
    return AskClock(
      .review, on: last.on + 7 * weeks, from: viewpoint,
      because: [.clock(.review(after: last.sign, on: last.on, weeks: weeks))])
  }

  private func signsOfLife(
    of ask: Ask, target: Identifier<Target>
  ) -> [(on: CalendarDate, sign: SignOfLife)] {
    let letters = letters(raising: ask, to: target)
    let sent = letters + letters.flatMap { reminders(of: $0, to: target) }
    return sent.map { ($0.sent, .sent($0.communication.id)) }
      + answers(to: ask, of: target).map { ($0.response.date.lastDay, .responded($0.response.id)) }
      + (reviews.last(of: ask).map { [($0.on, .looked($0.step))] } ?? [])
  }

  /// How long an ask without a date rests, where it does not say.
  private static let weeksBetweenReviews = 4
}

/// When each ask was last looked at: a done task with it is a review.
struct Reviews: Sendable {
  private var newest: [Identifier<Ask>: (on: CalendarDate, step: Identifier<Step>)] = [:]

  init(_ steps: [Step]) {
    for step in steps {
      guard let done = step.done else { continue }
      for ask in step.asks where newest[ask].map({ ($0.on, $0.step) < (done, step.id) }) ?? true {
        newest[ask] = (done, step.id)
      }
    }
  }

  func last(of ask: Ask) -> (on: CalendarDate, step: Identifier<Step>)? { newest[ask.id] }
}

extension AskClock {
  fileprivate init(_ what: Subject, counted: CountedDate) {
    self.init(what, why: counted.date.why)
    date = counted.date
    instant = counted.instant
    daysLeft = counted.daysLeft
  }

  /// A day of our own or of a letter: it is certain, and it has no place.
  fileprivate init(
    _ what: Subject, on day: CalendarDate, from viewpoint: Viewpoint, because why: [Reason]
  ) {
    self.init(what, why: why)
    date = ScheduledDate(from: day, to: day, certainty: .confirmed, marginDays: 0, why: why)
    daysLeft = day - viewpoint.today
  }

  fileprivate var lastDay: CalendarDate { date?.to ?? CalendarDate(dayNumber: .max) }
}
