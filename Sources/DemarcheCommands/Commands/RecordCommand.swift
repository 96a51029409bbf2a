import CampaignEngine

extension Command {
  /// What a target did on every text about a subject.
  package static let record = Command(
    "record", [Argument(name: "CAMPAIGN")],
    options: [
      OptionRule("target", takes: "TARGET", "whose record; else that of the only target"),
      OptionRule(
        "subject", takes: "SUBJECT", "about what; else the only subject"),
    ],
    does: "what a government did on each UN text"
  ) { context throws(UsageFault) in
    let opened = try context.open()
    let records = try opened.campaign(context.invocation.words.first ?? "")
    let target = try opened.target(context.invocation.value("target"), of: records)
    let subject = try records.subject(context.invocation.value("subject"))
    let ledger = Situation(of: records, in: opened.world, from: opened.viewpoint)
      .ledger(of: target, subject: subject.id)
    var outcome = CommandOutcome(
      context.output(
        json: { LedgerJSON.value(ledger) },
        text: {
          LedgerText(opened: opened, page: context.page).lines(ledger, subject: subject.title)
        }))
    outcome.tell(opened)
    return outcome
  }
}

extension OpenedStore {
  /// The target that is named, else the campaign's only one.
  fileprivate func target(
    _ word: String?, of records: CampaignRecords
  ) throws(UsageFault) -> Identifier<Target> {
    if let word { return try target(word) }
    let targets = records.campaign.targets
    guard targets.count == 1 else { throw .log(.whichTarget(targets)) }
    return targets[0]
  }
}

extension CampaignRecords {
  /// The subject that is named, else the campaign's only one.
  fileprivate func subject(_ word: String?) throws(UsageFault) -> Subject {
    let subjects = campaign.subjects
    guard let word else {
      guard subjects.count == 1 else { throw .log(.whichSubject(subjects.map(\.id))) }
      return subjects[0]
    }
    if let subject = subjects.first(where: { $0.id.text == word.lowercased() }) { return subject }
    throw .unknownSubject(word, nearest: nearest(to: word, among: subjects.map(\.id.text)))
  }
}
