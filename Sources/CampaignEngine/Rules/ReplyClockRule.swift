/// A letter that raises an ask, with the days on which it counts.
struct SentLetter {
  let communication: Communication
  let sent: CalendarDate
  let due: CalendarDate
}

extension Situation {
  /// The letters that raise an ask with a target, oldest first; reminders are not among them.
  func letters(raising ask: Ask, to target: Identifier<Target>) -> [SentLetter] {
    records.communications
      .filter { $0.isSent && $0.reminderOf == nil && $0.raises.contains(ask.id) }
      .filter { $0.targets.isEmpty || $0.targets.contains(target) }
      .compactMap(dated)
      .sorted { ($0.sent, $0.communication.id) < ($1.sent, $1.communication.id) }
  }

  /// What reminded a target of a letter, oldest first.
  func reminders(of letter: SentLetter, to target: Identifier<Target>) -> [SentLetter] {
    records.communications
      .filter { $0.isSent && $0.reminderOf == letter.communication.id }
      .filter { $0.targets.isEmpty || $0.targets.contains(target) }
      .compactMap(dated).sorted { $0.sent < $1.sent }
  }

  /// A clock needs a day: a letter known only to its month starts none.
  private func dated(_ communication: Communication) -> SentLetter? {
    guard let sent = communication.date.day else { return nil }
    return SentLetter(
      communication: communication, sent: sent,
      due: communication.replyBy ?? sent + records.campaign.replyDays)
  }

  /// Whether a target has replied to the newest letter that raised an ask.
  ///
  /// Once the ask is decided, or its campaign is not active, its reply is no longer waited for.
  package func replyClock(
    of ask: Ask, target: Identifier<Target>, outcome: Outcome
  ) -> ReplyClock {
    let letters = letters(raising: ask, to: target)
    guard let newest = letters.last else { return ReplyClock(.notSent) }
    var clock = ReplyClock(.awaiting)
    clock.communication = newest.communication.id
    clock.sent = newest.sent
    clock.grade = answers(to: ask, of: target).last { $0.answer.grade != nil }?.answer.grade
    count(&clock, for: newest, ask: ask, target: target)
    if !isAwaited(outcome) {
      let isOver = clock.state == .silent && !isSilenceAccepted(ask, target: target)
      if clock.state == .overdue || isOver {
        clock.state =
          isAcknowledged([newest], since: newest, ask: ask, target: target)
          ? .acknowledged : .awaiting
      }
    } else {
      clock.earlier = letters.dropLast().filter { reply(to: $0, ask: ask, target: target) == nil }
        .map(earlier)
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
    clock.reminder = reminders.last?.communication.id
    clock.letterDue = letter.due
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
    }
  }

  /// The response that answered a letter: on or after its day, not silence, an answer to the ask.
  private func reply(
    to letter: SentLetter, ask: Ask, target: Identifier<Target>
  ) -> Response? {
    places(ofResponsesTo: letter, from: target).first { place in
      records.responses[place].answers.contains { $0.ask == ask.id && $0.kind == .answer }
    }.map { records.responses[$0] }
  }

  /// Whether a response since the newest of some letters only says that an answer will come.
  private func isAcknowledged(
    _ letters: [SentLetter], since newest: SentLetter, ask: Ask, target: Identifier<Target>
  ) -> Bool {
    let ids = letters.map(\.communication.id)
    return places(ofResponsesTo: newest, from: target).contains { place in
      records.responses[place].answers.contains { $0.ask == ask.id && $0.kind != .answer }
        || records.responses[place].inReplyTo.map(ids.contains) ?? false
    }
  }

  /// Whether the silence has been put on record: then the clock stays silent and asks no more.
  private func isSilenceAccepted(_ ask: Ask, target: Identifier<Target>) -> Bool {
    answers(to: ask, of: target).last?.response.channel == .silence
  }

  /// Places are looked through rather than records, which are many times as large.
  private func places(
    ofResponsesTo letter: SentLetter, from target: Identifier<Target>
  ) -> LazyFilterSequence<Range<Int>> {
    let responses = records.responses
    return responses.indices.lazy.filter {
      responses[$0].date.lastDay >= letter.sent && responses[$0].channel != .silence
        && responses[$0].target == target
    }
  }
}
