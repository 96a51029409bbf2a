import CampaignEngine
import Wording

extension CommandOutcome {
  /// Tells what could not be written, or not be confirmed, and what else has to be known of it.
  mutating func tell(_ answer: ActionAnswer) {
    for answer in answer.answers {
      switch answer {
      case .saved: break
      case .unconfirmed(let record, _): notes.append("\(record.file): \(Wording.answer(answer))")
      case .notSaved: fault = .notWritten(answer)
      }
    }
    let written = answer.answers.count(where: \.isWritten)
    if written == answer.answers.count {
      notes += answer.undoObstacle.map { [Wording.cannotBeUndone($0)] } ?? []
    } else if written > 0 {
      notes.append(Wording.partlySaved(written, of: answer.answers.count))
    }
  }
}
