import CampaignEngine
import TextGrid

/// What the first screen shows in a place, whatever is selected: made once for all keys that only
/// move about.
struct TodayPicture: Sendable {
  typealias Pane = TodayScreen.Pane

  /// The rows of a pane, and how they are drawn at its width.
  struct Contents: Sendable {
    let rows: [TodayRow]
    let items: [ListItem]
  }

  /// What happened last, and where that stands.
  struct Latest: Sendable {
    let place: Rect
    let lines: [Line]
  }

  let rect: Rect
  private let contents: [Pane: Contents]

  /// Nil: they do not all fit, and the one with the focus takes the whole place.
  private let places: [Pane: Rect]?

  /// Nil where the right column has no room for it.
  let latest: Latest?

  init(in rect: Rect, _ outlook: Outlook) {
    if rect.size.isWide, let columns = Self(columnsOf: rect, outlook) {
      self = columns
      return
    }
    let contents = Self.contents(of: Pane.allCases, in: rect, outlook, isWide: rect.size.isWide)
    self.init(
      rect: rect, contents: contents,
      places: outlook.report.campaigns.isEmpty
        ? [.campaigns: rect]
        : Self.stack(Pane.allCases, with: contents, in: rect, isWide: rect.size.isWide),
      latest: nil)
  }

  /// Two columns: what needs somebody and the campaigns, what is still possible; nil: too low.
  private init?(columnsOf rect: Rect, _ outlook: Outlook) {
    guard !outlook.report.campaigns.isEmpty else { return nil }
    let ofLeft = Self.contents(
      of: [.needs, .campaigns], in: Self.columns(of: rect).left, outlook, isWide: true)
    let (left, right) = Self.columns(of: Self.aboveLatest(in: rect, ofLeft, outlook))
    guard var places = Self.stack([.needs, .campaigns], with: ofLeft, in: left, isWide: true)
    else { return nil }
    let isBelowBoth = left.size.rows < rect.size.rows
    places[.possible] = isBelowBoth ? right : Self.possiblePlace(in: right, outlook)
    let ofRight = Self.contents(of: [.possible], in: right, outlook, isWide: true)
    self.init(
      rect: rect, contents: ofLeft.merging(ofRight) { left, _ in left }, places: places,
      latest: Self.latestPlace(in: rect, beside: places).map { Latest(in: $0, outlook) })
  }

  private init(
    rect: Rect, contents: [Pane: Contents], places: [Pane: Rect]?, latest: Latest?
  ) {
    self.rect = rect
    self.contents = contents
    self.places = places
    self.latest = latest
  }

  subscript(pane: Pane) -> Contents { contents[pane] ?? Contents(rows: [], items: []) }

  /// Where each pane stands; where they do not all fit, only the one with the focus.
  func places(focus: Pane) -> [Pane: Rect] { places ?? [focus: rect] }

  private static func contents(
    of panes: [Pane], in rect: Rect, _ outlook: Outlook, isWide: Bool
  ) -> [Pane: Contents] {
    let width = rect.size.columns - 4
    let contents = panes.map { pane in
      let rows = pane.rows(in: outlook)
      return Contents(
        rows: rows, items: items(rows, of: pane, outlook, width: width, isWide: isWide))
    }
    return Dictionary(uniqueKeysWithValues: zip(panes, contents))
  }

  private static func stack(
    _ panes: [Pane], with contents: [Pane: Contents], in rect: Rect, isWide: Bool
  ) -> [Pane: Rect]? {
    let wants = panes.map { pane in
      contents[pane].map { rowsWanted(by: pane, $0, isWide: isWide) } ?? 1
    }
    return RowShares.shared(rect.size.rows, among: wants).map { shares in
      Dictionary(uniqueKeysWithValues: zip(panes, rect.stacked(shares)))
    }
  }

  private static func rowsWanted(by pane: Pane, _ contents: Contents, isWide: Bool) -> Int {
    switch pane {
    case .needs: max(1, isWide ? contents.rows.count * rowsOfNeed - 1 : contents.rows.count)
    case .possible: max(1, contents.rows.count)
    case .campaigns: contents.items.reduce(0) { $0 + $1.lines.count }
    }
  }

  /// What stands at the left is short: in a very wide window the right part takes what is spare.
  private static func columns(of rect: Rect) -> (left: Rect, right: Rect) {
    rect.split(leftPercent: 62, mostLeft: mostLeft)
  }

  /// The part above what happened last, where that has room below both columns; else all of it.
  ///
  /// Rows that only set others apart are spared for it.
  private static func aboveLatest(
    in rect: Rect, _ contents: [Pane: Contents], _ outlook: Outlook
  ) -> Rect {
    let left = contents.reduce(0) {
      $0 + rowsWanted(by: $1.key, $1.value, isWide: true) + RowShares.border
    }
    let gaps = max(0, outlook.report.needs.count - 1)
    let tight = max(left - gaps, rowsOfCards(outlook))
    guard tight + leastBelow <= rect.size.rows else { return rect }
    let airy = min(max(left, tight), rect.size.rows - wellBelow)
    return rect.stacked([max(tight, airy)])[0]
  }

  private static func rowsOfCards(_ outlook: Outlook) -> Int {
    max(1, outlook.report.possible.count) * rowsOfCard - 1 + RowShares.border
  }

  /// As many rows as its cards take, where what happened last then has room below them.
  private static func possiblePlace(in right: Rect, _ outlook: Outlook) -> Rect {
    let wanted = rowsOfCards(outlook)
    guard wanted + leastLatest <= right.size.rows else { return right }
    return right.stacked([wanted])[0]
  }

  /// What happened last stands below both columns, or below the right one, or nowhere.
  private static func latestPlace(in rect: Rect, beside places: [Pane: Rect]) -> Rect? {
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

extension TodayPicture.Latest {
  fileprivate init(in place: Rect, _ outlook: Outlook) {
    self.place = place
    lines = Story.lines(
      of: outlook.report.campaigns.map(\.campaign.id), outlook, width: place.size.columns - 4,
      most: place.size.rows - RowShares.border)
  }
}
