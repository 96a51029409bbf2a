import CampaignEngine

/// The words and options of `log`: what needs no store is checked before one is read.
struct DraftOptions {
  private let context: CommandContext
  private var draft = ResponseDraft()

  init(_ context: CommandContext) throws(UsageFault) {
    self.context = context
    let invocation = context.invocation
    draft.answers = try Self.answers(invocation)
    draft.text = invocation.value("text") ?? ""
    draft.channel = try invocation.value("channel").map { (word) throws(UsageFault) in
      try choice(word, of: Channel.self, option: "--channel")
    }
    // What is silence says itself, from the letters that are on file.
    let isSilence = draft.channel == .silence && !invocation.has("text")
    guard isSilence || draft.text.contains(where: { !$0.isWhitespace }) else {
      throw .log(.noText)
    }
    try checkPairs()
    draft.speaker = invocation.value("speaker")
    draft.isOnRecord = !invocation.has("off-record")
    draft.quote = invocation.value("quote")
    draft.did = try Self.stance(invocation, "did")
    draft.says = try Self.stance(invocation, "says")
    draft.visibility = try Self.visibility(invocation)
    draft.sources = invocation.values("source").map(Self.source)
    try context.check("date", .past)
    try context.check("promise", .future)
  }

  /// The draft with what only the store can tell: targets, office, dates, session.
  func draft(
    for records: CampaignRecords, in opened: OpenedStore
  ) throws(UsageFault) -> ResponseDraft {
    var draft = draft
    for word in context.invocation.values("target") {
      draft.targets.append(try opened.target(word))
    }
    draft.office = try context.invocation.value("from").map { (word) throws(UsageFault) in
      try opened.office(word, of: draft.targets.isEmpty ? records.campaign.targets : draft.targets)
    }
    draft.date = try date("date", .past, in: opened)?.date
    draft.promise = try promise(in: opened)
    draft.session = try context.invocation.value("session").map { (word) throws(UsageFault) in
      try opened.session(word, option: "--session")
    }
    return draft
  }

  private func date(
    _ option: String, _ direction: DateDirection, in opened: OpenedStore
  ) throws(UsageFault) -> TypedDate? {
    try context.date(option, direction, from: opened.today, in: opened.world.calendar)
  }

  private func promise(in opened: OpenedStore) throws(UsageFault) -> PromiseDraft? {
    guard let typed = try date("promise", .future, in: opened) else { return nil }
    let stance = try Self.stance(context.invocation, "promises")
    switch typed {
    case .milestone(let session, let milestone, _):
      return PromiseDraft(by: .milestone(session: session, milestone: milestone), stance: stance)
    case .date(let date):
      guard let day = date.day else {
        let found = context.invocation.value("promise") ?? ""
        throw .malformedDate(option: "--promise", found: found, .needsADay)
      }
      return PromiseDraft(by: .day(day), stance: stance)
    }
  }

  private func checkPairs() throws(UsageFault) {
    let invocation = context.invocation
    if invocation.has("did"), invocation.has("says") { throw .together("--did", "--says") }
    if invocation.has("promises"), !invocation.has("promise") {
      throw .needs(option: "--promises", other: "--promise")
    }
    _ = try Self.stance(invocation, "promises")
  }
}
