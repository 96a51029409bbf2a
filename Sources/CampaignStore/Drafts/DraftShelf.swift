import CampaignEngine
import Glibc

/// The half-written forms of one store on this machine: each a file in a folder of its own.
///
/// Whoever has a form open holds its folder by a lock, which goes with the program however that
/// ends. A draft that is held is nobody else's business.
struct DraftShelf<Files: FileOperations> {
  /// Drafts that nobody holds.
  struct Found {
    /// With the names of their folders, the newest first.
    var drafts: [(name: String, file: DraftFile)] = []

    /// How many could not be read: they stay as they are.
    var unreadable = 0
  }

  let state: StateFolder
  let files: Files

  /// Fresh lower-case letters and digits, as many as asked for.
  let randomLetters: (Int) -> String

  private static var folderName: String { "drafts" }

  /// How often another name is tried: whoever looks for drafts may hold a new folder for a moment.
  private static var mostTries: Int { 5 }

  /// Makes a place for a new draft and holds it.
  func begin() throws(SystemError) -> HeldDraft<Files> {
    let shelf = OpenFolder(try state.openOrMake(Self.folderName, with: files), files)
    for _ in 0..<Self.mostTries {
      let name = randomLetters(16)
      try files.makeFolder(name, in: shelf.descriptor)
      try files.sync(shelf.descriptor)
      if let held = try hold(name, on: shelf) { return held }
    }
    throw SystemError(code: EAGAIN)
  }

  /// Every draft that no running program holds.
  func find() throws(SystemError) -> Found {
    var found = Found()
    for shelf in try shelves() {
      for name in try files.names(in: shelf.descriptor) { look(at: name, on: shelf, &found) }
    }
    found.drafts.sort { $0.file.kept > $1.file.kept }
    return found
  }

  /// Holds a draft that was found; nil: it is gone, or another program holds it.
  func takeUp(_ name: String) throws(SystemError) -> (HeldDraft<Files>, DraftFile)? {
    for shelf in try shelves() {
      guard let held = try hold(name, on: shelf) else { continue }
      guard case .draft(let file) = held.contents else { continue }
      held.clear()
      return (held, file)
    }
    return nil
  }

  private func shelves() throws(SystemError) -> [OpenFolder<Files>] {
    try state.openExisting(Self.folderName, with: files).map { OpenFolder($0, files) }
  }

  /// Nil: there is no such folder, or another program holds it.
  private func hold(
    _ name: String, on shelf: OpenFolder<Files>
  ) throws(SystemError) -> HeldDraft<Files>? {
    do throws(SystemError) {
      let folder = OpenFolder(try files.openFolder(name, in: shelf.descriptor), files)
      guard try files.tryLock(folder.descriptor) else { return nil }
      return HeldDraft(files: files, name: name, folder: folder, shelf: shelf)
    } catch  where error.code == ENOENT {
      return nil
    }
  }

  private func look(at name: String, on shelf: OpenFolder<Files>, _ found: inout Found) {
    do throws(SystemError) {
      guard let held = try hold(name, on: shelf) else { return }
      switch held.contents {
      case .draft(let file): found.drafts.append((name, file))
      case .unreadable: found.unreadable += 1
      case .nothing: try? held.remove()
      }
    } catch {
      found.unreadable += 1
    }
  }
}
