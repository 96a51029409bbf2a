package import CampaignEngine
import Glibc

extension CampaignStore {
  /// Writes responses as new files, never over others: all of them, or none that could be helped.
  ///
  /// - Parameters:
  ///   - at: The true moment.
  ///   - leftOver: What the last try could neither finish nor take back.
  package func log(
    _ responses: [Response], in campaign: Identifier<Campaign>, at: Instant,
    undoIn paths: StorePaths, after leftOver: LeftOver? = nil
  ) -> SavedAction {
    let changes = responses.map {
      FileChange(
        RecordPlace(.response, $0.id.text, of: campaign),
        to: RecordWriter<SystemFiles>.bytes(of: $0.fileValue))
    }
    var asks: [Identifier<Ask>] = []
    for ask in responses.flatMap(\.answers).map(\.ask) where !asks.contains(ask) {
      asks.append(ask)
    }
    let action = JournalAction(
      kind: .log, record: .response, id: responses.first?.id.text ?? "", campaign: campaign,
      asks: asks, targets: responses.map(\.target), at: at)
    return journal(paths).save(action, changes, after: leftOver)
  }

  /// Writes what was planned: all of it, or none that could be helped.
  package func save(
    _ plan: EditPlan, as action: JournalAction, undoIn paths: StorePaths
  ) -> SavedAction {
    journal(paths).save(action, plan.changes, after: nil)
  }

  /// Takes back the last change, brings it back, or finishes one that was cut short.
  package func step(_ way: UndoWay, undoIn paths: StorePaths, isDryRun: Bool) -> UndoOutcome {
    journal(paths).step(way, isDryRun: isDryRun)
  }

  /// What the store would hold after a step; nil where the step cannot be gone.
  package func preview(
    _ way: UndoWay, undoIn paths: StorePaths, shipped: [StaticString]
  ) -> LoadedStore? {
    guard let planned = journal(paths).planned(way) else { return nil }
    return try? load(shipped: shipped, with: planned)
  }

  /// What a killed run left half done; nil where nothing is.
  package func unfinished(undoIn paths: StorePaths) -> UnfinishedAction? {
    journal(paths).unfinished()
  }

  private func journal(_ paths: StorePaths) -> UndoJournal<SystemFiles> {
    UndoJournal(
      writer: RecordWriter(
        root: root, anchor: anchor, files: SystemFiles(), processID: getpid(),
        randomLetters: Self.randomLetters),
      place: StateFolder.resolved(root), state: { StateFolder(of: self, in: paths) })
  }
}
