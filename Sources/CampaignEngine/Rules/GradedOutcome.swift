extension Situation {
  /// The outcome of an ask that wants no position: the grades of what was done and said decide.
  ///
  /// What a committee grades is shown beside it.
  func gradedStanding(of ask: Ask, target: Identifier<Target>) -> Standing {
    let answers = answers(to: ask, of: target)
    var standing = gradedStanding(of: ask, target: target, answers)
    standing.reasons += answers.newestOfCommittees(beside: standing.reasons)
    return standing
  }

  private func gradedStanding(
    of ask: Ask, target: Identifier<Target>, _ answers: [AnswerOnRecord]
  ) -> Standing {
    let words = answers.last { $0.isGraded && $0.weight == .word }
    if ask.wants == nil, let silence = acceptedSilence(answers) { return silence }
    if let decided = decidedByGrade(ask, answers) { return decided }
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

  /// The newest graded deed decides, or the newest graded word or deed where words fulfil the ask.
  ///
  /// A committee that graded later than we did knew more than we did then; of one response our own
  /// grade decides.
  func decidedByGrade(_ ask: Ask, _ answers: [AnswerOnRecord]) -> Standing? {
    let deciding = answers.last { $0.isGraded && (ask.metBy == .words || $0.weight == .deed) }
    guard let deciding, let grade = deciding.answer.grade else { return nil }
    let response = deciding.response
    let reason: StandingReason =
      deciding.weight == .deed
      ? .gradedDeed(grade, on: response.date, by: response.id)
      : .gradedWords(grade, on: response.date, by: response.id)
    let outcome = Vocabulary.gradingScale(of: deciding.answer.gradedBy).outcome(of: grade)
    return Standing(outcome, since: response.date.lastDay, because: reason)
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
}
