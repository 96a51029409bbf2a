package import CampaignEngine
package import CampaignStore
import Wording

/// The records that a draft becomes, and what they will change.
package struct LogEntry {
  package let responses: [Response]
  package let changes: [Change]

  /// What is odd about it; it is saved all the same.
  package let warnings: [LogWarning]
  private let campaign: Identifier<Campaign>
  private let opened: OpenedStore
  private let surroundings: Surroundings

  /// Nothing is written yet; a draft that cannot be logged is refused.
  package init(
    _ draft: ResponseDraft, in records: CampaignRecords, _ opened: OpenedStore,
    _ context: CommandContext
  ) throws(UsageFault) {
    let draft = draft.completed(in: records, opened)
    self.opened = opened
    surroundings = context.surroundings
    campaign = records.campaign.id
    do throws(LogRefusal) {
      responses = try records.responses(
        to: draft, targets: opened.world.targets, today: opened.today,
        suffix: context.surroundings.suffix(), loggedAt: context.surroundings.now())
    } catch {
      throw .log(error)
    }
    warnings = Situation(of: records, in: opened.world, from: opened.viewpoint)
      .warnings(about: draft)
    let edits = responses.map { Edit.add($0, to: records.campaign.id) }
    changes = opened.world.changes(by: edits, from: opened.viewpoint)
  }

  /// Writes all records, or none that could be helped; one undo takes them back together.
  ///
  /// - Parameter leftOver: What the last try could neither finish nor take back.
  package func save(after leftOver: LeftOver? = nil) -> SavedAction {
    opened.store.log(
      responses, in: campaign, at: surroundings.now(), undoIn: surroundings.storePaths,
      after: leftOver)
  }
}

extension LogEntry {
  /// Writes the records, unless it is a dry run, and tells what that changed: nothing where none
  /// could be written.
  func written(isDryRun: Bool, _ context: CommandContext) -> CommandOutcome {
    let saved = isDryRun ? nil : save()
    let answers = saved?.answer.answers ?? []
    let text = LogText(entry: self, opened: opened, page: context.page)
    let isWritten = isDryRun || answers.contains(where: \.isWritten)
    var outcome = CommandOutcome(.text([]))
    outcome.notes = warnings.map {
      "warning: " + Wording.warning($0, in: opened.world.campaign(campaign))
    }
    if isWritten {
      outcome.output = context.output(
        json: { ChangesJSON.value(changes, answers: answers) },
        text: { text.lines(answers: answers, isDryRun: isDryRun) })
    }
    if let saved { outcome.tell(saved.answer) }
    return outcome
  }
}
