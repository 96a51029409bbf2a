/// An answer to an ask with the response that gives it.
struct AnswerOnRecord {
  let answer: Answer
  let response: Response

  var weight: Channel.Weight { response.channel.weight }

  /// What can decide an ask: it has a grade, and it is more than silence.
  var isGraded: Bool { answer.grade != nil && weight != .neither }
}

/// All answers of a campaign, by ask and target, oldest first.
struct AnswerIndex: Sendable {
  private struct Key: Hashable {
    let ask: Identifier<Ask>
    let target: Identifier<Target>
  }

  private var answers: [Key: [AnswerOnRecord]] = [:]

  init(_ responses: [Response]) {
    // Places are put in order rather than records, which are many times as large.
    let inOrder = responses.indices.filter { !responses[$0].answers.isEmpty }
      .sorted { Self.isBefore(responses[$0], responses[$1]) }
    for response in inOrder.lazy.map({ responses[$0] }) {
      for answer in response.answers {
        answers[Key(ask: answer.ask, target: response.target), default: []]
          .append(AnswerOnRecord(answer: answer, response: response))
      }
    }
  }

  func answers(to ask: Identifier<Ask>, of target: Identifier<Target>) -> [AnswerOnRecord] {
    answers[Key(ask: ask, target: target)] ?? []
  }

  /// By day; on one day a silence comes first, since whatever else came that day ended it.
  private static func isBefore(_ left: Response, _ right: Response) -> Bool {
    if left.date.lastDay != right.date.lastDay { return left.date < right.date }
    if (left.channel == .silence) != (right.channel == .silence) { return left.channel == .silence }
    return left.id < right.id
  }
}

extension Situation {
  /// What a target answered to an ask since its first day, oldest first.
  func answers(to ask: Ask, of target: Identifier<Target>) -> [AnswerOnRecord] {
    let firstDay = records.firstDay(of: ask)
    return answerIndex.answers(to: ask.id, of: target)
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
