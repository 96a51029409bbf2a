import CampaignEngine
import JSONText

extension Command {
  /// Adds an ask.
  package static let askAdd = Command(
    "ask add", [Argument(name: "CAMPAIGN"), Argument(name: "ASK")],
    options: RecordFields.ask.map(\.newRule), does: "add an ask to a campaign",
    details: ["ASK is its id, such as co-sponsor-hrc-64; it never changes."] + repeating
  ) { context throws(UsageFault) in
    let given = try GivenFields(RecordFields.ask, context, isNew: true)
    let work = try CampaignWork(given)
    var draft = RecordDraft(new: .ask, context.invocation.words[1], of: work.id)
    try draft.applyAsk(work)
    return try draft.written(work.reader)
  }

  /// Changes an ask.
  package static let askEdit = Command(
    "ask edit", [Argument(name: "CAMPAIGN"), Argument(name: "ASK")],
    options: RecordFields.ask.map(\.rule) + [GivenFields.clear],
    does: "change fields of an ask", details: editing
  ) { context throws(UsageFault) in
    let given = try GivenFields(RecordFields.ask, context, clears: RecordFields.ending)
    try given.needsChange()
    let work = try CampaignWork(given)
    var draft = RecordDraft(.ask, context.invocation.words[1], of: work.id, in: work.opened)
    try draft.applyAsk(work)
    return try draft.written(work.reader)
  }

  /// Ends an ask that is no longer made.
  package static let askEnd = Command(
    "ask end", [Argument(name: "CAMPAIGN"), Argument(name: "ASK")],
    options: RecordFields.ending.map(\.newRule), does: "end an ask that is no longer made",
    details: [
      "An ask that was met, or not met in time, needs no end: responses decide it.",
      "demarche ask edit CAMPAIGN ASK --clear ended takes the end away.",
    ]
  ) { context throws(UsageFault) in
    let given = try GivenFields(RecordFields.ending, context, isNew: true)
    let work = try CampaignWork(given)
    var draft = RecordDraft(.ask, context.invocation.words[1], of: work.id, in: work.opened)
    if draft.value.at(["ended", "on"]) == nil {
      draft.set(["ended", "on"], .text(work.opened.today.iso))
    }
    try draft.apply(work.reader)
    return try draft.written(work.reader)
  }
}

extension RecordDraft {
  /// A position that is wanted is about the ask's own subject, else about the campaign's only one.
  fileprivate mutating func applyAsk(_ work: CampaignWork) throws(UsageFault) {
    try apply(work.reader)
    guard let wants = value["wants"], wants["subject"] == nil else { return }
    let subjects = work.records.campaign.subjects
    let only = subjects.count == 1 ? subjects.first?.id.text : nil
    set(["wants", "subject"], (value["subject"]?.string ?? only).map { .text($0) })
  }
}
