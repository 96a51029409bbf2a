import Glibc

/// What became of a file that was to be written.
enum FileOutcome: Equatable {
  case saved
  case unconfirmed(SystemError)
  case notSaved(SystemError)
}

/// Writes a new file so that at every moment it is whole or not there, and no other file is lost.
///
/// The bytes go into a temporary file that the disk has confirmed before it gets its name; a name
/// that is taken stays with its file.
struct NewFile<Files: FileOperations> {
  let files: Files
  let folder: Int32
  let name: String

  /// The name under which the bytes are written first.
  let temporaryName: String

  func write(_ bytes: [UInt8]) -> FileOutcome {
    do throws(SystemError) {
      try stage(bytes)
    } catch {
      return .notSaved(error)
    }
    let keepsOldName: Bool
    do throws(SystemError) {
      keepsOldName = try giveName()
    } catch {
      return outcome(afterFailedNaming: error)
    }
    return confirm(removing: keepsOldName)
  }

  /// Writes over a file that no other program writes to: it is as before, or whole and new.
  func replace(_ bytes: [UInt8]) -> FileOutcome {
    do throws(SystemError) {
      try stage(bytes)
    } catch {
      return .notSaved(error)
    }
    return takeName()
  }

  /// Gives what was staged its name; a file that bore it is gone.
  func takeName() -> FileOutcome {
    do throws(SystemError) {
      try files.rename(temporaryName, to: name, in: folder)
    } catch {
      try? files.remove(temporaryName, in: folder)
      return .notSaved(error)
    }
    return confirm(removing: false)
  }

  /// Puts the bytes on the disk under the temporary name; on failure that name is gone again.
  ///
  /// - Parameter mode: Who may read it; nil: its owner alone.
  func stage(_ bytes: [UInt8], mode: UInt32? = nil) throws(SystemError) {
    do throws(SystemError) {
      let file = try files.createFile(temporaryName, in: folder)
      try fill(file, with: bytes, mode)
    } catch {
      if error.code != EEXIST { try? files.remove(temporaryName, in: folder) }
      throw error
    }
  }

  private func fill(
    _ file: Int32, with bytes: [UInt8], _ mode: UInt32?
  ) throws(SystemError) {
    do throws(SystemError) {
      if let mode { try files.setMode(mode, of: file) }
      try writeAll(bytes, to: file)
      try files.sync(file)
    } catch {
      try? files.close(file)
      throw error
    }
    do throws(SystemError) {
      try files.close(file)
    } catch  where error.code == EINTR {
      // On Linux the descriptor is closed all the same, and the disk has the bytes.
    }
  }

  /// How often a call may be interrupted before it counts as failed.
  private static var mostInterruptions: Int { 100 }

  private func writeAll(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
    var rest = bytes[...]
    var interruptions = 0
    while !rest.isEmpty {
      do throws(SystemError) {
        let count = try files.write(rest, to: file)
        guard count > 0 else { throw SystemError(code: EIO) }
        rest = rest.dropFirst(count)
      } catch  where error.code == EINTR && interruptions < Self.mostInterruptions {
        interruptions += 1
      }
    }
  }

  /// Whether the temporary name is there as well: some file systems can only give a second name.
  private func giveName() throws(SystemError) -> Bool {
    do throws(SystemError) {
      try files.renameNew(temporaryName, to: name, in: folder)
      return false
    } catch  where [EINVAL, ENOSYS, EOPNOTSUPP].contains(error.code) {
      try files.link(temporaryName, to: name, in: folder)
      return true
    }
  }

  /// A call that failed may have done its work all the same: the temporary name tells.
  private func outcome(afterFailedNaming error: SystemError) -> FileOutcome {
    let names = error.code == EEXIST ? 1 : (try? files.nameCount(temporaryName, in: folder)) ?? 1
    if names > 0 { try? files.remove(temporaryName, in: folder) }
    return names == 1 ? .notSaved(error) : .unconfirmed(error)
  }

  /// Asks the disk for the new name.
  private func confirm(removing keepsOldName: Bool) -> FileOutcome {
    defer { if keepsOldName { try? files.remove(temporaryName, in: folder) } }
    do throws(SystemError) {
      try files.sync(folder)
      return .saved
    } catch {
      return .unconfirmed(error)
    }
  }
}
