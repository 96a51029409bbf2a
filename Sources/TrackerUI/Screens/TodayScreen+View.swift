import CampaignEngine
import TextGrid
import Wording

extension TodayScreen {
  /// Draws the panes that fit; where not even two do, the one with the focus.
  func draw(into grid: inout Grid, in rect: Rect, _ outlook: Outlook) {
    let places = layout(in: rect, outlook)
    for (number, pane) in Pane.allCases.enumerated() {
      guard let place = places[pane] else { continue }
      let rows = rows(of: pane, in: outlook)
      let isFocused = pane == focus || places.count == 1
      let inside = grid.pane(
        place, title: title(of: pane, rows), note: note(of: pane, rows, outlook),
        isFocused: isFocused, number: number)
      let width = inside.size.columns - 2
      let items = items(rows, of: pane, outlook, width: width, isWide: grid.size.isWide)
      if items.isEmpty {
        grid.text(emptyLines(of: pane, outlook), scrolledBy: 0, in: inside)
        if isFocused {
          grid.stand(on: inside.origin.row, in: inside)
        }
      }
      grid.list(
        items, selected: selectedIndex(of: pane, in: outlook), isFocused: isFocused, in: inside,
        pane: number)
    }
    if let place = latestPlace(in: rect, beside: places) {
      drawLatest(into: &grid, in: place, outlook)
    }
  }

  private func drawLatest(into grid: inout Grid, in place: Rect, _ outlook: Outlook) {
    let inside = grid.pane(place, title: "Latest")
    let campaigns = outlook.report.campaigns.map(\.campaign.id)
    let lines = Story.lines(
      of: campaigns, outlook, width: inside.size.columns - 2, most: inside.size.rows)
    grid.text(lines, scrolledBy: 0, in: inside)
  }

  private func title(of pane: Pane, _ rows: [TodayRow]) -> String {
    switch pane {
    case .needs: "Needs you \(rows.count)"
    case .possible: "Still possible"
    case .campaigns:
      "Campaigns \(rows.filter { if case .campaign = $0 { true } else { false } }.count)"
    }
  }

  private func note(of pane: Pane, _ rows: [TodayRow], _ outlook: Outlook) -> String {
    switch pane {
    case .needs: ""
    case .possible: outlook.report.possible.timesNote(outlook)
    case .campaigns: "what needs you first"
    }
  }

  private func emptyLines(of pane: Pane, _ outlook: Outlook) -> [Line] {
    switch pane {
    case .needs: [Line("Nothing needs you today.", .dim)]
    case .possible: [Line("No date is known at which an open ask can still be met.", .dim)]
    case .campaigns:
      [
        Line("No campaigns here yet.", .title),
        Line("A campaign is a folder with a campaign.json in it: see the README.", .dim),
        Line([
          Span("demarche --store FOLDER", .key), Span(" opens another folder of campaigns.", .dim),
        ]),
      ]
    }
  }

  func items(
    _ rows: [TodayRow], of pane: Pane, _ outlook: Outlook, width: Int, isWide: Bool
  ) -> [ListItem] {
    let lines: [[Line]] =
      switch pane {
      case .needs: needLines(rows, outlook, width: width, isWide: isWide)
      case .possible: possibleLines(rows, outlook, width: width, isWide: isWide)
      case .campaigns: campaignLines(rows, outlook, width: width)
      }
    return zip(rows, lines).map { ListItem(id: $0.id, lines: $1) }
  }
}
