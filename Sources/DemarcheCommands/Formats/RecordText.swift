import CampaignEngine
import CampaignStore
import JSONText
import TextGrid
import Wording

/// One record for people: what is computed about it first, then all that its file says.
struct RecordText {
  let opened: OpenedStore
  let page: Page

  /// - Parameter why: Nil where it was not asked for.
  func lines(_ shown: ShownRecord, why: [String]?) -> [String] {
    var lines = heading(of: shown) + computed(shown.computed, isExplained: why != nil)
    if let why { lines += (lines.last == "" ? [] : [""]) + section("Why", why) }
    lines += lines.last == "" ? [place(of: shown)] : ["", place(of: shown)]
    lines += shown.record.map { MembersText(page: page).lines($0.value) } ?? []
    if shown.kind == .campaign, let records = opened.world.campaign(Identifier(shown.id)) {
      lines += CampaignText(records: records, page: page).lines
    }
    return lines
  }

  private func place(of shown: ShownRecord) -> String {
    shown.record?.file ?? "from the calendar that ships with the program"
  }

  private func heading(of shown: ShownRecord) -> [String] {
    guard shown.kind != .campaign else { return [] }
    return line(
      "\(shown.kind.rawValue): \(title(of: shown))", Wording.day(opened.today), page: page) + [""]
  }

  private func title(of shown: ShownRecord) -> String {
    if case .session(let report) = shown.computed { return report.schedule.title }
    for name in ["title", "name"] {
      if case .string(let text)? = shown.record?.value[name]?.content { return text }
    }
    return shown.id
  }

  /// - Parameter isExplained: Whether every reason is told anyway: then none is told twice.
  private func computed(_ computed: ShownRecord.Computed, isExplained: Bool) -> [String] {
    let text = StatusText(opened: opened, page: page)
    switch computed {
    case .campaign(let status): return text.lines(status)
    case .ask(let asks):
      return text.rows(asks, amongTargets: asks.count > 1) + (asks.first.map(windows) ?? [])
    case .target(let report):
      return Array(report.campaigns.map(text.lines).joined(separator: [""]))
    case .session(let report): return table(report.windows(in: opened).map(row))
    case .communication, .response: return isExplained ? [] : bullets(opened.why(computed))
    case .nothing: return []
    }
  }

  private func windows(_ status: AskStatus) -> [String] {
    guard !status.windows.isEmpty else { return [] }
    let later = [status.chain.next, status.chain.then].compactMap { $0 }
    return ["", "Windows"] + table(status.windows.map(row) + later.map(row))
  }

  private func table(_ rows: [[String]]) -> [String] {
    TextTable(columns: [.left, .flexible, .left, .right, .left], indent: 2, page: page)
      .lines(rows)
  }

  /// What comes after the session.
  private func row(_ next: NextWindow) -> [String] {
    let date = next.dates.date
    return [
      "", "then " + Wording.window(next),
      date.isWindow ? Wording.window(date.from, date.to) : Wording.day(date.to),
      Wording.daysTo(next.dates.daysLeft), Wording.certainty(date.certainty),
    ]
  }

  private func row(_ window: Window) -> [String] {
    let name = Wording.session(window.session) + ": " + window.milestone.title
    guard let dates = window.dates else { return ["", name, "no date set"] }
    let date = dates.date
    let days = date.isWindow ? Wording.window(date.from, date.to) : Wording.day(date.to)
    return [
      window.decides ? "*" : "", name, days,
      window.isOpen ? Wording.daysTo(dates.daysLeft) : "passed",
      Wording.certainty(date.certainty),
    ]
  }

  private func section(_ title: String, _ sentences: [String]) -> [String] {
    [title] + (sentences.isEmpty ? ["  nothing is computed here"] : bullets(sentences))
  }

  private func bullets(_ sentences: [String]) -> [String] {
    sentences.flatMap { sentence in
      sentence.wrapped(to: page, indent: 4).enumerated().map { index, line in
        index == 0 ? "  · " + line.dropFirst(4) : line
      }
    }
  }
}

extension SessionReport {
  /// Its milestones as an ask would see them, none of which decides it.
  fileprivate func windows(in opened: OpenedStore) -> [Window] {
    let zone = opened.world.zone(schedule.timeZone)
    return schedule.milestones.map { milestone in
      Window(
        session: id, milestone: milestone,
        dates: milestone.date.map {
          CountedDate($0, placeZone: zone, from: opened.viewpoint)
        }, decides: false,
        isOpen: milestone.date.map { $0.lastPossibleDay >= opened.today } ?? false)
    }
  }
}
