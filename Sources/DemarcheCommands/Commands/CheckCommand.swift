import CampaignEngine
import CampaignStore
import Wording

extension Command {
  /// Every fault in the store.
  package static let check = Command(
    "check", options: [OptionRule("strict", "end with 4 on warnings, too")],
    does: "every fault in the records, with its remedy"
  ) { context throws(UsageFault) in
    let opened = try context.open()
    let faults = opened.loaded.faults
    var outcome = CommandOutcome(
      context.output(
        json: { FaultsJSON.value(faults) },
        text: { FaultsText.lines(faults, files: opened.loaded.records.count) }))
    outcome.notes = opened.unfinished.map { [Wording.unfinished($0)] } ?? []
    let isStrict = context.invocation.has("strict")
    if isStrict ? !faults.isEmpty : opened.errorCount > 0 { outcome.codes = [.faults] }
    return outcome
  }
}
