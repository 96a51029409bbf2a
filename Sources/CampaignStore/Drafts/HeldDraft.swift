import CampaignEngine

/// The place of one draft on the disk, held against other programs as long as this value is kept.
struct HeldDraft<Files: FileOperations> {
  /// What a draft's folder holds.
  enum Contents: Equatable {
    case nothing
    case draft(DraftFile)
    /// It cannot be read, or not as a draft.
    case unreadable
  }

  let files: Files

  /// By which its folder is known among those of the shelf.
  let name: String

  /// On which the lock is.
  let folder: OpenFolder<Files>
  let shelf: OpenFolder<Files>

  /// More would not fit into a record either.
  static var mostBytes: Int { Folder.mostBytes }

  /// Puts the draft in place of the one that was there; that one stays where it fails.
  func write(_ draft: DraftFile) throws(DraftObstacle) {
    let bytes = draft.bytes
    guard bytes.count <= Self.mostBytes else { throw .tooLarge }
    let file = NewFile(
      files: files, folder: folder.descriptor, name: DraftFile.name,
      temporaryName: DraftFile.temporaryName)
    switch file.replace(bytes) {
    case .saved: return
    case .unconfirmed(let error), .notSaved(let error): throw .system(error.reason)
    }
  }

  var contents: Contents {
    do throws(SystemError) {
      let bytes = try files.bytes(
        of: DraftFile.name, in: folder.descriptor, atMost: Self.mostBytes)
      guard let bytes else { return .nothing }
      return DraftFile(bytes).map { .draft($0) } ?? .unreadable
    } catch {
      return .unreadable
    }
  }

  /// Removes what a killed run was just writing: no name may be taken when it is written anew.
  func clear() { try? files.remove(DraftFile.temporaryName, in: folder.descriptor) }

  /// Removes the draft for good: the disk has confirmed it when this returns.
  func remove() throws(DraftObstacle) {
    clear()
    do throws(SystemError) {
      if try files.nameCount(DraftFile.name, in: folder.descriptor) > 0 {
        try files.remove(DraftFile.name, in: folder.descriptor)
        try files.sync(folder.descriptor)
      }
    } catch {
      throw .system(error.reason)
    }
    // An empty folder that stays is taken away by whoever looks for drafts next.
    try? files.removeFolder(name, in: shelf.descriptor)
  }
}

/// An open folder, closed with the last value that knows of it.
final class OpenFolder<Files: FileOperations> {
  let descriptor: Int32
  private let files: Files

  init(_ descriptor: Int32, _ files: Files) {
    (self.descriptor, self.files) = (descriptor, files)
  }

  deinit { try? files.close(descriptor) }
}
