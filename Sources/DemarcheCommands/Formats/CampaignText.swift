import CampaignEngine
import Wording

/// The records of a campaign by kind, for people.
struct CampaignText {
  let records: CampaignRecords
  let page: Page

  var lines: [String] {
    section(
      "Letters",
      records.communications.sorted { $0.date < $1.date }.map {
        [Wording.date($0.date), Wording.kind($0.kind), $0.title]
      })
      + section(
        "Responses",
        records.responses.sorted { $0.date < $1.date }.map {
          [Wording.date($0.date), Wording.channel($0.channel), $0.summary]
        })
      + section(
        "Events",
        records.events.sorted { $0.date < $1.date }.map {
          [Wording.date($0.date), $0.who ?? $0.actor.rawValue, $0.title]
        })
  }

  private func section(_ title: String, _ rows: [[String]]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let table = TextTable(columns: [.right, .left, .flexible], indent: 2, page: page)
    return ["", "\(title) \(rows.count)"] + table.lines(rows)
  }
}
