import CampaignEngine
import TextGrid

extension TodayScreen {
  /// Where each pane stands; where they do not all fit, only the one with the focus.
  func layout(in rect: Rect, _ outlook: Outlook) -> [Pane: Rect] {
    if outlook.report.campaigns.isEmpty { return [.campaigns: rect] }
    if rect.size.isWide {
      let (left, right) = columns(of: aboveLatest(in: rect, outlook))
      if var places = stack([.needs, .campaigns], in: left, outlook, isWide: true) {
        let isBelowBoth = left.size.rows < rect.size.rows
        places[.possible] = isBelowBoth ? right : possiblePlace(in: right, outlook)
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
    case .needs: return max(1, isWide ? rows.count * Self.rowsOfNeed - 1 : rows.count)
    case .possible: return max(1, rows.count)
    case .campaigns:
      let items = items(rows, of: pane, outlook, width: width, isWide: isWide)
      return items.reduce(0) { $0 + $1.lines.count }
    }
  }

  /// What stands at the left is short: in a very wide window the right part takes what is spare.
  private func columns(of rect: Rect) -> (left: Rect, right: Rect) {
    rect.split(leftPercent: 62, mostLeft: Self.mostLeft)
  }

  /// The part above what happened last, where that has room below both columns; else all of it.
  ///
  /// Rows that only set others apart are spared for it.
  private func aboveLatest(in rect: Rect, _ outlook: Outlook) -> Rect {
    let width = columns(of: rect).left.size.columns - 4
    let left = [Pane.needs, .campaigns].reduce(0) {
      $0 + rowsWanted(by: $1, outlook, width: width, isWide: true) + RowShares.border
    }
    let gaps = max(0, outlook.report.needs.count - 1)
    let tight = max(left - gaps, rowsOfCards(outlook))
    guard tight + Self.leastBelow <= rect.size.rows else { return rect }
    let airy = min(max(left, tight), rect.size.rows - Self.wellBelow)
    return rect.stacked([max(tight, airy)])[0]
  }

  private func rowsOfCards(_ outlook: Outlook) -> Int {
    max(1, outlook.report.possible.count) * Self.rowsOfCard - 1 + RowShares.border
  }

  /// As many rows as its cards take, where what happened last then has room below them.
  private func possiblePlace(in right: Rect, _ outlook: Outlook) -> Rect {
    let wanted = rowsOfCards(outlook)
    guard wanted + Self.leastLatest <= right.size.rows else { return right }
    return right.stacked([wanted])[0]
  }

  /// What happened last stands below both columns, or below the right one, or nowhere.
  func latestPlace(in rect: Rect, beside places: [Pane: Rect]) -> Rect? {
    guard let possible = places[.possible], let campaigns = places[.campaigns],
      possible.origin.column > rect.origin.column
    else { return nil }
    let isBelowBoth = campaigns.rows.upperBound < rect.rows.upperBound
    let top = isBelowBoth ? campaigns.rows.upperBound : possible.rows.upperBound
    guard top < rect.rows.upperBound else { return nil }
    return Rect(
      row: top, column: isBelowBoth ? rect.origin.column : possible.origin.column,
      rows: rect.rows.upperBound - top,
      columns: isBelowBoth ? rect.size.columns : possible.size.columns)
  }

  private static let mostLeft = 110

  /// A row of two lines, a card, and what sets each apart.
  private static let rowsOfNeed = 3
  private static let rowsOfCard = 4
  private static let leastLatest = 6

  /// Over the whole width it stands from so many rows on, and takes rows that are free up to more.
  private static let leastBelow = 6
  private static let wellBelow = 9
}
