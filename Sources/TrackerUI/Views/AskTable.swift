import CampaignEngine
import TextGrid
import Wording

/// Asks as rows: outcome, title, with whom, what they count down to, and how long that is.
enum AskTable {
  static func lines(_ asks: [AskStatus], _ outlook: Outlook, width: Int) -> [Line] {
    let showsTargets = Set(asks.map(\.target)).count > 1
    let table = Table(
      columns: [
        .init(gap: 1), .init(takesTheRest: true), .init(importance: 2), .init(importance: 0),
        .init(edge: .right, importance: 1), .init(edge: .right),
      ],
      rows: asks.map { cells(of: $0, outlook, showsTarget: showsTargets) },
      leastRest: 34)
    return table.lines(width: width)
  }

  private static func cells(
    of status: AskStatus, _ outlook: Outlook, showsTarget: Bool
  ) -> [Span] {
    let outcome = status.standing.outcome
    let isOpen = outcome == .open || outcome == .partlyMet
    let clock = isOpen ? status.clock : nil
    let mark = status.standing.steppedBack && isOpen ? "▼" : " "
    return [
      Span("\(Wording.glyph(outcome))\(mark)", outcome.style),
      Span(status.ask.title, isOpen ? .title : .plain),
      Span(showsTarget ? Wording.target(status.target, in: outlook.known) : "", .dim),
      Span(clock.map(Wording.clock) ?? "", .dim),
      Span(clock?.date.map { $0.shortText } ?? "", .dim),
      last(of: status, clock),
    ]
  }

  /// The days left, else what became of it and since when.
  private static func last(of status: AskStatus, _ clock: AskClock?) -> Span {
    if let clock, let left = clock.daysLeft, let words = Wording.daysLeft(clock) {
      return Span(words, Style.left(left))
    }
    let outcome = status.standing.outcome
    guard outcome != .open else { return Span("no date", .dim) }
    let since = status.standing.since.map { " " + Wording.plainDay($0) } ?? ""
    return Span(Wording.outcome(outcome) + since, outcome.style)
  }
}

extension Outcome {
  /// Repeats what the glyph and the word say.
  var style: Style {
    switch self {
    case .open: .plain
    case .met: .ok
    case .partlyMet, .unknown: .warn
    case .notMet: .alarm
    case .ended: .dim
    }
  }
}

extension Style {
  /// How near a day is: late alarms, three weeks warn.
  static func left(_ days: Int) -> Style {
    days < 0 ? .alarm.strong : days <= 21 ? .warn.strong : .plain
  }
}
