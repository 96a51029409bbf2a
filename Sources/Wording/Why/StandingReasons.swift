import CampaignEngine

/// Why an ask stands where it stands.
extension Explanation {
  func standing(_ reason: StandingReason) -> String {
    switch reason {
    case .ended(let ending): ended(ending)
    case .took(let stance, let session, let acted, let by): took(stance, session, acted, by)
    case .onListSince(let date, let session, let by): onList(date, session, by)
    case .canStillChange(let stance, let session, let until, let milestone):
      canStillChange(stance, session, until, milestone)
    case .tooLateNow(let stance, let session, let last, let by):
      tooLate(stance, session, last, by)
    case .withdrawnAfter(let met, let day, let by): withdrawn(met, day, by)
    case .waitingFor(let session, let milestone, let date): waiting(session, milestone, date)
    case .suspended(let session): "\(Wording.session(session)) is suspended and no date is set"
    case .predictedNotVerified(let session, let milestone, let date, let daysAgo):
      notVerified(session, milestone, date, daysAgo)
    case .closedUnknown(let session, let milestone, let day): closed(session, milestone, day)
    case .gradedDeed(let grade, let date, let by):
      graded("what it did", grade, at: date, by)
    case .gradedWords(let grade, let date, let by):
      graded("what it said", grade, at: date, by)
    case .silenceAccepted(let date, let by):
      "no reply came, noted \(Wording.at(date)) as grade D" + evidence(by)
    case .wordsWithoutDeed(let grade, let deadline): wordsOnly(grade, deadline)
    case .answeredWithoutGrade(let by): "its answer has no grade yet" + evidence(by)
    case .noDeadline: "the ask has no deadline"
    case .deadlineAhead(let day): "the ask runs until \(Wording.plainDay(day))"
    case .deadlinePassed(let day): "its deadline, \(Wording.plainDay(day)), has passed"
    case .partMet(let part): "a part of it is met, in whole or in part: \(title(part))"
    case .steppedBack(let step): Wording.stepBack(step) + evidence(step.response)
    case .metByNext(let later): metLater(later)
    case .sessionsAfterFirst(let count, let first):
      "it is the \(Wording.ordinal(count)) session with such a text after "
        + "\(Wording.session(first)), the one first asked for"
    case .notAMember(let body, let day): noSeat(body, on: day)
    case .says(let stance, let date, let by):
      "\(Wording.at(date)) it \(Wording.intention(stance, isOver: true)): that is no act"
        + evidence(by)
    case .committeeGrade(let grade, let grader, let date, let by):
      "\(Wording.at(date)) \(Wording.grader(grader)) graded it \(grade.rawValue), "
        + Wording.meaning(grade) + committeeReason(by, grader)
        + evidence(by)
    case .conflict(let responses): "sources disagree" + conflict(responses)
    }
  }
}
