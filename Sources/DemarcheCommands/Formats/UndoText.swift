import CampaignEngine
import CampaignStore
import Wording

/// What an undo did, for people.
enum UndoText {
  static func lines(
    _ answer: UndoAnswer, _ changes: [Change], in opened: OpenedStore, isDryRun: Bool
  ) -> [String] {
    let standing = changes.map { "  " + Wording.change($0, in: opened.loaded.world) }
    let files =
      answer.rewritten.map { "\(answer.way == .undo ? "as before" : "saved"): \($0.file)" }
      + answer.records.map { "\(word(answer.way)): \($0.file)" }
    return [Wording.undone(answer, in: opened.loaded.world)] + standing
      + (isDryRun ? files + ["dry run: nothing was changed"] : files)
  }

  private static func word(_ way: UndoWay) -> String {
    switch way {
    case .undo: "removed"
    case .redo, .finish: "saved"
    }
  }
}
