package import CampaignEngine
import Glibc

/// Writes actions so that each can be taken back as a whole, after a restart too.
struct UndoJournal<Files: FileOperations> {
  let writer: RecordWriter<Files>

  /// The store's place without links.
  let place: String

  /// Where the journal lies now: a first write gives the store the id that names the folder.
  let state: () -> StateFolder?

  static var folder: String { "undo" }

  var files: Files { writer.files }
}

/// Files of an action that failed on the way and could not be taken back: the next try begins by
/// taking them back, so that nothing is saved twice.
package struct LeftOver: Equatable, Sendable {
  let changes: [FileChange]
}

/// What became of an action, and what it left behind.
package struct SavedAction: Equatable, Sendable {
  package let answer: ActionAnswer
  package let leftOver: LeftOver?
}

extension UndoJournal {
  /// Writes every file of an action, or none of them.
  ///
  /// The journal has the whole action before the first file is written. Where there can be no journal
  /// the files are written all the same: the answer says that it cannot be undone. If a file fails,
  /// those before it are taken back; what even that cannot reach is left over.
  func save(
    _ action: JournalAction, _ changes: [FileChange], after leftOver: LeftOver?
  ) -> SavedAction {
    do throws(SystemError) {
      try takeBack(leftOver?.changes ?? [])
      if let first = changes.first { try writer.prepare(first.place) }
    } catch {
      let answers = changes.map { SaveAnswer.notSaved(file: $0.file, error.reason) }
      return SavedAction(answer: ActionAnswer(answers), leftOver: leftOver)
    }
    let entry = JournalEntry(action: action, changes: changes, store: place)
    var journal: OpenJournal<Files>?
    defer { journal?.close() }
    do throws(SystemError) {
      var opened = try openOrMake()
      journal = opened
      let item = try opened.begin(entry, temporaryName: writer.temporaryName(of: "undo"))
      journal = opened
      return write(changes, item, opened)
    } catch {
      return write(changes, obstacle: error)
    }
  }

  private func openOrMake() throws(SystemError) -> OpenJournal<Files> {
    guard let state = state() else { throw SystemError(code: ENOENT) }
    let written = try state.openOrMake(Self.folder, with: files)
    let others: [Int32]
    do throws(SystemError) {
      others = try state.openOthers(Self.folder, with: files)
    } catch {
      try? files.close(written)
      throw error
    }
    return try OpenJournal([written] + others, files)
  }

  private func write(
    _ changes: [FileChange], _ item: OpenJournal<Files>.Item, _ journal: OpenJournal<Files>
  ) -> SavedAction {
    let saved = write(changes, obstacle: nil)
    if saved.answer.answers.allSatisfy(\.isWritten) {
      // Not confirmed: an entry whose files are all there counts as saved anyway.
      _ = try? journal.mark(item, .saved, isConfirmed: false)
      journal.prune()
    } else if saved.leftOver == nil {
      journal.drop(item)
    }
    return saved
  }

  /// Writes the files; after the first that fails none is left, if that can be done.
  private func write(_ changes: [FileChange], obstacle: SystemError?) -> SavedAction {
    var answers: [SaveAnswer] = []
    for change in changes {
      answers.append(writer.write(change))
      guard case .notSaved(_, let reason)? = answers.last else { continue }
      let written = Array(changes.prefix(answers.count - 1))
      let rest = changes.dropFirst(answers.count).map {
        SaveAnswer.notSaved(file: $0.file, reason)
      }
      do throws(SystemError) {
        try takeBack(written)
        let none = changes.map { SaveAnswer.notSaved(file: $0.file, reason) }
        return SavedAction(answer: ActionAnswer(none), leftOver: nil)
      } catch {
        return SavedAction(
          answer: ActionAnswer(answers + rest), leftOver: LeftOver(changes: written))
      }
    }
    return SavedAction(
      answer: ActionAnswer(answers, undoObstacle: obstacle?.reason), leftOver: nil)
  }

  /// Takes files back, the last one first; one that was changed meanwhile is somebody else's now.
  private func takeBack(_ changes: [FileChange]) throws(SystemError) {
    for change in changes.reversed() { _ = try writer.takeBack(change) }
  }
}
