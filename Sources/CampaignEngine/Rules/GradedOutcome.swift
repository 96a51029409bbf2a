/// An answer to an ask with the response that gives it.
struct AnswerOnRecord {
  let answer: Answer
  let response: Response

  var weight: Channel.Weight { response.channel.weight }
}

extension Situation {
  /// What a target answered to an ask since its first day, oldest first.
  func answers(to ask: Ask, of target: Identifier<Target>) -> [AnswerOnRecord] {
    let firstDay = records.firstDay(of: ask)
    return records.responses
      .filter { $0.target == target && $0.date.lastDay >= firstDay }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      .flatMap { response in
        response.answers.filter { $0.ask == ask.id }
          .map { AnswerOnRecord(answer: $0, response: response) }
      }
  }

  /// Whether the newest answer that says something has no grade yet.
  func isUngraded(_ ask: Ask, target: Identifier<Target>) -> Bool {
    answers(to: ask, of: target).last { $0.answer.kind == .answer }?.answer.grade == nil
      && answers(to: ask, of: target).contains { $0.answer.kind == .answer }
  }

  /// The outcome of an ask that wants no position: the grades of what was done and said decide.
  func gradedStanding(of ask: Ask, target: Identifier<Target>) -> Standing {
    let answers = answers(to: ask, of: target)
    let graded = answers.filter { $0.answer.grade != nil && $0.weight != .neither }
    let words = graded.last { $0.weight == .word }
    let deciding = ask.metBy == .words ? graded.last : graded.last { $0.weight == .deed }
    if let silence = acceptedSilence(answers) { return silence }
    if let deciding, let grade = deciding.answer.grade { return decided(by: deciding, grade) }
    if let part = metPart(of: ask, target: target) { return part }
    let deadline = formalDeadline(of: ask, target: target)
    return undecided(words: words, answers: answers, deadline: deadline)
  }

  /// A grade D for silence decides while it is the newest response to the ask.
  private func acceptedSilence(_ answers: [AnswerOnRecord]) -> Standing? {
    guard let newest = answers.last, newest.response.channel == .silence,
      newest.answer.grade == .noReply
    else { return nil }
    return Standing(
      .notMet, since: newest.response.date.lastDay,
      because: .silenceAccepted(on: newest.response.date, by: newest.response.id))
  }

  private func decided(by answer: AnswerOnRecord, _ grade: Grade) -> Standing {
    let response = answer.response
    let reason: StandingReason =
      answer.weight == .deed
      ? .gradedDeed(grade, on: response.date, by: response.id)
      : .gradedWords(grade, on: response.date, by: response.id)
    let outcome: Outcome
    switch grade {
    case .largelySatisfactory: outcome = .met
    case .partlySatisfactory: outcome = .partlyMet
    case .besideThePoint, .noReply, .contrary: outcome = .notMet
    }
    return Standing(outcome, since: response.date.lastDay, because: reason)
  }

  /// Parts never make the whole met, but one part that is makes it partly met.
  private func metPart(of ask: Ask, target: Identifier<Target>) -> Standing? {
    let parts = records.asks.filter { $0.partOf == ask.id && $0.id != ask.id }
    for part in parts where part.partOf != nil {
      let standing = gradedOrWanted(part, target: target)
      if standing.outcome == .met || standing.outcome == .partlyMet {
        return Standing(.partlyMet, since: standing.since, because: .partMet(part.id))
      }
    }
    return nil
  }

  /// A part's own outcome, without its parts: two asks that name each other end here.
  private func gradedOrWanted(_ part: Ask, target: Identifier<Target>) -> Standing {
    if let wanted = WantedOutcome(ask: part, target: target, in: self) { return wanted.standing }
    let graded = answers(to: part, of: target)
      .filter { $0.answer.grade != nil && $0.weight != .neither }
    let deciding = part.metBy == .words ? graded.last : graded.last { $0.weight == .deed }
    guard let deciding, let grade = deciding.answer.grade else { return Standing(.open) }
    return decided(by: deciding, grade)
  }

  private func undecided(
    words: AnswerOnRecord?, answers: [AnswerOnRecord], deadline: CalendarDate?
  ) -> Standing {
    var standing = afterDeadline(words: words, answers: answers, deadline: deadline)
    if let words, let grade = words.answer.grade {
      standing.reasons.append(
        .gradedWords(grade, on: words.response.date, by: words.response.id))
    }
    if let ungraded = answers.last(where: { $0.answer.kind == .answer && $0.answer.grade == nil }) {
      standing.reasons.append(.answeredWithoutGrade(ungraded.response.id))
    }
    return standing
  }

  private func afterDeadline(
    words: AnswerOnRecord?, answers: [AnswerOnRecord], deadline: CalendarDate?
  ) -> Standing {
    guard let deadline else { return Standing(.open, because: .noDeadline) }
    guard today > deadline else { return Standing(.open, because: .deadlineAhead(deadline)) }
    guard let grade = words?.answer.grade else {
      let isInTriage = answers.contains { $0.answer.kind == .answer && $0.answer.grade == nil }
      return isInTriage
        ? Standing(.open, because: .deadlinePassed(deadline))
        : Standing(.unknown, since: deadline + 1, because: .deadlinePassed(deadline))
    }
    return Standing(
      grade.needsReason ? .notMet : .unknown, since: deadline + 1,
      because: .wordsWithoutDeed(grade, deadline: deadline))
  }

  /// The last day of an ask's own deadline, a prediction's margin included; nil without any.
  func formalDeadline(of ask: Ask, target: Identifier<Target>) -> CalendarDate? {
    switch ask.deadline {
    case nil: nil
    case .date(let day, _, _): day
    case .daysAfterSending(let days):
      letters(raising: ask, to: target).last.map { $0.sent + days }
    case .milestone(let session, let milestone):
      world.calendar.schedule(of: session)?.milestone(milestone)?.date?.lastPossibleDay
    }
  }
}
