/// What is odd about a response that is to be logged: it hinders nothing.
package enum LogWarning: Equatable, Sendable {
  /// Grade D is for silence, and this is none.
  case gradeForSilence(Identifier<Ask>, Channel)
  case gradeWithoutReason(Identifier<Ask>, Grade)
  /// A silence is told of an ask about which nobody has been silent after a reminder.
  case notSilent(Identifier<Ask>, ReplyClock.State)
  /// The response is older than the ask, so it is background.
  case olderThanAsk(Identifier<Ask>, firstDay: CalendarDate)
  /// An act at a session that had not opened.
  case beforeSession(Identifier<Session>, opening: CalendarDate)
  /// No text of the session's body can be given such a stance.
  case stanceOfNoScale(Identifier<Stance>, Identifier<Body>)
  /// The promised day is before that of the response.
  case promiseInThePast(CalendarDate)
  /// Off the record and yet for everybody.
  case offRecordInPublic
}

extension Situation {
  /// What is odd about a draft, in the order of its asks, then of the whole.
  package func warnings(about draft: ResponseDraft) -> [LogWarning] {
    let date = draft.date ?? PartialDate(today)
    return draft.answers.flatMap { warnings(about: $0, of: draft, on: date) }
      + positionWarnings(draft, on: date) + promiseWarnings(draft, on: date)
      + (!draft.isOnRecord && draft.isForEverybody ? [.offRecordInPublic] : [])
  }

  private func warnings(
    about answer: Answer, of draft: ResponseDraft, on date: PartialDate
  ) -> [LogWarning] {
    guard let ask = records.ask(answer.ask) else { return [] }
    var warnings: [LogWarning] = []
    let channel = draft.channel ?? .statement
    if channel == .silence {
      warnings += silenceWarnings(about: ask, of: draft)
    } else if let grade = answer.grade {
      if grade == .noReply { warnings.append(.gradeForSilence(ask.id, channel)) }
      if grade.needsReason, answer.reason?.contains(where: { !$0.isWhitespace }) != true {
        warnings.append(.gradeWithoutReason(ask.id, grade))
      }
    }
    let firstDay = firstDays.day(of: ask)
    if date.lastDay < firstDay { warnings.append(.olderThanAsk(ask.id, firstDay: firstDay)) }
    return warnings
  }

  /// Nobody is called silent who still has time, or who was never reminded.
  private func silenceWarnings(about ask: Ask, of draft: ResponseDraft) -> [LogWarning] {
    let asked = targets(of: ask)
    let targets = draft.targets.isEmpty ? asked : draft.targets.filter { asked.contains($0) }
    let states = targets.map { status(of: ask, target: $0).reply.state }
    return states.first { $0 != .silent }.map { [.notSilent(ask.id, $0)] } ?? []
  }

  private func positionWarnings(_ draft: ResponseDraft, on date: PartialDate) -> [LogWarning] {
    let asked = draft.answers.lazy.compactMap { records.ask($0.ask)?.session }
    guard let stance = draft.did ?? draft.says, let id = draft.session ?? asked.first,
      let session = world.calendar.schedule(of: id)
    else { return [] }
    var warnings: [LogWarning] = []
    if draft.did != nil, let opening = session.opening, date.lastDay < opening {
      warnings.append(.beforeSession(id, opening: opening))
    }
    if let scale = Vocabulary.stance(stance)?.scale, let body = Vocabulary.body(session.body),
      !body.scales.contains(scale)
    {
      warnings.append(.stanceOfNoScale(stance, body.id))
    }
    return warnings
  }

  private func promiseWarnings(_ draft: ResponseDraft, on date: PartialDate) -> [LogWarning] {
    let by: CalendarDate? =
      switch draft.promise?.by {
      case .day(let day): day
      case .milestone(let session, let milestone):
        world.calendar.schedule(of: session)?.milestone(milestone)?.date?.to
      case nil: nil
      }
    guard let by, by < date.firstDay else { return [] }
    return [.promiseInThePast(by)]
  }
}

extension SessionSchedule {
  /// The earliest day on which it can have opened; nil where no date is known.
  fileprivate var opening: CalendarDate? {
    milestones.compactMap { $0.group == .states ? $0.date : nil }
      .map { $0.certainty == .predicted ? $0.from - $0.marginDays : $0.from }.min()
  }
}
