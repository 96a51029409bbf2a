import CampaignEngine
import TextGrid
import Wording

extension TodayScreen {
  /// Draws the panes that fit; where not even two do, the one with the focus.
  func draw(into grid: inout Grid, in rect: Rect, _ outlook: Outlook) {
    let places = layout(in: rect, outlook)
    for pane in Pane.allCases {
      guard let place = places[pane] else { continue }
      let rows = rows(of: pane, in: outlook)
      let isFocused = pane == focus || places.count == 1
      let inside = grid.pane(
        place, title: title(of: pane, rows), note: note(of: pane, rows, outlook),
        isFocused: isFocused)
      let width = inside.size.columns - 2
      let items = items(rows, of: pane, outlook, width: width, isWide: grid.size.isWide)
      if items.isEmpty {
        grid.text(emptyLines(of: pane, outlook), scrolledBy: 0, in: inside)
        if isFocused {
          grid.cursor = Point(row: inside.origin.row, column: inside.origin.column + 1)
        }
      }
      grid.list(
        items, selected: selectedIndex(of: pane, in: outlook), isFocused: isFocused, in: inside)
    }
  }

  /// Where each pane stands.
  func layout(in rect: Rect, _ outlook: Outlook) -> [Pane: Rect] {
    if outlook.report.campaigns.isEmpty { return [.campaigns: rect] }
    let isWide = rect.size.columns >= 100
    func rowsWanted(_ pane: Pane) -> Int {
      let rows = rows(of: pane, in: outlook)
      switch pane {
      case .needs: return max(1, rows.count * (isWide ? 2 : 1))
      case .possible: return max(1, rows.count)
      case .campaigns:
        let items = items(rows, of: pane, outlook, width: rect.size.columns, isWide: isWide)
        return items.reduce(0) { $0 + $1.lines.count }
      }
    }
    func stack(_ panes: [Pane], in rect: Rect) -> [Pane: Rect]? {
      RowShares.shared(rect.size.rows, among: panes.map(rowsWanted)).map { shares in
        Dictionary(uniqueKeysWithValues: zip(panes, rect.stacked(shares)))
      }
    }
    if isWide {
      let (left, right) = rect.split(leftPercent: 62)
      if var places = stack([.needs, .campaigns], in: left) {
        places[.possible] = right
        return places
      }
    }
    return stack([.needs, .possible, .campaigns], in: rect) ?? [focus: rect]
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

  private func items(
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
