import CampaignEngine
import CampaignStore

extension Command {
  /// Logs a response.
  package static let log = Command(
    "log",
    [
      Argument(name: "CAMPAIGN"),
      Argument(name: "ASK[=GRADE]", isRepeated: true),
    ],
    options: DraftOptions.rules,
    does: "log what a government said or did",
    details: [
      "GRADE is A (largely satisfactory), B (partly), C (beside the point),",
      "D (no reply), E (contrary), or ack (acknowledged only), or hold (an answer",
      "will come). Without one the answer waits to be graded.",
      "With --channel silence the text comes from the letters on file, graded D.",
      "A file is written for each target; nothing that is there is changed.",
    ]
  ) { context throws(UsageFault) in
    let options = try DraftOptions(context)
    let opened = try context.open()
    let id = context.invocation.words.first ?? ""
    try opened.checkFormat(of: id)
    let records = try opened.campaign(id)
    let draft = try options.draft(for: records, in: opened)
    let entry = try LogEntry(draft, in: records, opened, context)
    var outcome = entry.written(isDryRun: context.globals.isDryRun, context)
    outcome.tell(opened)
    return outcome
  }
}
