import CampaignEngine
import TextGrid
import Wording

extension DeadlinesScreen {
  func message(_ outlook: Outlook) -> Frame.Message {
    Frame.Message(
      "◆ decides an open ask  ◦ States  □ ours  █ on record  ▒ predicted  │ today")
  }

  func draw(into grid: inout Grid, in rect: Rect, _ outlook: Outlook) {
    let places = layout(in: rect)
    if let place = places[.strip] { drawStrip(into: &grid, in: place, outlook) }
    if let place = places[.agenda] { drawAgenda(into: &grid, in: place, outlook) }
    guard let place = places[.detail] else { return }
    let deadline = selectedDeadline(in: outlook)
    let inside = grid.pane(
      place, title: deadline.map(Wording.deadline) ?? "No date", isFocused: focus == .detail,
      number: 1)
    grid.text(detail(outlook, width: inside.size.columns - 2), scrolledBy: scroll, in: inside)
    if focus == .detail {
      grid.stand(on: inside.origin.row, in: inside)
    }
  }

  /// Where each pane stands; where not all fit, the strip gives way to the detail that is asked for,
  /// and in a small window the agenda as well.
  func layout(in rect: Rect) -> [Pane: Rect] {
    let rows = rect.size.rows
    guard rect.size.columns >= Self.columnsForStrip, rows >= Self.rowsForStrip else {
      return layoutWithoutStrip(in: rect)
    }
    let strip = min(strip.rows.count + 1, Self.mostStrip) + RowShares.border
    let stack = rect.stacked([strip, rows - strip])
    if rect.size.columns >= Self.columnsForBoth || rows - strip >= Self.rowsForAll {
      return layoutWithoutStrip(in: stack[1]).merging([.strip: stack[0]]) { first, _ in first }
    }
    return [focus == .detail ? .detail : .strip: stack[0], .agenda: stack[1]]
  }

  private func layoutWithoutStrip(in rect: Rect) -> [Pane: Rect] {
    if rect.size.columns >= Self.columnsForBoth {
      let (left, right) = rect.split(leftPercent: 60, mostLeft: Self.mostAgenda)
      return [.agenda: left, .detail: right]
    }
    guard rect.size.rows >= Self.rowsForBoth else { return [focus: rect] }
    let detail = min(Self.mostDetail, rect.size.rows * 2 / 5)
    let stack = rect.stacked([rect.size.rows - detail, detail])
    return [.agenda: stack[0], .detail: stack[1]]
  }

  /// An agenda shows all its columns in fewer, and what is left is too narrow for sentences.
  private static let columnsForBoth = 160
  private static let mostAgenda = 110
  private static let rowsForBoth = 12
  private static let mostDetail = 12

  /// A smaller window than 80x24 has no strip.
  private static let columnsForStrip = 80
  private static let rowsForStrip = 21

  /// Below the strip, agenda and detail have room together from here on.
  private static let rowsForAll = 18
  private static let mostStrip = 10

  private func drawAgenda(into grid: inout Grid, in place: Rect, _ outlook: Outlook) {
    let deadlines = deadlines(in: outlook)
    let inside = grid.pane(
      place, title: agendaTitle(deadlines.count), note: deadlines.timesNote(outlook),
      isFocused: focus == .agenda, number: 0)
    if deadlines.isEmpty {
      let lines = emptyLines
      grid.text(lines, scrolledBy: 0, in: inside)
      grid.stand(on: inside.origin.row, in: inside)
    }
    let table = Table(
      columns: [
        .init(gap: 1), .init(edge: .right), .init(importance: 1), .init(takesTheRest: true),
        .init(edge: .right), .init(importance: 0), .init(importance: 2),
      ], rows: deadlines.map { cells(of: $0, outlook) }, leastRest: 30)
    let items = zip(deadlines, table.lines(width: inside.size.columns - 2)).map {
      ListItem(id: $0.id, lines: [$1])
    }
    grid.list(
      items, selected: selectedIndex(in: outlook), isFocused: focus == .agenda, in: inside, pane: 0)
  }

  private func agendaTitle(_ count: Int) -> String {
    switch group {
    case nil: "UN deadlines \(count)"
    case .states: "UN deadlines: States' \(count)"
    case .ours: "UN deadlines: ours \(count)"
    }
  }

  private var emptyLines: [Line] {
    guard group == nil else {
      return [
        Line("None of these in the year ahead.", .title),
        Line([Span("s", .key), Span(" shows whose dates there are else.", .dim)]),
      ]
    }
    return [
      Line("No dates of the UN in the year ahead.", .title),
      Line("Sessions come with the program; a folder calendar can correct them.", .dim),
    ]
  }

  private func cells(of deadline: SessionDeadline, _ outlook: Outlook) -> [Span] {
    let cells = deadline.cells(outlook)
    let count = deadline.asks.count
    let asks = Span(count == 0 ? "" : count == 1 ? "1 ask" : "\(count) asks", .warn)
    return [deadline.mark] + cells[..<4] + [asks] + cells[4...]
  }
}
