import CampaignEngine
import Wording

/// What happened about a campaign, for people: a line each, who acted before it.
struct TimelineText {
  let opened: OpenedStore
  let records: CampaignRecords
  let page: Page

  func lines(_ timeline: Timeline) -> [String] {
    let heading = line(records.campaign.title, Wording.day(timeline.asOf), page: page)
    guard !timeline.entries.isEmpty else { return heading + ["", "nothing happened in that time"] }
    let table = TextTable(columns: [.right, .left, .flexible, .left], page: page)
    let lanes = TimelineEntry.Lane.allCases.map { "\(glyph($0)) \(Wording.lane($0))" }
    return heading + [""] + table.lines(timeline.entries.map(row))
      + ["", lanes.joined(separator: "   ")]
  }

  private func row(_ entry: TimelineEntry) -> [String] {
    [Wording.date(entry.date), glyph(entry.lane), Wording.title(entry), who(entry)]
  }

  private func glyph(_ lane: TimelineEntry.Lane) -> String {
    switch lane {
    case .ours: "→"
    case .target: "←"
    case .others: "◦"
    }
  }

  /// The position that was taken; the targets too where there are several.
  private func who(_ entry: TimelineEntry) -> String {
    guard case .response(let response, let targets) = entry.fact else { return "" }
    let names =
      records.campaign.targets.count > 1
      ? [Wording.list(targets.map { Wording.shortTarget($0, in: opened.world) })] : []
    let stance = response.position.map { [Wording.stance($0.stance)] } ?? []
    return (names + stance).joined(separator: ": ")
  }
}
