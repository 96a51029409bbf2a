package import CampaignEngine

/// What became of a communication, and whether its numbers agree.
extension Wording {
  /// Every reason of its reply clocks, ask by ask, then its counts, one sentence each.
  package static func why(
    _ report: CommunicationReport, in world: World, on today: CalendarDate
  ) -> [String] {
    guard report.communication.isSent else {
      return ["It is a draft: it raises nothing and starts no clock."]
        + counts(report)
    }
    let records = world.campaigns.first { $0.communication(report.communication.id) != nil }
    let dates = report.replies.first.map { steps(of: $0.clock, in: records) } ?? []
    let none = report.letter == nil ? ["it raises no ask, so no reply is waited for"] : []
    let replies = report.replies.map { reply($0, in: world, on: today) }
    return (none + dates + replies).map(sentence) + counts(report)
  }

  private static func steps(of clock: ReplyClock, in records: CampaignRecords?) -> [String] {
    clock.steps.map { step in
      "the \(name(of: step, in: records)) wants a reply by \(plainDay(step.due)), "
        + "\(days(step.due - step.sent)) after it was sent"
    }
  }

  private static func reply(
    _ reply: CommunicationReport.Reply, in world: World, on today: CalendarDate
  ) -> String {
    let isOneOfMany = world.targets.count > 1
    let who = isOneOfMany ? ", \(target(reply.target, in: world))" : ""
    let over =
      switch reply.outcome {
      case .met, .notMet, .ended: "; the ask is \(outcome(reply.outcome)), nobody waits any more"
      case .open, .partlyMet, .unknown: ""
      }
    return "\(quoted(reply.ask.title))\(who): \(replyAlone(reply.clock, in: world, on: today))"
      + (reply.clock.state == .answered ? "" : over)
  }

  /// The numbers that a letter states, each with what its list prints.
  private static func counts(_ report: CommunicationReport) -> [String] {
    let compared = report.counts.filter { $0.what != .countries || $0.printed == nil }
    return compared.map { sentence(count($0)) } + why(report.communication)
  }

  private static func count(_ count: SignatoryCount) -> String {
    let stated = "it states \(named(count.what, count.stated))"
    guard let printed = count.printed else {
      return stated + "; its list is not on file, so that cannot be checked"
    }
    return printed == count.stated
      ? stated + " and prints as many" : stated + " and prints \(printed)"
  }

  private static func named(_ what: SignatoryCount.What, _ number: Int) -> String {
    switch what {
    case .groups: counted(number, "group")
    case .individuals: counted(number, "individual")
    case .countries: counted(number, "country", plural: "countries")
    }
  }
}
