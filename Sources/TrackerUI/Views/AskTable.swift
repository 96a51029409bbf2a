import CampaignEngine
import TextGrid
import Wording

/// Asks as rows: outcome, title, with whom, what they count down to, and how long that is.
enum AskTable {
  static func lines(_ asks: [AskStatus], _ outlook: Outlook, width: Int) -> [Line] {
    let showsTargets = Set(asks.map(\.target)).count > 1
    let table = Table(
      columns: [
        .init(gap: 1), .init(takesTheRest: true), .init(importance: 2), .init(importance: 1),
        .init(edge: .right, importance: 0), .init(edge: .right),
      ],
      rows: asks.map { cells(of: $0, outlook, showsTarget: showsTargets) },
      leastRest: leastTitle)
    return table.lines(width: width)
  }

  /// A title cut shorter than this may lose what tells it from another.
  private static let leastTitle = 42

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

  /// The days left, else what became of it and in which year.
  private static func last(of status: AskStatus, _ clock: AskClock?) -> Span {
    if let clock, let left = clock.daysLeft, let words = Wording.daysLeft(clock) {
      return Span(words, left < 0 && !clock.isOwed ? .warn : .left(left))
    }
    let outcome = status.standing.outcome
    guard outcome != .open else { return Span("no date", .dim) }
    guard outcome != .unknown, let year = status.standing.since?.year else {
      return Span(Wording.outcome(outcome), outcome.style)
    }
    return Span("\(Wording.outcome(outcome)) \(year)", outcome.style)
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

extension AskClock {
  /// Whether somebody owes something on its day: only then can it be late.
  fileprivate var isOwed: Bool {
    switch what {
    case .reply, .promise, .ownDate: true
    case .milestone, .actsBeforeClosing, .suspended, .occasion, .review: false
    }
  }
}

extension CountedDate {
  /// `18 days`, `5 days ago`: nobody is late for a day of the UN.
  var left: Span { Span(Wording.daysTo(daysLeft), daysLeft < 0 ? .warn : .left(daysLeft)) }
}

extension Style {
  /// How near a day is: late alarms, three weeks warn.
  static func left(_ days: Int) -> Style {
    days < 0 ? .alarm.strong : days <= 21 ? .warn.strong : .plain
  }
}
