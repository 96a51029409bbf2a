import CampaignEngine
import JSONText
import TextGrid
import Wording

extension Command {
  /// Where every ask stands, what needs somebody first.
  package static let status = Command(
    "status", [Argument(name: "CAMPAIGN", isRequired: false)],
    options: [
      OptionRule("target", takes: "TARGET", "only the asks to this one; may be repeated"),
      OptionRule("group", takes: "GROUP", "only the asks to the members of this group"),
      OptionRule("exit-code", "end with 10: something is overdue or stepped back"),
    ],
    does: "where every ask stands, the urgent ones first"
  ) { context throws(UsageFault) in
    var opened = try context.open()
    let campaign = try context.invocation.words.first.map { (id) throws(UsageFault) in
      try opened.campaign(id).campaign.id
    }
    if let targets = try opened.targets(context.invocation) {
      opened.world = opened.world.only(targets)
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

extension OpenedStore {
  /// The targets that are named, and those of a group; nil: all.
  fileprivate func targets(
    _ invocation: Invocation
  ) throws(UsageFault) -> [Identifier<Target>]? {
    var chosen: [Identifier<Target>] = []
    for word in invocation.values("target") { chosen.append(try target(word)) }
    for word in invocation.values("group") { chosen += try group(word) }
    return invocation.has("target") || invocation.has("group") ? chosen : nil
  }

  private func group(_ word: String) throws(UsageFault) -> [Identifier<Target>] {
    let typed = word.lowercased()
    let members = world.targets.filter { target in
      target.groups.contains { $0.lowercased() == typed }
    }
    guard members.isEmpty else { return members.map(\.id) }
    let known = Set(world.targets.flatMap(\.groups)).sorted()
    throw .unknownGroup(word, nearest: nearest(to: word, among: known))
  }
}
