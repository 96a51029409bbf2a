import CampaignEngine

/// Where an ask stands that wants no position: what was done and said about it.
extension Wording {
  /// The part of the line that a reason without a wanted position gives; nil for any other.
  static func gradedLine(
    _ reason: StandingReason, of status: AskStatus, in world: World
  ) -> String? {
    switch reason {
    case .gradedDeed(let grade, let date, let by):
      "\(deed(grade)), \(Self.date(date))" + graded(grade, in: by, of: status, in: world)
    case .gradedWords(let grade, let date, let by):
      "\(words(grade)), \(Self.date(date))" + graded(grade, in: by, of: status, in: world)
    case .silenceAccepted(let date, _): "no reply (D), \(Self.date(date))"
    case .wordsWithoutDeed(_, let deadline): "nothing done by \(plainDay(deadline))"
    case .answeredWithoutGrade: "answered, not graded yet"
    case .noDeadline: status.ask.occasion.map { "waits for \($0)" } ?? "no deadline"
    case .deadlineAhead(let day): "deadline \(plainDay(day))"
    case .deadlinePassed(let day):
      status.isUngraded
        ? "the deadline passed on \(plainDay(day))"
        : "nothing on record by the deadline, \(plainDay(day))"
    case .committeeGrade(let grade, let grader, _, _):
      "graded \(grade.rawValue) by \(Self.grader(grader))"
    case .partMet(let part): "a part is met: \(askTitle(part, in: world))"
    case .ended, .took, .onListSince, .canStillChange, .tooLateNow, .withdrawnAfter, .waitingFor,
      .suspended, .predictedNotVerified, .closedUnknown, .steppedBack, .metByNext,
      .sessionsAfterFirst, .notAMember, .says, .conflict:
      nil
    }
  }

  /// What was done, with its grade: `done (A)`.
  static func deed(_ grade: Grade) -> String {
    switch grade {
    case .largelySatisfactory: "done (A)"
    case .partlySatisfactory: "partly done (B)"
    case .besideThePoint: "did nothing to the point (C)"
    case .noReply: "did nothing (D)"
    case .contrary: "did the opposite (E)"
    }
  }

  /// What was said, with its grade: `says yes (A)`.
  static func words(_ grade: Grade) -> String {
    switch grade {
    case .largelySatisfactory: "says yes (A)"
    case .partlySatisfactory: "says yes to a part (B)"
    case .besideThePoint: "answers beside the point (C)"
    case .noReply: "does not reply (D)"
    case .contrary: "rejects it (E)"
    }
  }

  /// `, graded by the Human Rights Committee`; nothing where the grade is ours.
  private static func graded(
    _ grade: Grade, in response: Identifier<Response>, of status: AskStatus, in world: World
  ) -> String {
    let answers = world.campaigns.lazy.compactMap { $0.response(response) }.first?.answers ?? []
    let graders = answers.filter { $0.ask == status.ask.id && $0.grade == grade }.map(\.gradedBy)
    guard !graders.contains(nil), let grader = graders.last ?? nil else { return "" }
    return ", graded by \(Self.grader(grader))"
  }

  /// `the Human Rights Committee`, where a grade names the committee by its letters.
  static func grader(_ name: String) -> String {
    Vocabulary.body(Identifier(name)).map { "the \($0.title)" } ?? name
  }

  /// The title of an ask of any campaign, or its id.
  static func askTitle(_ id: Identifier<Ask>, in world: World) -> String {
    world.campaigns.lazy.compactMap { $0.ask(id)?.title }.first ?? id.text
  }
}
