import CampaignEngine
import TextGrid
import Wording

/// The position ledger, for people: a line for each text, steps back and conflicts marked.
struct LedgerText {
  let opened: OpenedStore
  let page: Page

  func lines(_ ledger: Ledger, subject: String) -> [String] {
    let title = Wording.target(ledger.target, in: opened.world) + " · " + subject
    let heading = line(title, Wording.day(opened.today), page: page)
    guard !ledger.entries.isEmpty else { return heading + ["", "nothing on record yet"] }
    let scales = ledger.scales
    let table = TextTable(
      columns: [.left, .left] + scales.map { $0 == scales.first ? .flexible : .left } + [.left],
      page: page)
    let steps = ledger.stepsBack.flatMap {
      ("▼ " + Wording.stepBack($0)).wrapped(to: page, indent: 0)
    }
    return heading + steps + [""]
      + table.lines(
        [["year", "session"] + scales.map(Wording.scale) + [""]]
          + ledger.entries.map { row($0, scales) })
      + legend(of: ledger)
  }

  private func row(_ entry: LedgerEntry, _ scales: [Identifier<Scale>]) -> [String] {
    let name = Wording.session(entry.session) + (entry.item.map { " " + $0 } ?? "")
    return [String(entry.year), name] + scales.map { cell(entry, on: $0) }
      + [entry.certainty.map(Wording.certainty) ?? ""]
  }

  /// A stance with its marks; what a target only says it will do stands hollow. Empty on a scale
  /// that the text does not have.
  private func cell(_ entry: LedgerEntry, on scale: Identifier<Scale>) -> String {
    var parts: [String] = []
    if entry.lowerOn.contains(scale) { parts.append("▼") }
    if let cell = entry.cell(on: scale) {
      if cell.conflict.count > 1 { parts.append("!") }
      parts.append(Wording.stance(of: cell))
    } else if let says = entry.indicates(on: scale) {
      parts.append("○ " + Wording.stance(says.stance))
    } else {
      parts.append(entry.isMissing(on: scale) ? "?" : entry.isAwaited(on: scale) ? "·" : "")
    }
    return parts.joined(separator: " ")
  }

  private func legend(of ledger: Ledger) -> [String] {
    func isShown(_ mark: String) -> Bool {
      ledger.entries.contains { entry in
        ledger.scales.contains { cell(entry, on: $0).first == mark.first }
      }
    }
    var words = ["· not acted on yet", "? nothing on record"].filter(isShown)
    if ledger.entries.contains(where: { !$0.lowerOn.isEmpty }) { words.append("▼ stepped back") }
    if ledger.entries.contains(where: \.isInConflict) { words.append("! sources disagree") }
    words += ["○ says it will, not an act"].filter(isShown)
    return words.isEmpty ? [] : ["", words.joined(separator: "   ")]
  }
}
