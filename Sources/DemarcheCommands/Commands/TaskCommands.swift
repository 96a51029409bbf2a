import CampaignEngine
import JSONText

extension Command {
  /// Adds one of our own next steps.
  package static let taskAdd = Command(
    "task add", [Argument(name: "CAMPAIGN")], options: RecordFields.task.map(\.newRule),
    does: "add a next step of our own", details: repeating
  ) { context throws(UsageFault) in
    let work = try CampaignWork(GivenFields(RecordFields.task, context, isNew: true))
    var draft = RecordDraft(new: .task, "", of: work.id)
    try draft.apply(work.reader)
    draft.nameByDate(work)
    return try draft.written(work.reader)
  }

  /// Marks a next step as done.
  package static let taskDone = Command(
    "task done", [Argument(name: "CAMPAIGN"), Argument(name: "TASK")],
    options: RecordFields.done.map(\.rule), does: "mark a next step as done"
  ) { context throws(UsageFault) in
    let work = try CampaignWork(GivenFields(RecordFields.done, context))
    var draft = RecordDraft(.task, context.invocation.words[1], of: work.id, in: work.opened)
    draft.set(["done"], .text(work.opened.today.iso))
    try draft.apply(work.reader)
    return try draft.written(work.reader)
  }
}
