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
    let table = TextTable(columns: [.left, .left, .flexible, .left, .left], page: page)
    let steps = ledger.stepsBack.flatMap {
      ("▼ " + Wording.stepBack($0)).wrapped(to: page, indent: 0)
    }
    return heading + steps + [""]
      + table.lines([["year", "session", "names", "vote", ""]] + ledger.entries.map(row))
      + legend(of: ledger)
  }

  private static let scales: [Identifier<Scale>] = ["names", "votes"]

  private func row(_ entry: LedgerEntry) -> [String] {
    let name = Wording.session(entry.session) + (entry.item.map { " " + $0 } ?? "")
    return [
      String(entry.year), name, cell(entry, on: "names"), cell(entry, on: "votes"),
      entry.certainty.map(Wording.certainty) ?? "",
    ]
  }

  /// A stance with its marks; what a target only says it will do stands hollow.
  private func cell(_ entry: LedgerEntry, on scale: Identifier<Scale>) -> String {
    var parts: [String] = []
    if entry.lowerOn.contains(scale) { parts.append("▼") }
    if let cell = entry.cell(on: scale) {
      if cell.conflict.count > 1 { parts.append("!") }
      parts.append(Wording.stance(cell.stance))
    } else if let says = entry.indicates, says.scale == scale {
      parts.append("○ " + Wording.stance(says.stance))
    } else {
      parts.append(entry.actedOn == nil ? "·" : "?")
    }
    return parts.joined(separator: " ")
  }

  private func legend(of ledger: Ledger) -> [String] {
    var words = ["· not acted on yet", "? nothing on record"].filter { mark in
      ledger.entries.contains { entry in
        Self.scales.contains { cell(entry, on: $0).first == mark.first }
      }
    }
    if ledger.entries.contains(where: { !$0.lowerOn.isEmpty }) { words.append("▼ stepped back") }
    if ledger.entries.contains(where: \.isInConflict) { words.append("! sources disagree") }
    if ledger.entries.contains(where: { $0.indicates != nil }) {
      words.append("○ says it will, not an act")
    }
    return words.isEmpty ? [] : ["", words.joined(separator: "   ")]
  }
}
