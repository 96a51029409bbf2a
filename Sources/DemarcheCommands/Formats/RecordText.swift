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
    var lines = heading(of: shown.record)
    if let status = shown.status { lines += computed(status, of: shown.record) }
    if let why { lines += [""] + section("Why", why) }
    lines += lines.last == "" ? [shown.record.file] : ["", shown.record.file]
    lines += MembersText(page: page).lines(shown.record.value)
    if shown.record.kind == .campaign, let records = campaign(shown.record.id) {
      lines += CampaignText(records: records, page: page).lines
    }
    return lines
  }

  private func campaign(_ id: String) -> CampaignRecords? { opened.world.campaign(Identifier(id)) }

  private func heading(of record: StoredRecord) -> [String] {
    guard record.kind != .campaign else { return [] }
    let title = Self.title(of: record)
    return line("\(record.kind.rawValue): \(title)", Wording.day(opened.today), page: page) + [""]
  }

  private static func title(of record: StoredRecord) -> String {
    for name in ["title", "name"] {
      if case .string(let text)? = record.value[name]?.content { return text }
    }
    return record.id
  }

  private func computed(_ status: CampaignStatus, of record: StoredRecord) -> [String] {
    let text = StatusText(opened: opened, page: page)
    guard record.kind == .ask else { return text.lines(status) }
    return text.rows(status.asks) + (status.asks.first.map(windows) ?? [])
  }

  private func windows(_ status: AskStatus) -> [String] {
    guard !status.windows.isEmpty else { return [] }
    let table = TextTable(
      columns: [.left, .flexible, .left, .right, .left], indent: 2, page: page)
    let later = [status.chain.next, status.chain.then].compactMap { $0 }
    return ["", "Windows"] + table.lines(status.windows.map(row) + later.map(row))
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
