import CampaignEngine
import JSONText

extension Command {
  /// Adds what others did, and context.
  package static let eventAdd = Command(
    "event add", [Argument(name: "CAMPAIGN")], options: RecordFields.event.map(\.newRule),
    does: "add what experts, courts or others did",
    details: repeating + ["An event never decides whether an ask is met; responses do."]
  ) { context throws(UsageFault) in
    let work = try CampaignWork(
      GivenFields(RecordFields.event, context, isNew: true))
    var draft = RecordDraft(new: .event, "", of: work.id)
    draft.set(["date"], .text(work.opened.today.iso))
    try draft.apply(work.reader)
    draft.nameByDate(work)
    return try draft.written(work.reader)
  }
}
