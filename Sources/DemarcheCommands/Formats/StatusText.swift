import CampaignEngine
import TextGrid
import Wording

/// Where the asks of campaigns stand, for people: a line each, what it rests on below.
struct StatusText {
  let opened: OpenedStore
  let page: Page

  func lines(_ report: StatusReport) -> [String] {
    guard !report.campaigns.isEmpty else {
      let words =
        opened.world.campaigns.isEmpty
        ? "no campaigns yet in \(opened.place.shown)"
        : "no campaign in \(opened.place.shown) has begun by this day"
      return line(words, Wording.day(report.asOf), page: page)
    }
    return Array(report.campaigns.map(lines).joined(separator: [""]))
  }

  func lines(_ status: CampaignStatus) -> [String] {
    let campaign = status.campaign
    let state = campaign.state == .active ? [] : [Wording.state(campaign.state)]
    let summary =
      [campaign.id.text] + state + [Wording.counts(status.counts)]
      + alarms(status.counts)
    let heading =
      line(campaign.title, Wording.day(opened.today), page: page)
      + summary.joined(separator: " · ").wrapped(to: page, indent: 0)
    guard !status.asks.isEmpty else {
      let isWithoutTarget = status.counts.asks > 0
      return heading
        + [
          "", isWithoutTarget ? "  its asks name nobody: demarche check says why" : "  no asks yet",
        ]
    }
    return heading + [""] + rows(status.asks, amongTargets: campaign.targets.count > 1)
  }

  /// A line for each ask and target, and what it rests on indented below; who is asked is named
  /// only among several.
  func rows(_ asks: [AskStatus], amongTargets: Bool) -> [String] {
    let table = TextTable(columns: [.left, .left, .flexible, .left, .right], page: page)
    let rows = table.lines(asks.map { row($0, amongTargets: amongTargets) })
    return zip(asks, rows).flatMap { ask, row in [row] + details(of: ask) }
  }

  private func row(_ status: AskStatus, amongTargets: Bool) -> [String] {
    let title = status.ask.title
    return [
      Wording.glyph(status.standing.outcome), Wording.outcome(status.standing.outcome),
      amongTargets ? "\(Wording.target(status.target, in: opened.world)) · \(title)" : title,
      status.clock.map(Wording.shortClock) ?? "",
      status.clock.flatMap(Wording.daysLeft) ?? "",
    ]
  }

  /// What presses, what is on record, and by which name the ask is logged.
  private func details(of status: AskStatus) -> [String] {
    let reply = Wording.replyAlone(status.reply, in: opened.world, on: opened.today)
    let alerts = Wording.alerts(status).joined(separator: " · ")
    return [
      alerts.isEmpty ? "" : "! " + alerts, Wording.standing(status, in: opened.world),
      ([status.ask.id.text, reply] + next(of: status)).joined(separator: " · "),
    ].filter { !$0.isEmpty }.flatMap { $0.wrapped(to: page, indent: 3) }
  }

  /// Where an ask that was not met can be taken up again.
  private func next(of status: AskStatus) -> [String] {
    guard status.standing.outcome == .notMet, let next = status.chain.next else { return [] }
    return [Wording.next(next)]
  }

  /// Beside the outcomes, only where there are any.
  private func alarms(_ counts: Counts) -> [String] {
    [
      (counts.steppedBack, "stepped back"), (counts.overdue, "overdue"),
      (counts.ungraded, "to grade"),
    ]
    .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }
}
