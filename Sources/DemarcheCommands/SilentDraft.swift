import CampaignEngine
import Wording

extension ResponseDraft {
  /// A silence with what the letters on file say of it: which one, its evidence, its grade and why.
  ///
  /// Any other draft stays as it is, and so does what somebody wrote.
  func completed(in records: CampaignRecords, _ opened: OpenedStore) -> ResponseDraft {
    guard channel == .silence else { return self }
    let status = Situation(of: records, in: opened.world, from: opened.viewpoint).status
    let steps = status.silentSteps(of: self)
    var draft = self
    if !steps.isEmpty, !text.contains(where: { !$0.isWhitespace }) {
      draft.text = Wording.silence(steps, in: records)
    }
    let reminders = steps.count {
      records.communication($0.communication)?.reminderOf != nil
    }
    draft.fill(from: steps, because: Wording.silenceReason(reminders: reminders))
    return draft
  }
}
