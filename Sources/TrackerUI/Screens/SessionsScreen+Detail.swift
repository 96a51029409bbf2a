import CampaignEngine
import TextGrid
import Wording

extension SessionsScreen {
  /// The text of a pane: the selected session, or the figures of the rules.
  func lines(of pane: Pane, _ outlook: Outlook, width: Int) -> [Line] {
    switch pane {
    case .sessions: return []
    case .rules: return ruleLines(width: width)
    case .detail:
      guard let session = selectedSession else { return [] }
      let text = TextColumn(width: width)
      return summary(of: session, text) + [.empty]
        + milestones(of: session, outlook, text) + sources(of: session, text)
    }
  }

  private func summary(of session: SessionReport, _ text: TextColumn) -> [Line] {
    let ends = [("opens", session.opening), ("closes", session.closing)].compactMap { what, date in
      date.map { "\(what): \($0.certaintyText)" }
    }
    let parts = session.parts.map { Wording.window($0.start, $0.end) }
    let moved = session.history.enumerated().flatMap { index, entry in
      text.labelled(index == 0 ? "Moved" : "", Wording.change(entry))
    }
    return text.labelled("When", session.days, .title)
      + text.labelled("Certainty", ends.joined(separator: ", "))
      + text.labelled("Where", session.schedule.place)
      + (parts.isEmpty ? [] : text.labelled("Parts", Wording.list(parts))) + moved
  }

  /// Each with its day and how sure it is, why it is that day below.
  private func milestones(
    of session: SessionReport, _ outlook: Outlook, _ text: TextColumn
  ) -> [Line] {
    session.schedule.milestones.flatMap { milestone -> [Line] in
      guard let date = milestone.date else {
        return [Line([Span(milestone.title, .title)], right: [Span("no date set", .warn)])]
      }
      let mark = milestone.group == .ours ? Span("□ ", .accent) : Span("◦ ", .un)
      let title = [mark, Span(milestone.title, .title)]
      let certainty = Span(date.shortCertaintyText, .dim)
      let day = Span(date.longText + "  ")
      let isTight = (title + [day, certainty]).reduce(2) { $0 + $1.columns } > text.width
      let heading =
        isTight
        ? [Line(title, right: [certainty]), Line([Span("  "), day])]
        : [Line(title, right: [day, certainty])]
      return heading
        + (times(date, session, outlook).map { text.bulleted(" ", $0) } ?? [])
        + Wording.why(date.why).flatMap { text.bulleted(" ", $0, .dim) }
    }
  }

  private func times(
    _ date: ScheduledDate, _ session: SessionReport, _ outlook: Outlook
  ) -> String? {
    let place = outlook.known.zone(session.schedule.timeZone)
    return Wording.times(
      CountedDate(date, placeZone: place, from: outlook.viewpoint), place: place,
      here: outlook.viewpoint.zone)
  }

  private func sources(of session: SessionReport, _ text: TextColumn) -> [Line] {
    let dates = session.schedule.milestones.compactMap(\.date).flatMap(\.sources)
    let changes = session.history.compactMap(\.source)
    let all = (session.schedule.sources + changes + dates).reduce(into: [Source]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return (all.isEmpty ? [] : [.empty])
      + all.enumerated().flatMap { index, source in
        text.labelled(index == 0 ? "Source" : "", source.text, .dim)
      }
  }

  /// The figures of every rule, computed from the dates on file.
  private func ruleLines(width: Int) -> [Line] {
    guard !errors.isEmpty else { return [Line("No rule predicts this body.", .dim)] }
    let heads = ["rule", "years", "n", "exact", "mean", "worst"].map { Span($0, .dim) }
    let table = Table(
      columns: [
        .init(takesTheRest: true), .init(importance: 0), .init(edge: .right),
        .init(edge: .right, importance: 1), .init(edge: .right), .init(edge: .right),
      ], rows: [heads] + errors.map(cells), leastRest: 26)
    return table.lines(width: width)
  }

  private func cells(of error: RuleError) -> [Span] {
    [
      Span(Wording.rule(error)), Span(Wording.years(error) ?? "no date", .dim),
      Span(String(error.n)), Span(error.n > 0 ? String(error.exact) : "-"),
      Span(Wording.meanDays(error) ?? "-"), Span(error.worstDays.map(String.init) ?? "-", .title),
    ]
  }
}

extension ScheduledDate {
  /// `predicted ±7`.
  fileprivate var certaintyText: String { word(Wording.certainty(certainty)) }

  /// `pred. ±7`.
  fileprivate var shortCertaintyText: String { word(Wording.shortCertainty(certainty)) }

  private func word(_ word: String) -> String {
    let margin = Wording.plusMinus(self)
    return margin.isEmpty ? word : "\(word) \(margin)"
  }
}
