import CampaignEngine
import CampaignStore

extension Command {
  /// One campaign or record, whole.
  package static let show = Command(
    "show", [Argument(name: "CAMPAIGN[/RECORD]")],
    options: [OptionRule("why", "explain every computed value")],
    does: "a campaign or one of its records, whole",
    details: [
      "Targets and sessions are named alone, such as kor or \(Identifier<Body>.council.text)-43."
    ]
  ) { context throws(UsageFault) in
    let opened = try context.open()
    let shown = try opened.record(named: context.invocation.words.first ?? "")
    let why = context.invocation.has("why") ? opened.why(shown.computed) : nil
    var outcome = CommandOutcome(
      context.output(
        json: { RecordJSON.value(shown, why: opened.why(shown.computed), in: opened) },
        text: { RecordText(opened: opened, page: context.page).lines(shown, why: why) }))
    outcome.tell(opened)
    return outcome
  }
}
