import CampaignEngine
import TextGrid
import Wording

extension Tracker {
  /// Says what was undone each time, and the way back: pressing on is never silent.
  mutating func takeUndone(_ outcome: UndoOutcome, changes: [Change]) {
    let passedOver = outcome.passedOver.first.map { "; " + Wording.passedOver($0) } ?? ""
    switch outcome.result {
    case .success(let answer):
      let back = answer.way == .undo ? " (^R brings it back)" : ""
      let changed = words(changes, none: "no ask changes")
      let done = Wording.undone(answer, in: outlook.world, hint: back)
      notice = Frame.Message(
        "\(done)\(passedOver); \(changed)", answer.unconfirmed == nil ? .ok : .warn)
    case .failure(let refusal):
      notice = Frame.Message(Wording.refusal(refusal) + passedOver, .warn)
    }
  }
}
