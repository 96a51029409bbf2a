import CampaignEngine

/// The middle of a row of what needs somebody: which letter, which ask, which session.
extension Wording {
  static func text(of need: Need, records: CampaignRecords?, on today: CalendarDate) -> String {
    let names = RecordLookup(records: records)
    switch need.kind {
    case .steppedBack(let step, _): return shortStepBack(step)
    case .promiseBroken(let promise, let ask, _):
      return "promised by \(day(promise.by, near: today)): \(names.title(ask))"
    case .noReply(let letter, _):
      let signed = names.communication(letter)?.signatories.flatMap(groups(of:))
      return names.letter(letter, near: today) + (signed.map { ", \($0)" } ?? "")
    case .windowClosesFirst(let letter, let ask, let due):
      let session = names.session(of: ask).map(session) ?? names.title(ask)
      return "\(names.letter(letter, near: today)): \(session) acts before "
        + day(due, near: today)
    case .dueSoon(let ask, let clock): return "\(Self.clock(clock)): \(names.title(ask))"
    case .ungraded(let ask): return "answer to: \(names.title(ask))"
    case .findOut(let ask, _):
      let text = names.session(of: ask).map { ": what it did at \(Self.session($0))" } ?? ""
      return names.title(ask) + text
    case .ourStep(let step, _): return names.step(step)
    }
  }
}

/// Names records of one campaign; what is not on file is called by its id.
private struct RecordLookup {
  let records: CampaignRecords?

  func title(_ id: Identifier<Ask>) -> String { records?.ask(id)?.title ?? id.text }

  func session(of ask: Identifier<Ask>) -> Identifier<Session>? { records?.ask(ask)?.session }

  func communication(_ id: Identifier<Communication>) -> Communication? {
    records?.communication(id)
  }

  func letter(_ id: Identifier<Communication>, near today: CalendarDate) -> String {
    communication(id).map { Wording.communication($0, near: today) } ?? id.text
  }

  func step(_ id: Identifier<Step>) -> String {
    guard let step = records?.steps.first(where: { $0.id == id }) else { return id.text }
    return step.title + (step.owner.map { " (\($0))" } ?? "")
  }
}
