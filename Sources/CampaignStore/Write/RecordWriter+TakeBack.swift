import CampaignEngine
import Glibc

/// What became of a file that was to be as it was before a change.
enum TakenBack: Equatable {
  case done
  case unconfirmed(SystemError)
  /// It is as before already.
  case already
  /// It has other bytes; nothing was changed.
  case changed
}

extension RecordWriter {
  /// What stands in the place of a change's file.
  func state(of change: FileChange) throws(SystemError) -> FileChange.State {
    guard let folder = try openExisting(change.place.folders) else {
      return change.before == nil ? .before : .other
    }
    defer { try? files.close(folder) }
    return try state(of: change, in: folder)
  }

  /// Makes a file as it was, if it still has the bytes that the change gave it.
  ///
  /// The folder is held meanwhile, so that no program that asks first writes in between.
  func takeBack(_ change: FileChange) throws(SystemError) -> TakenBack {
    guard let folder = try openExisting(change.place.folders) else {
      return change.before == nil ? .already : .changed
    }
    defer { try? files.close(folder) }
    try files.hold(folder)
    switch try state(of: change, in: folder) {
    case .before: return .already
    case .other: return .changed
    case .after: break
    }
    guard let before = change.before else { return try remove(change.place, in: folder) }
    switch try replace(change.place, change.after, with: before, in: folder) {
    case .saved: return .done
    case .unconfirmed(let error): return .unconfirmed(error)
    case .notSaved(.changed): return .changed
    case .notSaved(let error): throw error
    }
  }

  private func remove(_ place: RecordPlace, in folder: Int32) throws(SystemError) -> TakenBack {
    do throws(SystemError) {
      try files.remove(place.name, in: folder)
    } catch {
      // A call that failed may have done its work all the same.
      guard (try? files.nameCount(place.name, in: folder)) == 0 else { throw error }
      return .unconfirmed(error)
    }
    do throws(SystemError) {
      try files.sync(folder)
    } catch {
      return .unconfirmed(error)
    }
    removeFolder(of: place)
    return .done
  }

  /// Removes the folder that a record leaves empty: that of a campaign would be one without a record.
  private func removeFolder(of place: RecordPlace) {
    guard let name = place.folders.last,
      let parent = try? openExisting(place.folders.dropLast())
    else { return }
    defer { try? files.close(parent) }
    do throws(SystemError) {
      try files.removeFolder(name, in: parent)
      try files.sync(parent)
    } catch {
      // Other records lie there.
    }
  }

  private func state(
    of change: FileChange, in folder: Int32
  ) throws(SystemError) -> FileChange.State {
    do throws(SystemError) {
      let bytes = try files.bytes(of: change.place.name, in: folder, atMost: Folder.mostBytes)
      return bytes == change.after ? .after : bytes == change.before ? .before : .other
    } catch  where [ELOOP, EINVAL, EFBIG, EISDIR].contains(error.code) {
      return .other
    }
  }

  /// A folder below the root; nil where it is not there.
  private func openExisting(_ folders: some Sequence<String>) throws(SystemError) -> Int32? {
    do throws(SystemError) {
      var folder = try files.openRoot(root)
      for name in folders {
        let parent = folder
        defer { try? files.close(parent) }
        folder = try files.openFolder(name, in: parent)
      }
      return folder
    } catch  where error.code == ENOENT {
      return nil
    }
  }
}
