/// What rests on a response.
package struct ResponseReport: Equatable, Sendable {
  /// What a response is to an ask.
  package enum Role: String, CaseIterable, Sendable {
    /// The outcome rests on it.
    case decides
    /// It stands beside the outcome.
    case beside
    /// It is older than the ask.
    case background
    /// It answers the ask, but something else decides it.
    case history
  }

  /// An ask that it is about.
  package struct Use: Equatable, Sendable {
    package let role: Role
    package let status: AskStatus
  }

  package let response: Response
  package let uses: [Use]

  /// The letters that it answered.
  package let answered: [Identifier<Communication>]

  /// The asks for which it made the newest promise.
  package let promised: [AskStatus]

  /// The step back that it is; nil: it is none, or that is over.
  package let stepBack: StepBack?

  /// The records with which it disagrees, itself among them.
  package let conflict: [Identifier<Response>]
}

extension Situation {
  /// What rests on a response; nil where the campaign has none of that id.
  package func report(on id: Identifier<Response>) -> ResponseReport? {
    guard let response = records.response(id) else { return nil }
    let asks = status.asks.filter { $0.target == response.target }
    let subject = response.position?.subject ?? response.indicates?.subject
    let ledger = subject.map { self.ledger(of: response.target, subject: $0) }
    return ResponseReport(
      response: response,
      uses: asks.compactMap { status in
        role(of: response, to: status, ledger).map { ResponseReport.Use(role: $0, status: status) }
      },
      answered: asks.compactMap { $0.reply.answer == id ? $0.reply.communication : nil }
        .reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
      promised: asks.filter { $0.promise?.response == id },
      stepBack: ledger?.stepsBack.first { $0.response == id },
      conflict: ledger?.entries.lazy.flatMap(\.cells).map(\.conflict).first { $0.contains(id) }
        ?? [])
  }

  private func role(
    of response: Response, to status: AskStatus, _ ledger: Ledger?
  ) -> ResponseReport.Role? {
    let reasons = status.standing.reasons
    let answers = response.answers.contains { $0.ask == status.ask.id }
    if answers, response.date.lastDay < status.firstDay { return .background }
    if reasons.first?.responses.contains(response.id) ?? false { return .decides }
    if let position = response.position, position.session == status.ask.session,
      position.subject == status.ask.wants?.subject
    {
      let cells = ledger?.entry(of: position.session)?.cells ?? []
      let cell = cells.first { $0.responses.last == response.id }
      guard let cell else { return .history }
      return cell.scale == status.standing.scale ? .decides : .beside
    }
    if reasons.contains(where: { $0.responses.contains(response.id) }) { return .beside }
    return answers ? .history : nil
  }
}

extension StandingReason {
  /// The responses on which it rests.
  package var responses: [Identifier<Response>] {
    switch self {
    case .took(_, _, _, let by), .tooLateNow(_, _, _, let by): [by].compactMap { $0 }
    case .onListSince(_, _, let by), .withdrawnAfter(_, _, let by), .gradedDeed(_, _, let by),
      .gradedWords(_, _, let by), .silenceAccepted(_, let by), .answeredWithoutGrade(let by),
      .says(_, _, let by), .committeeGrade(_, _, _, let by):
      [by]
    case .steppedBack(let step): [step.response].compactMap { $0 }
    case .conflict(let responses): responses
    case .ended, .canStillChange, .waitingFor, .suspended, .predictedNotVerified, .closedUnknown,
      .wordsWithoutDeed, .noDeadline, .deadlineAhead, .deadlinePassed, .partMet, .metByNext,
      .sessionsAfterFirst, .notAMember:
      []
    }
  }
}
