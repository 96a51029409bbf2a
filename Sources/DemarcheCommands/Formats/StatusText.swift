import CampaignEngine
import TextGrid
import Wording

/// Where the asks of campaigns stand, for people: a line each, what it rests on below.
struct StatusText {
  let opened: OpenedStore
  let width: Int

  func lines(_ report: StatusReport) -> [String] {
    guard !report.campaigns.isEmpty else {
      return line(
        "no campaigns yet in \(opened.place.shown)", Wording.day(report.asOf), width: width)
    }
    return Array(report.campaigns.map(lines).joined(separator: [""]))
  }

  func lines(_ status: CampaignStatus) -> [String] {
    let campaign = status.campaign
    let state = campaign.state == .active ? [] : [Wording.state(campaign.state)]
    let summary = [campaign.id.text] + state + [Wording.counts(status.counts)]
    let heading =
      line(campaign.title, Wording.day(opened.today), width: width)
      + summary.joined(separator: " · ").wrapped(to: width, indent: 0)
    guard !status.asks.isEmpty else { return heading + ["", "  no asks yet"] }
    return heading + [""] + rows(status.asks)
  }

  /// A line for each ask, and what it rests on indented below.
  func rows(_ asks: [AskStatus]) -> [String] {
    let table = TextTable(columns: [.left, .left, .flexible, .left, .right], width: width)
    let rows = table.lines(asks.map(row))
    return zip(asks, rows).flatMap { ask, row in [row] + details(of: ask) }
  }

  private func row(_ status: AskStatus) -> [String] {
    [
      Wording.glyph(status.standing.outcome), Wording.outcome(status.standing.outcome),
      status.ask.title, status.clock.map(Wording.clock) ?? "",
      status.clock?.daysLeft.map(Wording.daysLeft) ?? "",
    ]
  }

  private func details(of status: AskStatus) -> [String] {
    let isOneOfMany = opened.world.targets.count > 1
    let parts =
      [status.ask.id.text]
      + (isOneOfMany ? [Wording.target(status.target, in: opened.world)] : [])
      + [
        Wording.standing(status, in: opened.world),
        Wording.reply(status.reply, in: opened.world, on: opened.today),
      ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ").wrapped(to: width, indent: 3)
  }
}
