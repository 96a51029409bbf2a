import CampaignEngine
import CampaignStore
import JSONText
import UNCalendar
import Wording

/// Changes of records as a command makes them: looked at, then written as one action.
struct PlannedAction {
  let action: JournalAction
  let plan: EditPlan
  let opened: OpenedStore

  /// Nothing is written yet; changes that would make a record faulty are refused.
  init(
    _ edits: [RecordEdit], as action: JournalAction, on opened: OpenedStore
  ) throws(UsageFault) {
    self.action = action
    self.opened = opened
    do throws(EditRefusal) {
      plan = try opened.store.plan(edits, on: opened.loaded, shipped: ShippedCalendar.texts)
    } catch {
      throw .edit(error)
    }
  }

  /// What it changes where asks stand; computed when it is told, so that a save does not wait for it.
  var changes: [Change] { opened.changes(to: plan.after) }

  /// What it changes of the calendar.
  var dates: [DateChange] {
    opened.world.dateChanges(
      to: plan.after.world.known(on: opened.today), from: opened.viewpoint)
  }

  func save(_ surroundings: Surroundings) -> SavedAction {
    opened.store.save(plan, as: action, undoIn: surroundings.storePaths)
  }

  /// Writes the records, unless it is a dry run, and tells what that changed: nothing where none
  /// could be written.
  ///
  /// - Parameter understood: What the words of the command were taken for, a line each.
  func written(_ context: CommandContext, understood: [String] = []) -> CommandOutcome {
    let isDryRun = context.globals.isDryRun
    let saved = isDryRun ? nil : save(context.surroundings)
    let text = PlanText(planned: self, page: context.page)
    var outcome = CommandOutcome(.text([]))
    if saved.map(\.answer.isWritten) ?? true {
      let answers = saved?.answer.answers ?? []
      outcome.output = context.output(
        json: { ChangesJSON.value(changes, dates: dates, answers: answers) },
        text: { understood + text.lines(answers: answers, isDryRun: isDryRun) })
    }
    outcome.notes = plan.warnings.map(Wording.line)
    if let saved { outcome.tell(saved.answer) }
    outcome.tell(opened)
    return outcome
  }
}
