import CampaignEngine
import TextGrid
import Wording

extension DeadlinesScreen {
  func message(_ outlook: Outlook) -> Frame.Message {
    Frame.Message("◆ decides an open ask  ◦ States act  □ we act  pred. computed, not announced")
  }

  func draw(into grid: inout Grid, in rect: Rect, _ outlook: Outlook) {
    let places = layout(in: rect)
    if let place = places[.agenda] { drawAgenda(into: &grid, in: place, outlook) }
    guard let place = places[.detail] else { return }
    let deadline = selectedDeadline(in: outlook)
    let inside = grid.pane(
      place, title: deadline.map(Wording.deadline) ?? "No date", isFocused: focus == .detail,
      number: 1)
    grid.text(detail(outlook, width: inside.size.columns - 2), scrolledBy: scroll, in: inside)
    if focus == .detail {
      grid.cursor = Point(row: inside.origin.row, column: inside.origin.column + 1)
    }
  }

  /// Where each pane stands; where not both fit, the one with the focus.
  func layout(in rect: Rect) -> [Pane: Rect] {
    if rect.size.columns >= Self.columnsForBoth {
      let (left, right) = rect.split(leftPercent: 60)
      return [.agenda: left, .detail: right]
    }
    guard rect.size.rows >= Self.rowsForBoth else { return [focus: rect] }
    let detail = min(Self.mostDetail, rect.size.rows * 2 / 5)
    let stack = rect.stacked([rect.size.rows - detail, detail])
    return [.agenda: stack[0], .detail: stack[1]]
  }

  /// An agenda shows all its columns in fewer, and what is left is too narrow for sentences.
  private static let columnsForBoth = 160
  private static let rowsForBoth = 12
  private static let mostDetail = 12

  private func drawAgenda(into grid: inout Grid, in place: Rect, _ outlook: Outlook) {
    let deadlines = outlook.deadlines.deadlines
    let inside = grid.pane(
      place, title: "UN deadlines \(deadlines.count)", note: deadlines.timesNote(outlook),
      isFocused: focus == .agenda, number: 0)
    if deadlines.isEmpty {
      let lines = [
        Line("No dates of the UN in the year ahead.", .title),
        Line("Sessions come with the program; a folder calendar can correct them.", .dim),
      ]
      grid.text(lines, scrolledBy: 0, in: inside)
      grid.cursor = Point(row: inside.origin.row, column: inside.origin.column + 1)
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

  private func cells(of deadline: SessionDeadline, _ outlook: Outlook) -> [Span] {
    let cells = deadline.cells(outlook)
    let count = deadline.asks.count
    let asks = Span(count == 0 ? "" : count == 1 ? "1 ask" : "\(count) asks", .warn)
    return [deadline.mark] + cells[..<4] + [asks] + cells[4...]
  }
}
