import CampaignEngine

extension Command {
  /// What happened about a campaign, in order.
  package static let timeline = Command(
    "timeline", [Argument(name: "CAMPAIGN")],
    options: [
      OptionRule("target", takes: "TARGET", "only what is about this government"),
      OptionRule("from", takes: "DATE", "from which day on; else from the first"),
      OptionRule("until", takes: "DATE", "until which day; else today"),
    ],
    does: "letters, responses, events, sessions, in order"
  ) { context throws(UsageFault) in
    try context.check("from", .past)
    try context.check("until", .future)
    let opened = try context.open()
    let records = try opened.campaign(context.invocation.words.first ?? "")
    let target = try context.invocation.value("target").map { (word) throws(UsageFault) in
      try opened.target(word)
    }
    let calendar = opened.world.calendar
    let first = try context.date("from", .past, from: opened.today, in: calendar)
    let last = try context.date("until", .future, from: opened.today, in: calendar)
    let timeline = Situation(of: records, in: opened.world, from: opened.viewpoint)
      .timeline(of: target, from: first?.date.firstDay, through: last?.date.lastDay)
    var outcome = CommandOutcome(
      context.output(
        json: { TimelineJSON.value(timeline) },
        text: {
          TimelineText(opened: opened, records: records, page: context.page).lines(timeline)
        }))
    outcome.tell(opened)
    return outcome
  }
}
