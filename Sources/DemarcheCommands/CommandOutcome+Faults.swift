import CampaignEngine
import Wording

extension CommandOutcome {
  /// Says that files of the store had to be left out, if any had, and what was cut short.
  mutating func tell(_ opened: OpenedStore) {
    notes += opened.unfinished.map { [Wording.unfinished($0)] } ?? []
    codes += opened.codes
    guard opened.errorCount > 0 else { return }
    let many = opened.errorCount == 1 ? "1 fault" : "\(opened.errorCount) faults"
    notes.append("\(many) in \(opened.place.shown), left out here; demarche check lists them")
  }
}
