import CampaignEngine
import TextGrid
import Wording

/// The calendar itself, for people: a line for each session, and how good the rules are.
struct SessionsText {
  let page: Page
  let today: CalendarDate

  func lines(_ report: SessionsReport) -> [String] {
    let heading = line("UN sessions", Wording.day(report.asOf), page: page)
    guard !report.sessions.isEmpty else { return heading + ["", "no sessions in this time"] }
    let bodies = report.sessions.map(\.schedule.body)
      .reduce(into: [Identifier<Body>]()) { if !$0.contains($1) { $0.append($1) } }
    return heading
      + bodies.flatMap { body in
        ["", Wording.body(body)] + rows(report.sessions.filter { $0.schedule.body == body })
      } + legend(report.sessions) + rules(report.errors)
  }

  private func rows(_ sessions: [SessionReport]) -> [String] {
    let table = TextTable(columns: [.left, .left, .left, .left, .left, .flexible], page: page)
    let rows = table.lines([["", "opens", "", "closes", "", "acts on texts"]] + sessions.map(row))
    return rows.prefix(1)
      + zip(sessions, rows.dropFirst()).flatMap { session, row in [row] + changes(of: session) }
  }

  private func row(_ session: SessionReport) -> [String] {
    let closing = session.closing.map { date in
      (date.isWindow ? "by " : "") + Wording.day(date.to)
    }
    return [
      Wording.session(session.id), session.opening.map { Wording.day($0.from) } ?? "no date set",
      certainty(session.opening), closing ?? "no date set", certainty(session.closing),
      action(of: session),
    ]
  }

  /// Nothing for a session that is over and of whose texts nothing is on file.
  private func action(of session: SessionReport) -> String {
    guard let date = session.action,
      date.certainty != .predicted || session.lastPossibleDay.map({ $0 >= today }) ?? true
    else { return "" }
    return Wording.shortWindow(date.from, date.to)
  }

  /// `pred. ±7`.
  private func certainty(_ date: ScheduledDate?) -> String {
    guard let date else { return "" }
    let margin = Wording.plusMinus(date)
    return Wording.shortCertainty(date.certainty) + (margin.isEmpty ? "" : " " + margin)
  }

  /// How its dates moved; that its end was announced at all is told by the program's JSON alone.
  private func changes(of session: SessionReport) -> [String] {
    session.history.enumerated().filter { index, entry in
      entry.from != nil || entry.to == nil
        || session.history[..<index].contains { $0.field == entry.field }
    }.flatMap { Wording.change($0.element).wrapped(to: page, indent: Self.indent) }
  }

  private static let indent = 9

  private func legend(_ sessions: [SessionReport]) -> [String] {
    let dates = sessions.flatMap { [$0.opening, $0.closing] }.compactMap { $0 }
    let words = [
      dates.contains { $0.certainty == .predicted }
        ? "pred. by rule, ± days off at worst" : nil,
      dates.contains { $0.certainty == .announced } ? "ann. announced" : nil,
      dates.contains { $0.certainty == .unverified } ? "n. v. not verified" : nil,
      sessions.contains { $0.closing?.isWindow ?? false } ? "by: the end of a window" : nil,
    ].compactMap { $0 }
    return words.isEmpty ? [] : [""] + words.joined(separator: "  ").wrapped(to: page, indent: 0)
  }

  private func rules(_ errors: [RuleError]) -> [String] {
    guard !errors.isEmpty else { return [] }
    let table = TextTable(
      columns: [.flexible, .left, .right, .right, .right, .right, .right], page: page)
    let heads = ["rule", "sessions", "n", "exact", "mean", "worst", "n. v."]
    return ["", "How good the rules are: days off, by the dates on file"]
      + table.lines([heads] + errors.map(row))
  }

  private func row(_ error: RuleError) -> [String] {
    [
      Wording.rule(error), Wording.years(error) ?? "no date yet", String(error.n),
      error.n > 0 ? String(error.exact) : "-", Wording.meanDays(error) ?? "-",
      error.worstDays.map(String.init) ?? "-", error.unverified > 0 ? "\(error.unverified)" : "",
    ]
  }
}
