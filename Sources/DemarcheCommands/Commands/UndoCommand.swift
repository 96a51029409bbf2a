import CampaignEngine
import CampaignStore
import UNCalendar
import Wording

extension Command {
  /// Takes the last change back.
  package static let undo = Command(
    "undo",
    options: [
      OptionRule("redo", "bring back what was undone last"),
      OptionRule("finish", "save the rest of a change that was cut short"),
    ],
    does: "take the last change back",
    details: [
      "Each time it takes back the change before that, as a whole, after a restart",
      "too; the last 100 are kept. A file that was edited or synced since stays as",
      "it is: then nothing is taken back.",
    ]
  ) { context throws(UsageFault) in
    let way = try context.undoWay()
    var opened = try context.open()
    opened.unfinished = nil
    let isDryRun = context.globals.isDryRun
    let paths = context.surroundings.storePaths
    let planned =
      isDryRun
      ? opened.store.preview(way, undoIn: paths, shipped: ShippedCalendar.texts) : nil
    let step = opened.store.step(way, undoIn: paths, isDryRun: isDryRun)
    var outcome = CommandOutcome(.text([]))
    outcome.notes = step.passedOver.map(Wording.passedOver)
    switch step.result {
    case .failure(let refusal): outcome.fault = .undo(refusal)
    case .success(let answer):
      let changes = opened.changes(to: isDryRun ? planned : try? opened.readAgain().loaded)
      outcome.output = context.output(
        json: { ChangesJSON.value(changes, answer, isDryRun: isDryRun) },
        text: { UndoText.lines(answer, changes, in: opened, isDryRun: isDryRun) })
    }
    outcome.tell(opened)
    return outcome
  }
}

extension CommandContext {
  fileprivate func undoWay() throws(UsageFault) -> UndoWay {
    switch (invocation.has("redo"), invocation.has("finish")) {
    case (true, true): throw .together("--redo", "--finish")
    case (true, false): .redo
    case (false, true): .finish
    case (false, false): .undo
    }
  }
}

extension OpenedStore {
  /// What is different where asks stand, once the store holds something else.
  func changes(to later: LoadedStore?) -> [Change] {
    guard let later else { return [] }
    return world.status(from: viewpoint)
      .changes(to: later.world.known(on: today).status(from: viewpoint))
  }
}
