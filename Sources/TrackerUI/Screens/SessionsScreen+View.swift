import CampaignEngine
import TextGrid
import Wording

extension SessionsScreen {
  func draw(into grid: inout Grid, in rect: Rect, _ outlook: Outlook) {
    let places = layout(in: rect)
    if let place = places[.sessions] { drawSessions(into: &grid, in: place, outlook) }
    for pane in [Pane.detail, .rules] {
      guard let place = places[pane] else { continue }
      let inside = grid.pane(
        place, title: title(of: pane), note: note(of: pane), isFocused: focus == pane,
        number: pane == .detail ? 1 : 2)
      grid.text(
        lines(of: pane, outlook, width: inside.size.columns - 2), scrolledBy: scroll[pane] ?? 0,
        in: inside)
      if focus == pane {
        grid.cursor = Point(row: inside.origin.row, column: inside.origin.column + 1)
      }
    }
  }

  /// Where each pane stands; where not all fit, the rules take the detail's place when asked for,
  /// and in a small window the pane with the focus takes all.
  func layout(in rect: Rect) -> [Pane: Rect] {
    if rect.size.isWide, rect.size.rows >= Self.rowsForAll {
      let (left, right) = rect.split(leftPercent: Self.leftPercent)
      let rules = min(errors.count + 1 + RowShares.border, rect.size.rows / 2)
      let stack = left.stacked([rect.size.rows - rules, rules])
      return [.sessions: stack[0], .rules: stack[1], .detail: right]
    }
    guard rect.size.rows >= Self.rowsForBoth else { return [focus: rect] }
    let sessions = rect.size.rows * 2 / 5
    let stack = rect.stacked([sessions, rect.size.rows - sessions])
    return [.sessions: stack[0], focus == .rules ? .rules : .detail: stack[1]]
  }

  private static let leftPercent = 58
  private static let rowsForAll = 20
  private static let rowsForBoth = 12

  private func drawSessions(into grid: inout Grid, in place: Rect, _ outlook: Outlook) {
    let sessions = sessions
    let title = body.map { "\($0.text) sessions \(sessions.count)" } ?? "Sessions \(sessions.count)"
    let inside = grid.pane(
      place, title: title, note: body.map(Wording.body) ?? "all bodies",
      isFocused: focus == .sessions, number: 0)
    if sessions.isEmpty {
      grid.text([Line("No sessions are known.", .title)], scrolledBy: 0, in: inside)
      grid.cursor = Point(row: inside.origin.row, column: inside.origin.column + 1)
    }
    let table = Table(
      columns: [
        .init(), .init(takesTheRest: true), .init(edge: .right, importance: 0), .init(),
        .init(edge: .right, importance: 1),
      ], rows: sessions.map { cells(of: $0, on: outlook.today) }, leastRest: 23)
    let items = zip(sessions, table.lines(width: inside.size.columns - 2)).map {
      ListItem(id: $0.id.text, lines: [$1])
    }
    grid.list(items, selected: selectedIndex, isFocused: focus == .sessions, in: inside, pane: 0)
  }

  /// Session, days, what is left, and how sure that is.
  private func cells(of session: SessionReport, on today: CalendarDate) -> [Span] {
    let isOver = session.lastPossibleDay.map { $0 < today } ?? false
    let widest = [session.opening, session.closing].compactMap { $0 }
      .max { $0.marginDays < $1.marginDays }
    return [
      Span(Wording.session(session.id), isOver ? .dim : .title), Span(session.days),
      Span(session.left(on: today), .warn),
      Span(session.certainty.map(Wording.shortCertainty) ?? "", .dim),
      Span(widest.map(Wording.plusMinus) ?? "", .dim),
    ]
  }

  private func title(of pane: Pane) -> String {
    switch pane {
    case .sessions: Self.title
    case .detail: selectedSession?.schedule.title ?? "No session"
    case .rules: "How good the rules are"
    }
  }

  private func note(of pane: Pane) -> String { pane == .rules ? "days off" : "" }
}

extension SessionReport {
  /// `22 Feb–2 Apr 2027`; without a day for its end: `from 24 Feb 2020, no end set`.
  var days: String {
    guard let opening else { return "no date set" }
    guard let closing else { return "from \(Wording.plainDay(opening.from)), no end set" }
    return Wording.window(opening.from, closing.to).replacing(" to ", with: "–")
  }

  /// `91 days` to its opening, `now` while it meets; nothing once it is over.
  fileprivate func left(on today: CalendarDate) -> String {
    guard let opening, lastPossibleDay.map({ $0 >= today }) ?? true else { return "" }
    if isSuspended { return "suspended" }
    return opening.from <= today ? "now" : Wording.daysLeft(opening.from - today)
  }
}
