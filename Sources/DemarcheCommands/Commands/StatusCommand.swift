import CampaignEngine
import JSONText
import TextGrid
import Wording

extension Command {
  /// Where every ask stands, what needs somebody first.
  package static let status = Command(
    "status", [Argument(name: "CAMPAIGN", isRequired: false)],
    options: [
      OptionRule("target", takes: "TARGET", "only the asks to this government"),
      OptionRule("exit-code", "end with 10: something is overdue or stepped back"),
    ],
    does: "where every ask stands, the urgent ones first"
  ) { context throws(UsageFault) in
    var opened = try context.open()
    let campaign = try context.invocation.words.first.map { (id) throws(UsageFault) in
      try opened.campaign(id).campaign.id
    }
    if let word = context.invocation.value("target") {
      opened.world.keepOnly(try opened.target(word))
    }
    let report = opened.world.status(from: opened.viewpoint, campaign: campaign)
    var outcome = CommandOutcome(
      context.output(
        json: { StatusJSON.value(report, of: opened) },
        text: { StatusText(opened: opened, page: context.page).lines(report) }))
    outcome.tell(opened)
    if context.invocation.has("exit-code"), report.needsSomebody {
      outcome.codes.append(.needsSomebody)
    }
    return outcome
  }
}

extension StatusReport {
  fileprivate var needsSomebody: Bool {
    campaigns.contains { $0.counts.overdue > 0 || $0.counts.steppedBack > 0 }
  }
}

extension World {
  /// Leaves out every other target, and the asks and campaigns that are not about this one.
  fileprivate mutating func keepOnly(_ target: Identifier<Target>) {
    campaigns = campaigns.compactMap { records in
      guard records.campaign.targets.contains(target) else { return nil }
      var records = records
      records.campaign.targets = [target]
      records.asks = records.asks.compactMap { ask in
        guard ask.targets.isEmpty || ask.targets.contains(target) else { return nil }
        var ask = ask
        ask.targets = [target]
        return ask
      }
      return records
    }
  }
}
