extension CampaignRecords {
  /// The records that a draft becomes: one for each target; nothing is changed.
  ///
  /// - Parameters:
  ///   - draft: What somebody told.
  ///   - targets: All that are on file, for their offices.
  ///   - today: The day on which it is logged: a response cannot be dated later.
  ///   - suffix: Random letters or digits that end the ids, so that two people never collide.
  ///   - loggedAt: The moment of logging; nil in a preview.
  /// - Throws: ``LogRefusal``, the first thing that stands in the way.
  package func responses(
    to draft: ResponseDraft, targets: [Target], today: CalendarDate, suffix: String,
    loggedAt: Instant?
  ) throws(LogRefusal) -> [Response] {
    let answers = try checkedAnswers(of: draft)
    guard draft.text.contains(where: { !$0.isWhitespace }) else { throw .noText }
    if draft.channel == .silence {
      guard draft.did == nil, draft.says == nil else { throw .silenceSays(.position) }
      guard draft.promise == nil else { throw .silenceSays(.promise) }
    }
    let date = draft.date ?? PartialDate(today)
    guard date.lastDay <= today else { throw .datedInFuture(date, today: today) }
    let recipients = try recipients(of: draft)
    try checkOffice(of: draft, recipients: recipients, on: targets)
    let did = try draft.did.map { (id) throws(LogRefusal) in try position(id, of: draft) }
    let says = try draft.says.map { (id) throws(LogRefusal) in try position(id, of: draft) }
    let promised = try draft.promise?.stance.map { (id) throws(LogRefusal) in
      try position(id, of: draft)
    }
    let channel = draft.channel ?? Self.deed(draft.did) ?? .statement
    let ids = recipients.map { target in
      // A long name is cut, so that the channel has its place as well.
      Identifier<Response>.dated(
        date, "\(target.text.prefix(50))-\(channel.rawValue)", else: "response", suffix: suffix)
    }
    return zip(ids, recipients).map { id, target in
      var response = Response(
        id: id, date: date, target: target, channel: channel, summary: draft.text)
      response.answers = answers
      response.position = did
      response.indicates = says
      response.promises = Self.promises(of: draft, answers: answers, position: promised)
      response.statement = ids.count > 1 ? ids.first?.text : nil
      response.loggedAt = loggedAt
      response.fill(from: draft)
      return response
    }
  }

  private func checkedAnswers(of draft: ResponseDraft) throws(LogRefusal) -> [Answer] {
    guard !draft.answers.isEmpty else { throw .noAsk }
    for answer in draft.answers where ask(answer.ask) == nil {
      let near = nearest(to: answer.ask.text, among: asks.map(\.id.text))
      throw .unknownAsk(answer.ask, nearest: near.map { Identifier($0) })
    }
    return draft.answers.map { answer in
      var answer = answer
      guard answer.grade == nil && answer.kind == .answer else { return answer }
      if draft.channel == .silence {
        answer.grade = .noReply
      } else if draft.promise != nil {
        answer.kind = .holding
      }
      return answer
    }
  }

  /// Those named, else that of the office, else the campaign's only one.
  private func recipients(of draft: ResponseDraft) throws(LogRefusal) -> [Identifier<Target>] {
    let named = draft.targets.isEmpty ? [draft.office?.target].compactMap { $0 } : draft.targets
    guard named.isEmpty else {
      for target in named where !campaign.targets.contains(target) {
        let near = nearest(to: target.text, among: campaign.targets.map(\.text))
        throw .unknownTarget(target, nearest: near.map { Identifier($0) })
      }
      return named.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    guard campaign.targets.count == 1 else { throw .whichTarget(campaign.targets) }
    return campaign.targets
  }

  private func checkOffice(
    of draft: ResponseDraft, recipients: [Identifier<Target>], on targets: [Target]
  ) throws(LogRefusal) {
    guard let office = draft.office else { return }
    let known = targets.filter { recipients.contains($0.id) }
      .flatMap { target in
        target.offices.map { OfficeReference(target: target.id, office: $0.id) }
      }
    guard known.contains(office) else { throw .unknownOffice(office, choices: known) }
  }

  /// A stance as a position on the text that the draft is about.
  private func position(
    _ id: Identifier<Stance>, of draft: ResponseDraft
  ) throws(LogRefusal) -> Position {
    guard Vocabulary.stance(id) != nil else {
      let near = nearest(to: id.text, among: Vocabulary.stances.map(\.id.text))
      throw .unknownStance(id, nearest: near.map { Identifier($0) })
    }
    let asked = draft.answers.compactMap { ask($0.ask) }
    guard let session = draft.session ?? asked.lazy.compactMap(\.session).first else {
      throw .whichSession
    }
    let subjects = campaign.subjects.map(\.id)
    let named = asked.lazy.compactMap { $0.wants?.subject ?? $0.subject }.first
    guard let subject = named ?? (subjects.count == 1 ? subjects.first : nil) else {
      throw .whichSubject(subjects)
    }
    return Position(session: session, subject: subject, stance: id)
  }

  private static func deed(_ stance: Identifier<Stance>?) -> Channel? {
    stance.flatMap(Vocabulary.stance).flatMap { Vocabulary.scale($0.scale) }?.deed
  }

  private static func promises(
    of draft: ResponseDraft, answers: [Answer], position: Position?
  ) -> [Promise] {
    guard let made = draft.promise else { return [] }
    var promise = Promise(text: draft.text)
    promise.by = made.by
    promise.ask = answers.count == 1 ? answers.first?.ask : nil
    promise.position = position
    return [promise]
  }
}

extension Ask {
  /// The session that decides it; nil where a day or nothing does.
  package var session: Identifier<Session>? {
    guard case .milestone(let session, _) = deadline else { return nil }
    return session
  }
}

extension Response {
  fileprivate mutating func fill(from draft: ResponseDraft) {
    office = draft.office?.target == target ? draft.office?.office : nil
    speaker = draft.speaker
    isOnRecord = draft.isOnRecord
    quote = draft.quote
    inReplyTo = draft.inReplyTo
    sources = draft.sources
    visibility = draft.visibility
  }
}
