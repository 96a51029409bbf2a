import CampaignEngine
import Glibc

extension UndoJournal {
  /// The journal as it lies there; nil where nothing was ever written down.
  func open() throws(SystemError) -> OpenJournal<Files>? {
    let folders = try state()?.openExisting(Self.folder, with: files) ?? []
    return folders.isEmpty ? nil : try OpenJournal(folders, files)
  }

  /// What a killed run left half done; nil where nothing is.
  func unfinished() -> UnfinishedAction? {
    guard let journal = try? open() else { return nil }
    defer { journal.close() }
    for item in journal.items.reversed() where [.saving, .undoing].contains(item.name.state) {
      guard let found = try? find(item, in: journal), found.isHalfDone else { continue }
      return UnfinishedAction(
        found.entry.action, there: found.places.count { $0 != .before },
        files: found.places.count, wasUndoing: found.state == .undoing)
    }
    return nil
  }

  /// The files as a step would leave them, by path; nil where there is nothing to step to.
  func planned(_ way: UndoWay) -> [String: [UInt8]?]? {
    guard let journal = try? open() else { return nil }
    defer { journal.close() }
    var passedOver: [String] = []
    guard let found = try? entry(for: way, in: journal, &passedOver) else { return nil }
    let changes = found.changes(at: way == .undo ? .after : .before)
    return Dictionary(changes.map { ($0.file, way == .undo ? $0.before : $0.after) }) { $1 }
  }

  /// The entry that a step is about; nil where there is none.
  ///
  /// - Parameter passedOver: Takes the names of entries that cannot be read.
  func entry(
    for way: UndoWay, in journal: OpenJournal<Files>, _ passedOver: inout [String]
  ) throws(SystemError) -> FoundEntry<Files>? {
    var undone: FoundEntry<Files>?
    for item in journal.items.reversed() {
      guard let found = try find(item, in: journal) else {
        if journal.entry(item) == nil { passedOver.append(item.name.text) }
        continue
      }
      switch way {
      case .undo where !found.isUndone && !found.isGone: return found
      case .finish where found.state == .saving && found.isHalfDone: return found
      case .redo where found.isUndone: undone = found
      // What was done after it stands in the way of bringing anything back from before.
      case .redo where found.state == .saved || !found.isGone: return undone
      case .undo, .redo, .finish: continue
      }
    }
    return undone
  }

  /// Nil where the entry cannot be read, or is that of the store of which this one is a copy.
  private func find(
    _ item: OpenJournal<Files>.Item, in journal: OpenJournal<Files>
  ) throws(SystemError) -> FoundEntry<Files>? {
    guard let entry = journal.entry(item), isOurs(entry) else { return nil }
    var places: [FileChange.State] = []
    for change in entry.changes { places.append(try writer.state(of: change)) }
    return FoundEntry(item: item, entry: entry, places: places)
  }

  /// A store that was moved takes its journal along; a copy beside the original does not.
  private func isOurs(_ entry: JournalEntry) -> Bool {
    guard entry.store != place else { return true }
    guard let other = try? files.openRoot(entry.store) else { return true }
    try? files.close(other)
    return false
  }
}
