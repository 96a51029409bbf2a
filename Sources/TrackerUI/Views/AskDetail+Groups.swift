import CampaignEngine
import TextGrid
import Wording

extension AskDetail {
  /// The ladder of the session: what has passed is marked, what decides the ask stands out.
  ///
  /// Passed steps that decide nothing share a line, so that those to come are in sight.
  var windows: [Line] {
    guard let session = status.windows.first?.session else { return [] }
    let heading = Line("Windows of \(Wording.session(session))", .title)
    let passed = status.windows.filter { !$0.isOpen && !$0.decides }.map(\.milestone.title)
    let past =
      passed.isEmpty
      ? [] : [Line([Span("✓ ", .faint), Span("passed: \(Wording.list(passed))", .dim)])]
    let later = [status.chain.next, status.chain.then].compactMap { $0 }
    return [heading] + past + status.windows.filter { $0.isOpen || $0.decides }.map(line(for:))
      + later.map(line(for:))
  }

  /// Where it can be taken up again, once this session is over.
  private func line(for next: NextWindow) -> Line {
    Line(
      [Span("→ ", .un), Span("then \(Wording.window(next))")],
      right: right(of: next.dates, isOpen: true))
  }

  private func line(for window: Window) -> Line {
    let (glyph, style) = look(of: window)
    let title = Span(window.milestone.title, window.isOpen ? .plain : .dim)
    return Line(
      [Span("\(glyph) ", style), title], right: right(of: window.dates, isOpen: window.isOpen))
  }

  private func look(of window: Window) -> (String, Style) {
    guard window.isOpen else { return ("✓", .faint) }
    return window.decides ? ("◆", .warn) : ("◦", .un)
  }

  /// The day, and beside it how long still where there is room for both.
  private func right(of dates: CountedDate?, isOpen: Bool) -> [Span] {
    guard let dates else { return [Span("no date set", .dim)] }
    let day = Span(dates.date.shortText, isOpen ? .plain : .dim)
    guard text.width >= Self.columnsForBoth else { return isOpen ? [day] : [passed] }
    let left = isOpen ? dates.left : passed
    return [day, Span("  "), left.padded(to: leftColumns, at: .right)]
  }

  private var passed: Span { Span("passed", .dim) }
  private static let columnsForBoth = 48

  /// What the widest of the days left takes.
  private var leftColumns: Int {
    let windows = status.windows.compactMap { $0.isOpen ? $0.dates?.left.columns : passed.columns }
    let later = [status.chain.next, status.chain.then].compactMap { $0?.dates.left.columns }
    return (windows + later).max() ?? 0
  }

  /// What answered the ask or took a position on its text, newest first.
  var responses: [Line] {
    let about = records.responses.filter(isAbout).sorted { ($0.date, $0.id) > ($1.date, $1.id) }
    guard !about.isEmpty else { return [] }
    return [Line("Responses \(about.count)", .title)]
      + about.prefix(Self.mostResponses).flatMap(lines(for:))
  }

  private static let mostResponses = 8

  private func isAbout(_ response: Response) -> Bool {
    guard response.target == status.target else { return false }
    if response.answers.contains(where: { $0.ask == status.ask.id }) { return true }
    guard let session = status.ask.session else { return false }
    return response.position?.session == session || response.indicates?.session == session
  }

  private func lines(for response: Response) -> [Line] {
    let isBackground = response.date.lastDay < status.firstDay
    let grade = response.answers.first { $0.ask == status.ask.id }?.grade
    let right = [
      response.position.map { Wording.stance($0.stance) } ?? Wording.channel(response.channel),
      grade.map(\.rawValue) ?? "", isBackground ? "before the ask" : "",
    ]
    let speaker = response.speaker ?? ""
    let head = Line(
      [Span("← ", .accent), Span(Wording.date(response.date), .dim), Span("  "), Span(speaker)],
      right: [Span(right.filter { !$0.isEmpty }.joined(separator: " · "), .dim)])
    return [head]
      + text.bulleted(" ", response.quote ?? response.summary, isBackground ? .dim : .plain)
  }

  /// The ask in our own words.
  var sentence: [Line] {
    let words = status.ask.sentence ?? status.ask.detail
    guard !words.isEmpty else { return [] }
    let bar = TextColumn(width: text.width - 1)
    return [Line("In our words", .title)]
      + bar.wrapped(words).map { Line([Span("▎", .accent)] + $0.left) }
  }
}
