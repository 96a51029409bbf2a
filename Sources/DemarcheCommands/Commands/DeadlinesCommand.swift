import CampaignEngine

extension Command {
  /// Coming milestones of the UN's sessions, States' and ours.
  package static let deadlines = Command(
    "deadlines",
    options: [
      OptionRule("body", takes: "BODY", "only one body, such as \(Identifier<Body>.council.text)"),
      OptionRule("until", takes: "DATE", "how far ahead; else a year"),
      OptionRule("asks-only", "only what decides an open ask"),
      OptionRule("ours", "only what we have to do"),
      OptionRule("states", "only what States have to do"),
      OptionRule("campaign", takes: "CAMPAIGN", "only the bodies and asks of this campaign"),
    ],
    does: "coming UN deadlines, States' and ours"
  ) { context throws(UsageFault) in
    let choice = try DeadlineChoice(context.invocation)
    try context.check("until", .future)
    let opened = try context.open()
    let until = try context.date("until", .future, from: opened.today, in: opened.world.calendar)
    let campaign = try context.invocation.value("campaign").map { (id) throws(UsageFault) in
      try opened.campaign(id)
    }
    let all = opened.world.deadlines(from: opened.viewpoint, through: until?.date.lastDay)
    let report = DeadlineReport(
      asOf: all.asOf, deadlines: all.deadlines.compactMap { choice.chosen($0, of: campaign) })
    var outcome = CommandOutcome(
      context.output(
        json: { DeadlinesJSON.value(report) },
        text: { DeadlinesText(opened: opened, page: context.page).lines(report) }))
    outcome.tell(opened)
    return outcome
  }
}

/// Which deadlines are listed.
private struct DeadlineChoice {
  private var body: Identifier<Body>?
  private var group: MilestoneGroup?
  private let asksOnly: Bool

  init(_ invocation: Invocation) throws(UsageFault) {
    asksOnly = invocation.has("asks-only")
    if invocation.has("ours") { group = .ours }
    if invocation.has("states") {
      guard group == nil else { throw .together("--ours", "--states") }
      group = .states
    }
    body = try invocation.value("body").map { (word) throws(UsageFault) in try Self.body(word) }
  }

  private static func body(_ word: String) throws(UsageFault) -> Identifier<Body> {
    let body = Identifier<Body>(word.uppercased())
    guard Vocabulary.body(body) == nil else { return body }
    let known = Vocabulary.bodies.map(\.id.text)
    throw .unknownWord(
      option: "--body", found: word, choices: known, nearest: nearest(to: body.text, among: known))
  }

  /// The deadline with the asks of the campaign alone; nil where it is not listed.
  func chosen(_ deadline: SessionDeadline, of campaign: CampaignRecords?) -> SessionDeadline? {
    let asks = deadline.asks.filter { campaign == nil || $0.campaign == campaign?.campaign.id }
    guard body == nil || deadline.body == body,
      group == nil || deadline.milestone.group == group,
      !asksOnly || !asks.isEmpty,
      campaign.map({ $0.bodies.contains(deadline.body) }) ?? true
    else { return nil }
    return SessionDeadline(
      session: deadline.session, body: deadline.body, milestone: deadline.milestone,
      timeZone: deadline.timeZone, dates: deadline.dates, asks: asks, sources: deadline.sources)
  }
}

extension CampaignRecords {
  /// The bodies that the asks are about.
  fileprivate var bodies: Set<Identifier<Body>> {
    Set(asks.compactMap { $0.wants?.body } + asks.compactMap { $0.session?.body })
  }
}
