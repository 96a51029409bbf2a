import CampaignEngine
import TextGrid
import Wording

extension CampaignScreen {
  func title(_ outlook: Outlook) -> String {
    outlook.status(of: campaign)?.campaign.title ?? campaign.text
  }

  func place(_ outlook: Outlook) -> Frame.Place { .trail([title(outlook)]) }

  /// The legend of the glyphs: colour only repeats it.
  func message(_ outlook: Outlook) -> Frame.Message {
    let outcomes = Outcome.allCases.map { "\(Wording.glyph($0)) \(Wording.outcome($0))" }
    return Frame.Message(outcomes.joined(separator: "  ") + "  ▼ stepped back")
  }

  /// Draws to whom the campaign speaks, its asks, and the selected one in full.
  func draw(into grid: inout Grid, in rect: Rect, _ outlook: Outlook) {
    let places = layout(in: rect, outlook)
    if rect.size.rows >= Self.rowsForHeading, let status = outlook.status(of: campaign) {
      let columns = rect.origin.column + 1..<max(1, rect.columns.upperBound - 1)
      grid.write(
        status.heading(outlook, width: columns.count), row: rect.origin.row, columns: columns)
    }
    if let place = places[.asks] { drawAsks(into: &grid, in: place, outlook) }
    for (number, pane) in Pane.allCases.enumerated() where pane != .asks {
      guard let place = places[pane] else { continue }
      let inside = grid.pane(
        place, title: title(of: pane, outlook), note: note(of: pane, outlook),
        isFocused: pane == focus(in: places), number: number)
      let lines = lines(
        of: pane, outlook, width: inside.size.columns - 2, rows: inside.size.rows)
      grid.text(lines, scrolledBy: scroll[pane] ?? 0, in: inside)
      if pane == focus(in: places) {
        grid.stand(on: inside.origin.row, in: inside)
      }
    }
  }

  /// Where each pane stands; where not two fit, only the one with the focus.
  func layout(in rect: Rect, _ outlook: Outlook) -> [Pane: Rect] {
    let heading = rect.size.rows >= Self.rowsForHeading ? 1 : 0
    let rest = Rect(
      row: rect.origin.row + heading, column: rect.origin.column, rows: rect.size.rows - heading,
      columns: rect.size.columns)
    let asks = asks(in: outlook).count
    if rect.size.isWide, rect.size.rows >= Self.rowsForStory {
      let (left, right) = rest.split(leftPercent: 55)
      let shares = RowShares.shared(left.size.rows, among: [max(3, asks), Self.leastStory])
      let stack = left.stacked(shares ?? [left.size.rows, 0])
      return [.asks: stack[0], .story: stack[1], .detail: right]
    }
    guard asks > 0,
      let shares = RowShares.shared(
        rest.size.rows, among: [min(asks, rest.size.rows / 3), Self.detailRows])
    else { return [hasFocus(.asks) ? .asks : .detail: rest] }
    let stack = rest.stacked(shares)
    return [.asks: stack[0], .detail: stack[1]]
  }

  /// Fewer rows than this are all needed for the panes.
  private static let rowsForHeading = 14
  private static let rowsForStory = 16
  private static let leastStory = 12

  /// The detail takes what the asks leave, whatever it says, so that nothing jumps.
  private static let detailRows = 40

  private func drawAsks(into grid: inout Grid, in place: Rect, _ outlook: Outlook) {
    let asks = asks(in: outlook)
    let inside = grid.pane(
      place, title: "Asks \(asks.count)", note: "what needs you first", isFocused: hasFocus(.asks),
      number: 0)
    if asks.isEmpty {
      let lines = [
        Line("No asks in this campaign yet.", .title),
        Line("An ask is a file in its folder asks; demarche check names those at fault.", .dim),
        Line([Span("R", .key), Span(" reads the folder again.", .dim)]),
      ]
      grid.text(lines, scrolledBy: 0, in: inside)
      grid.stand(on: inside.origin.row, in: inside)
    }
    let lines = AskTable.lines(asks, outlook, width: inside.size.columns - 2)
    let items = zip(asks, lines).map { ListItem(id: $0.rowID, lines: [$1]) }
    grid.list(
      items, selected: selectedIndex(in: outlook), isFocused: hasFocus(.asks), in: inside, pane: 0)
  }

  private func title(of pane: Pane, _ outlook: Outlook) -> String {
    if pane == .story { return "What happened" }
    return selectedAsk(in: outlook)?.ask.title ?? "No ask"
  }

  private func note(of pane: Pane, _ outlook: Outlook) -> String {
    if pane == .story { return "newest first" }
    let index = selectedIndex(in: outlook).map { $0 + 1 } ?? 0
    return "\(index) of \(asks(in: outlook).count)"
  }

  /// The text of a pane: reasons where they are asked for, or where there is room for them.
  func lines(of pane: Pane, _ outlook: Outlook, width: Int, rows: Int) -> [Line] {
    guard pane == .detail else { return story(outlook, width: width) }
    guard let status = selectedAsk(in: outlook),
      let records = outlook.known.campaign(campaign)
    else { return [] }
    let detail = AskDetail(
      status: status, records: records, outlook: outlook, text: TextColumn(width: width))
    let why = detail.why
    if showsWhy { return why + [.empty] + detail.lines }
    return detail.lines.count + why.count + 1 <= rows
      ? detail.lines + [.empty] + why : detail.lines
  }
}
