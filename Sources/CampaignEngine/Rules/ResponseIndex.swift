/// An answer to an ask with the response that gives it.
struct AnswerOnRecord {
  let answer: Answer
  let response: Response

  var weight: Channel.Weight { response.channel.weight }

  /// What can decide an ask: it has a grade, and it is more than silence.
  var isGraded: Bool { answer.grade != nil && weight != .neither }
}

/// A promise with the response that makes it.
struct PromiseOnRecord {
  let promise: Promise
  let response: Response
}

/// The responses of a campaign by what they are about, oldest first, so that no rule looks through
/// all of them again.
struct ResponseIndex: Sendable {
  /// What a response is about, and whose it is.
  private struct Key<Named>: Hashable {
    let about: Identifier<Named>
    let target: Identifier<Target>
  }

  private var answers: [Key<Ask>: [AnswerOnRecord]] = [:]
  private var promises: [Key<Ask>: [PromiseOnRecord]] = [:]
  private var replies: [Key<Communication>: [PartialDate]] = [:]
  private var acts: [Key<Subject>: [Act]] = [:]
  private var indications: [Key<Subject>: [Act]] = [:]

  init(_ responses: [Response]) {
    // Places are put in order rather than records, which are many times as large.
    for place in responses.indices.sorted(by: { Self.isBefore(responses[$0], responses[$1]) }) {
      add(responses[place])
    }
  }

  private mutating func add(_ response: Response) {
    for answer in response.answers.sorted(by: Answer.isBefore) {
      answers[Key(about: answer.ask, target: response.target), default: []]
        .append(AnswerOnRecord(answer: answer, response: response))
    }
    for promise in response.promises {
      for ask in promise.ask.map({ [$0] }) ?? Set(response.answers.map(\.ask)) {
        promises[Key(about: ask, target: response.target), default: []]
          .append(PromiseOnRecord(promise: promise, response: response))
      }
    }
    if let letter = response.inReplyTo, response.channel != .silence {
      replies[Key(about: letter, target: response.target), default: []].append(response.date)
    }
    if let position = response.position, let act = Act(position, in: response) {
      acts[Key(about: position.subject, target: response.target), default: []].append(act)
    }
    if let position = response.indicates, let act = Act(position, in: response) {
      indications[Key(about: position.subject, target: response.target), default: []].append(act)
    }
  }

  func answers(to ask: Identifier<Ask>, of target: Identifier<Target>) -> [AnswerOnRecord] {
    answers[Key(about: ask, target: target)] ?? []
  }

  func promises(for ask: Identifier<Ask>, of target: Identifier<Target>) -> [PromiseOnRecord] {
    promises[Key(about: ask, target: target)] ?? []
  }

  /// The days on which a target said something in reply to a letter.
  func replies(
    to letter: Identifier<Communication>, of target: Identifier<Target>
  ) -> [PartialDate] {
    replies[Key(about: letter, target: target)] ?? []
  }

  func acts(on subject: Identifier<Subject>, of target: Identifier<Target>) -> [Act] {
    acts[Key(about: subject, target: target)] ?? []
  }

  func indications(on subject: Identifier<Subject>, of target: Identifier<Target>) -> [Act] {
    indications[Key(about: subject, target: target)] ?? []
  }

  /// By day; on one day a silence comes first, since whatever else came that day ended it.
  private static func isBefore(_ left: Response, _ right: Response) -> Bool {
    if left.date.lastDay != right.date.lastDay { return left.date < right.date }
    if (left.channel == .silence) != (right.channel == .silence) { return left.channel == .silence }
    return (left.date, left.id) < (right.date, right.id)
  }
}

extension Answer {
  /// A committee's grade stands beside ours: where one response has both, ours comes last and counts.
  fileprivate static func isBefore(_ left: Answer, _ right: Answer) -> Bool {
    left.gradedBy != nil && right.gradedBy == nil
  }
}

extension Situation {
  /// What a target answered to an ask since its first day, oldest first.
  func answers(to ask: Ask, of target: Identifier<Target>) -> [AnswerOnRecord] {
    let firstDay = firstDays.day(of: ask)
    return responseIndex.answers(to: ask.id, of: target)
      .filter { $0.response.date.lastDay >= firstDay }
  }

  /// Whether the newest answer that says something has no grade yet.
  func isUngraded(_ ask: Ask, target: Identifier<Target>) -> Bool {
    guard let newest = answers(to: ask, of: target).last(where: { $0.answer.kind == .answer })
    else {
      return false
    }
    return newest.answer.grade == nil
  }
}
