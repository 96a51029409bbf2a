import CampaignEngine
import TextGrid
import Wording

extension TodayPicture {
  static func items(
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

  /// What is wrong, with whom, in which words, and the number that people look for last.
  private static func needLines(
    _ rows: [TodayRow], _ outlook: Outlook, width: Int, isWide: Bool
  ) -> [[Line]] {
    let needs = rows.compactMap { row -> (Need, NeedWords)? in
      guard case .need(let need) = row else { return nil }
      return (need, Wording.need(need, in: outlook.known, on: outlook.today))
    }
    let cells = needs.map { need, words -> [Span] in
      let style = need.kind.style
      let text = Span(isWide ? "" : words.text)
      return [
        Span(words.glyph, style), Span(words.label, style), Span(words.who, .dim), text,
        Span(words.when, style.strong),
      ]
    }
    let table = Table(
      columns: [
        .init(gap: 1), .init(importance: 1), .init(importance: 0), .init(takesTheRest: true),
        .init(edge: .right),
      ], rows: cells)
    return zip(needs, table.lines(width: width)).map { need, line in
      isWide ? [line, Line([Span("  "), Span(need.1.text)])] : [line]
    }
  }

  /// When, at which hour, what, how long still, and how certain that is.
  private static func possibleLines(
    _ rows: [TodayRow], _ outlook: Outlook, width: Int, isWide: Bool
  ) -> [[Line]] {
    let deadlines = rows.compactMap { row -> SessionDeadline? in
      guard case .possible(let deadline) = row else { return nil }
      return deadline
    }
    if isWide { return deadlines.map { $0.cardLines(outlook, width: width) } }
    let table = Table(
      columns: [
        .init(edge: .right), .init(importance: 0), .init(takesTheRest: true), .init(edge: .right),
        .init(importance: 1),
      ], rows: deadlines.map { $0.cells(outlook) })
    return table.lines(width: width).map { [$0] }
  }

  /// Campaigns with their newest letter, the asks of each below it.
  private static func campaignLines(_ rows: [TodayRow], _ outlook: Outlook, width: Int) -> [[Line]]
  {
    let asks = rows.compactMap { row -> AskStatus? in
      guard case .ask(let status, _) = row else { return nil }
      return status
    }
    var askLines = AskTable.lines(asks, outlook, width: max(0, width - 2))[...]
    return rows.map { row in
      switch row {
      case .campaign(let status): status.summaryLines(outlook, width: width)
      case .ask:
        askLines.popFirst().map { [Line([Span("  ")] + $0.left, right: $0.right)] } ?? [.empty]
      case .need, .possible: [.empty]
      }
    }
  }
}

extension Need.Kind {
  /// Steps back and broken promises alarm, what is late or near warns, our own steps are ours.
  var style: Style {
    switch self {
    case .steppedBack, .promiseBroken: .alarm
    case .noReply, .windowClosesFirst, .dueSoon, .findOut: .warn
    case .ungraded, .ourStep: .accent
    }
  }
}
