import CampaignEngine
import Glibc

/// A file that an action made, with the bytes that it was given; before, nothing bore its name.
struct FileChange: Equatable, Sendable {
  let campaign: Identifier<Campaign>

  /// The folder of the campaign, such as `responses`.
  let folder: String
  let id: String
  let after: [UInt8]

  /// Relative to the store.
  var file: String { "\(campaign.text)/\(folder)/\(name)" }
  var name: String { "\(id).json" }
  var record: SavedRecord { SavedRecord(file: file, id: id) }

  /// What stands in its place now.
  enum Place: Equatable {
    case before, after, other
  }
}

/// The files of changes in a store, looked at and taken back.
struct ChangedFiles<Files: FileOperations> {
  let root: String
  let files: Files

  /// What became of a file that was to be taken back.
  enum Removal: Equatable {
    case removed
    case unconfirmed(SystemError)
    /// It was not there.
    case gone
    /// It has other bytes; nothing was changed.
    case changed
  }

  /// What stands where the change made its file.
  func place(of change: FileChange) throws(SystemError) -> FileChange.Place {
    guard let folder = try open(change) else { return .before }
    defer { try? files.close(folder) }
    return try place(of: change, in: folder)
  }

  /// Takes a file back, if it still has the bytes that the change gave it.
  ///
  /// The folder is held meanwhile, so that no program that asks first writes in between.
  func remove(_ change: FileChange) throws(SystemError) -> Removal {
    guard let folder = try open(change) else { return .gone }
    defer { try? files.close(folder) }
    try files.hold(folder)
    switch try place(of: change, in: folder) {
    case .before: return .gone
    case .other: return .changed
    case .after: break
    }
    do throws(SystemError) {
      try files.remove(change.name, in: folder)
    } catch {
      // A call that failed may have done its work all the same.
      guard (try? files.nameCount(change.name, in: folder)) == 0 else { throw error }
      return .unconfirmed(error)
    }
    do throws(SystemError) {
      try files.sync(folder)
      return .removed
    } catch {
      return .unconfirmed(error)
    }
  }

  private func place(
    of change: FileChange, in folder: Int32
  ) throws(SystemError) -> FileChange.Place {
    do throws(SystemError) {
      let bytes = try files.bytes(of: change.name, in: folder, atMost: Folder.mostBytes)
      return bytes.map { $0 == change.after ? .after : .other } ?? .before
    } catch  where [ELOOP, EINVAL, EFBIG, EISDIR].contains(error.code) {
      return .other
    }
  }

  /// The folder of the change's file; nil where it is not there.
  private func open(_ change: FileChange) throws(SystemError) -> Int32? {
    do throws(SystemError) {
      let root = try files.openRoot(root)
      defer { try? files.close(root) }
      let campaign = try files.openFolder(change.campaign.text, in: root)
      defer { try? files.close(campaign) }
      return try files.openFolder(change.folder, in: campaign)
    } catch  where error.code == ENOENT {
      return nil
    }
  }
}
