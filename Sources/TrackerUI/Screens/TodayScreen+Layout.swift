import CampaignEngine
import TextGrid

extension TodayScreen {
  /// Where each pane stands; where they do not all fit, only the one with the focus.
  func layout(in rect: Rect, _ outlook: Outlook) -> [Pane: Rect] {
    if outlook.report.campaigns.isEmpty { return [.campaigns: rect] }
    if rect.size.isWide {
      let (left, right) = rect.split(leftPercent: 62)
      if var places = stack([.needs, .campaigns], in: left, outlook, isWide: true) {
        places[.possible] = possiblePlace(in: right, outlook)
        return places
      }
    }
    return stack(Pane.allCases, in: rect, outlook, isWide: rect.size.isWide) ?? [focus: rect]
  }

  private func stack(
    _ panes: [Pane], in rect: Rect, _ outlook: Outlook, isWide: Bool
  ) -> [Pane: Rect]? {
    let wants = panes.map {
      rowsWanted(by: $0, outlook, width: rect.size.columns - 4, isWide: isWide)
    }
    return RowShares.shared(rect.size.rows, among: wants).map { shares in
      Dictionary(uniqueKeysWithValues: zip(panes, rect.stacked(shares)))
    }
  }

  private func rowsWanted(
    by pane: Pane, _ outlook: Outlook, width: Int, isWide: Bool
  ) -> Int {
    let rows = rows(of: pane, in: outlook)
    switch pane {
    case .needs: return max(1, rows.count * (isWide ? 2 : 1))
    case .possible: return max(1, rows.count)
    case .campaigns:
      let items = items(rows, of: pane, outlook, width: width, isWide: isWide)
      return items.reduce(0) { $0 + $1.lines.count }
    }
  }

  /// As many rows as its cards take, where what happened last then has room below them.
  private func possiblePlace(in right: Rect, _ outlook: Outlook) -> Rect {
    let cards = max(1, outlook.report.possible.count)
    let wanted = cards * Self.rowsOfCard - 1 + RowShares.border
    guard wanted + Self.leastLatest <= right.size.rows else { return right }
    return right.stacked([wanted])[0]
  }

  /// A card and the row that sets it apart.
  private static let rowsOfCard = 4
  private static let leastLatest = 6
}
