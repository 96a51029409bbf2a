import CampaignEngine
import TextGrid
import Wording

extension TodayScreen {
  /// Draws the panes that fit; where not even two do, the one with the focus.
  func draw(into grid: inout Grid, in rect: Rect, _ outlook: Outlook) {
    let picture = picture(in: rect, outlook)
    let places = picture.places(focus: focus)
    for (number, pane) in Pane.allCases.enumerated() {
      guard let place = places[pane] else { continue }
      let contents = picture[pane]
      let isFocused = pane == focus || places.count == 1
      let inside = grid.pane(
        place, title: title(of: pane, contents.rows), note: note(of: pane, outlook),
        isFocused: isFocused, number: number)
      if contents.items.isEmpty {
        grid.text(emptyLines(of: pane, outlook), scrolledBy: 0, in: inside)
        if isFocused {
          grid.stand(on: inside.origin.row, in: inside)
        }
      }
      grid.list(
        contents.items, selected: selectedIndex(of: pane, among: contents.items),
        isFocused: isFocused, in: inside, pane: number)
    }
    if let latest = picture.latest {
      let inside = grid.pane(latest.place, title: "Latest")
      grid.text(latest.lines, scrolledBy: 0, in: inside)
    }
  }

  private func title(of pane: Pane, _ rows: [TodayRow]) -> String {
    switch pane {
    case .needs: "Needs you \(rows.count)"
    case .possible: "Still possible"
    case .campaigns:
      "Campaigns \(rows.filter { if case .campaign = $0 { true } else { false } }.count)"
    }
  }

  private func note(of pane: Pane, _ outlook: Outlook) -> String {
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
}
