import CampaignEngine

/// The records of a campaign by kind, for people: by id, which begins with the date.
struct CampaignText {
  let records: CampaignRecords
  let page: Page

  var lines: [String] {
    section("Letters", records.communications.map { ($0.date, $0.id.text, $0.title) })
      + section("Responses", records.responses.shownOnce.map(response))
      + section("Events", records.events.map { ($0.date, $0.id.text, $0.title) })
  }

  /// One statement of several targets once, with their names.
  private func response(
    _ response: Response, targets: [Identifier<Target>]
  ) -> (PartialDate, String, String) {
    let names = targets.count > 1 ? targets.map(\.text).joined(separator: ", ") + ": " : ""
    return (response.date, response.id.text, names + response.summary)
  }

  private func section(
    _ title: String, _ records: [(date: PartialDate, id: String, text: String)]
  ) -> [String] {
    guard !records.isEmpty else { return [] }
    let table = TextTable(columns: [.left, .flexible], indent: 2, page: page)
    let inOrder = records.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    return ["", "\(title) \(records.count)"] + table.lines(inOrder.map { [$0.id, $0.text] })
  }
}
