import Glibc

extension RecordWriter {
  /// Gives a file other bytes, if it still has the ones that somebody started from.
  ///
  /// The folder is held meanwhile against programs that ask first. One that does not ask may write
  /// between the look and the change: what it wrote is then kept beside, as another version.
  func replace(
    _ place: RecordPlace, _ before: [UInt8], with after: [UInt8], in folder: Int32
  ) throws(SystemError) -> FileOutcome {
    try files.hold(folder)
    guard try bytes(of: place, in: folder) == before else { return .notSaved(.changed) }
    let staged = newFile(place.name, of: place.id, in: folder)
    try staged.stage(after, mode: try files.mode(of: place.name, in: folder))
    do throws(SystemError) {
      try files.exchange(staged.temporaryName, with: place.name, in: folder)
    } catch  where [EINVAL, ENOSYS, EOPNOTSUPP].contains(error.code) {
      return staged.takeName()
    } catch {
      return outcome(of: error, place, after, staged)
    }
    return settle(place, before, staged)
  }

  /// A call that failed may have done its work all the same: the file itself tells.
  private func outcome(
    of error: SystemError, _ place: RecordPlace, _ after: [UInt8], _ staged: NewFile<Files>
  ) -> FileOutcome {
    let isDone = (try? bytes(of: place, in: staged.folder)) == after
    try? files.remove(staged.temporaryName, in: staged.folder)
    return isDone ? .unconfirmed(error) : .notSaved(error)
  }

  /// Looks at what came out under the temporary name: the bytes from before are done with, others
  /// are somebody's.
  private func settle(
    _ place: RecordPlace, _ before: [UInt8], _ staged: NewFile<Files>
  ) -> FileOutcome {
    let folder = staged.folder
    let cameOut = try? files.bytes(of: staged.temporaryName, in: folder, atMost: Folder.mostBytes)
    let isOurs = cameOut == before
    if !isOurs {
      let beside = "\(place.stem)-\(randomLetters(4)).json"
      try? files.renameNew(staged.temporaryName, to: beside, in: folder)
    }
    do throws(SystemError) {
      try files.sync(folder)
    } catch {
      if isOurs { try? files.remove(staged.temporaryName, in: folder) }
      return .unconfirmed(error)
    }
    if isOurs { try? files.remove(staged.temporaryName, in: folder) }
    return .saved
  }

  /// Nil where nothing, or nothing that can be read as a record, bears the name.
  private func bytes(of place: RecordPlace, in folder: Int32) throws(SystemError) -> [UInt8]? {
    do throws(SystemError) {
      return try files.bytes(of: place.name, in: folder, atMost: Folder.mostBytes)
    } catch  where [ELOOP, EINVAL, EFBIG, EISDIR].contains(error.code) {
      return nil
    }
  }
}
