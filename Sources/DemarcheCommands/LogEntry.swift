package import CampaignEngine
import CampaignStore
import Wording

/// The records that a draft becomes, and what they will change.
package struct LogEntry {
  package let responses: [Response]
  package let changes: [Change]
  private let campaign: Identifier<Campaign>
  private let opened: OpenedStore

  /// Nothing is written yet; a draft that cannot be logged is refused.
  package init(
    _ draft: ResponseDraft, in records: CampaignRecords, _ opened: OpenedStore,
    _ context: CommandContext
  ) throws(UsageFault) {
    self.opened = opened
    campaign = records.campaign.id
    do throws(LogRefusal) {
      responses = try records.responses(
        to: draft, targets: opened.world.targets, today: opened.today,
        suffix: context.surroundings.suffix(), loggedAt: context.surroundings.now())
    } catch {
      throw .log(error)
    }
    let edits = responses.map { Edit.add($0, to: records.campaign.id) }
    let after = opened.loaded.world.with(edits).known(on: opened.today)
    changes = opened.world.status(from: opened.viewpoint)
      .changes(to: after.status(from: opened.viewpoint))
  }

  /// Writes each record; the answers say what became of them.
  package func save() -> [SaveAnswer] {
    responses.map { opened.store.create($0, in: campaign) }
  }
}

extension LogEntry {
  /// Writes the records, unless it is a dry run, and tells what that changed: nothing where none
  /// could be written.
  func written(isDryRun: Bool, _ context: CommandContext) -> CommandOutcome {
    let answers = isDryRun ? [] : save()
    let text = LogText(entry: self, opened: opened, page: context.page)
    let isWritten = isDryRun || answers.contains { $0.record != nil }
    var outcome = CommandOutcome(.text([]))
    if isWritten {
      outcome.output = context.output(
        json: { ChangesJSON.value(changes, answers: answers) },
        text: { text.lines(answers: answers, isDryRun: isDryRun) })
    }
    for answer in answers {
      switch answer {
      case .saved: break
      case .unconfirmed(let record, _):
        outcome.notes.append("\(record.file): \(Wording.answer(answer))")
      case .notSaved: outcome.fault = .notWritten(answer)
      }
    }
    return outcome
  }
}
