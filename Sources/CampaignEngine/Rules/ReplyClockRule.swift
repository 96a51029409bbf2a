extension Situation {
  /// Whether a target has replied to the newest letter that raised an ask.
  ///
  /// Once the ask is decided, or its campaign is not active, its reply is no longer waited for.
  package func replyClock(
    of ask: Ask, target: Identifier<Target>, outcome: Outcome
  ) -> ReplyClock {
    let letters = letters(raising: ask, to: target)
    guard let newest = letters.last else { return ReplyClock(.notSent) }
    var clock = clock(of: newest, ask, target: target, outcome: outcome)
    if isAwaited(outcome) {
      clock.earlier = letters.dropLast().filter { reply(to: $0, ask: ask, target: target) == nil }
        .map(earlier)
    }
    return clock
  }

  /// The same of each letter, or reminder of one, that is the communication of that id.
  func replyClocks(
    of ask: Ask, target: Identifier<Target>, to communication: Identifier<Communication>
  ) -> [(clock: ReplyClock, outcome: Outcome)] {
    let letters = letters(raising: ask, to: target).filter { letter in
      letter.communication.id == communication
        || reminders(of: letter, to: target).contains { $0.communication.id == communication }
    }
    guard !letters.isEmpty else { return [] }
    let outcome = standing(of: ask, target: target).outcome
    return letters.map { (clock(of: $0, ask, target: target, outcome: outcome), outcome) }
  }

  private func clock(
    of letter: SentLetter, _ ask: Ask, target: Identifier<Target>, outcome: Outcome
  ) -> ReplyClock {
    var clock = ReplyClock(.awaiting)
    clock.communication = letter.communication.id
    clock.sent = letter.sent
    clock.grade = answers(to: ask, of: target).last { $0.answer.grade != nil }?.answer.grade
    count(&clock, for: letter, ask: ask, target: target)
    if !isAwaited(outcome), clock.isLate {
      clock.state =
        isAcknowledged([letter], since: letter, ask: ask, target: target)
        ? .acknowledged : .awaiting
    }
    return clock
  }

  private func earlier(_ letter: SentLetter) -> EarlierLetter {
    EarlierLetter(
      communication: letter.communication.id, sent: letter.sent, due: letter.due,
      daysLate: max(0, today - letter.due))
  }

  /// Whether anybody still waits for a reply about an ask.
  func isAwaited(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .met, .notMet, .ended: false
    case .open, .partlyMet, .unknown: records.campaign.state == .active
    }
  }

  private func count(
    _ clock: inout ReplyClock, for letter: SentLetter, ask: Ask, target: Identifier<Target>
  ) {
    let reminders = reminders(of: letter, to: target)
    let running = reminders.last ?? letter
    clock.reminders = reminders.count
    clock.steps = ([letter] + reminders).map {
      ReplyStep($0.communication.id, sent: $0.sent, due: $0.due)
    }
    clock.due = running.due
    clock.day = today - running.sent
    clock.of = running.due - running.sent
    if let answer = reply(to: letter, ask: ask, target: target) {
      clock.state = .answered
      clock.answer = answer.id
    } else if today <= running.due,
      isAcknowledged([letter] + reminders, since: running, ask: ask, target: target)
    {
      clock.state = .acknowledged
    } else if today <= running.due {
      clock.state = reminders.isEmpty ? .awaiting : .reminded
    } else {
      clock.state = reminders.isEmpty ? .overdue : .silent
      clock.isSilenceAccepted =
        clock.state == .silent && isSilenceAccepted(ask, target: target, since: running.due)
    }
  }

  /// The first response that answered a letter: on or after its day, not silence, an answer to the
  /// ask.
  private func reply(
    to letter: SentLetter, ask: Ask, target: Identifier<Target>
  ) -> Response? {
    said(about: ask, since: letter, target: target).first { $0.answer.kind == .answer }?.response
  }

  /// Whether a response since the newest of some letters only says that an answer will come.
  private func isAcknowledged(
    _ letters: [SentLetter], since newest: SentLetter, ask: Ask, target: Identifier<Target>
  ) -> Bool {
    said(about: ask, since: newest, target: target).contains { $0.answer.kind != .answer }
      || letters.contains { letter in
        responseIndex.replies(to: letter.communication.id, of: target)
          .contains { $0.lastDay >= newest.sent }
      }
  }

  /// What a target said about an ask since the day of a letter, oldest first.
  private func said(
    about ask: Ask, since letter: SentLetter, target: Identifier<Target>
  ) -> some Sequence<AnswerOnRecord> {
    responseIndex.answers(to: ask.id, of: target).lazy.filter {
      $0.response.date.lastDay >= letter.sent && $0.weight != .neither
    }
  }

  /// Whether the silence has been put on record: then the clock stays silent and asks no more.
  private func isSilenceAccepted(
    _ ask: Ask, target: Identifier<Target>, since due: CalendarDate
  ) -> Bool {
    answers(to: ask, of: target).last.map {
      $0.response.channel == .silence && $0.response.date.lastDay > due
    } ?? false
  }
}
