import CampaignEngine
import CampaignStore
import JSONText
import Wording

extension Command {
  /// Carries unmet asks over to another session.
  package static let roll = Command(
    "roll",
    [
      Argument(name: "CAMPAIGN"), Argument(name: "ASK", isRequired: false, isRepeated: true),
    ],
    options: [OptionRule("to", takes: "SESSION", "the session that decides them next (needed)")],
    does: "carry unmet asks over to another session",
    details: [
      "Without an ASK it takes all that were not met at earlier sessions of the same",
      "body. Each becomes a new ask that carries the old one on; the old one stays.",
    ]
  ) { context throws(UsageFault) in
    guard let word = context.invocation.value("to") else { throw .missingValue(option: "--to") }
    let opened = try context.open()
    let records = try opened.campaign(context.invocation.words[0])
    let session = try opened.session(word, option: "--to")
    let rolled = try opened.rolled(context.invocation.words.dropFirst(), in: records, to: session)
    let planned = try PlannedAction(
      rolled.map { $0.edit(to: session, of: records.campaign.id, since: opened.today) },
      as: JournalAction(
        kind: .roll, record: .session, id: session.text, campaign: records.campaign.id,
        asks: rolled.map(\.id), at: context.surroundings.now()),
      on: opened)
    return planned.written(
      context, understood: rolled.map { "\($0.from.id.text) → \($0.id.text)" })
  }
}

extension OpenedStore {
  fileprivate func rolled(
    _ words: some Sequence<String>, in records: CampaignRecords, to session: Identifier<Session>
  ) throws(UsageFault) -> [RolledAsk] {
    guard let schedule = world.calendar.schedule(of: session) else { return [] }
    do throws(RollRefusal) {
      return try Situation(of: records, in: world, from: viewpoint)
        .rollOver(words.map { Identifier($0) }, to: schedule)
    } catch {
      throw .roll(error)
    }
  }
}

extension RolledAsk {
  /// The file of the new ask: what it asks goes on, what was said of the old one stays there.
  func edit(
    to session: Identifier<Session>, of campaign: Identifier<Campaign>, since: CalendarDate
  ) -> RecordEdit {
    let deadline: JSONValue = .members([
      ("session", .text(session.text)), ("milestone", .text(milestone.text)),
    ])
    let wanted = wants.map { wants in
      JSONValue.members([
        ("body", .text(wants.body.text)), ("subject", .text(wants.subject.text)),
        ("stance", .text(wants.stance.text)),
      ])
    }
    let members: [(String, JSONValue?)] = [
      ("title", .text(title)), ("sentence", sentence.map { .text($0) }),
      ("continues", .text(from.id.text)), ("since", .text(since.iso)), ("deadline", deadline),
      ("wants", wanted), ("subject", from.subject.map { .text($0.text) }),
      ("targets", from.targets.isEmpty ? nil : .list(from.targets.map { .text($0.text) })),
      ("owner", from.owner.map { .text($0) }), ("priority", from.priority.map { .number($0) }),
      ("line", from.line.map { .text($0) }),
      ("metBy", from.metBy == .deeds ? nil : .text(from.metBy.rawValue)),
      ("visibility", .text(from.visibility.rawValue)),
    ]
    return RecordEdit(
      .ask, id.text, of: campaign, .new,
      members.compactMap { name, value in value.map { JSONMemberChange(name, $0) } })
  }
}
