import CampaignEngine
import Glibc
import JSONText

/// Writes records' files in a store: nothing that is there is ever lost.
struct RecordWriter<Files: FileOperations> {
  let root: String

  /// What has to be there already of a root that the first write makes; nil: all of it has to be.
  var anchor: String?
  let files: Files

  /// Sets temporary files of this run apart from those of others.
  let processID: Int32

  /// Fresh lower-case letters and digits, as many as asked for.
  let randomLetters: (Int) -> String

  /// Makes the file of a change, or changes it if it still has the bytes that the change began from.
  func write(_ change: FileChange) -> SaveAnswer {
    guard change.place.isWellFormed else {
      return .notSaved(file: change.file, .other(code: Int(EINVAL)))
    }
    guard change.after.count <= Folder.mostBytes else {
      return .notSaved(file: change.file, .other(code: Int(EFBIG)))
    }
    switch outcome(of: change) {
    case .saved: return .saved(change.record)
    case .unconfirmed(let error): return .unconfirmed(change.record, error.reason)
    case .notSaved(let error): return .notSaved(file: change.file, error.reason)
    }
  }

  /// As a file has it: members sorted, two spaces, a final newline.
  static func bytes(of value: JSONValue) -> [UInt8] {
    Array(value.written(sortingMembers: true, escaping: .needed).utf8)
  }

  private func outcome(of change: FileChange) -> FileOutcome {
    do throws(SystemError) {
      let folder = try openFolder(of: change.place)
      defer { try? files.close(folder) }
      guard let before = change.before else {
        return newFile(change.place.name, of: change.place.id, in: folder).write(change.after)
      }
      return try replace(change.place, before, with: change.after, in: folder)
    } catch {
      return .notSaved(error)
    }
  }

  /// Makes the folder of a file and gives the store its name, before anything else is written.
  ///
  /// Where a record could not be written for its folder, the store is not named either.
  func prepare(_ place: RecordPlace) throws(SystemError) {
    guard place.isWellFormed else { throw SystemError(code: EINVAL) }
    let folder = try openFolder(of: place)
    try? files.close(folder)
  }

  private func openFolder(of place: RecordPlace) throws(SystemError) -> Int32 {
    let root = try openRoot()
    defer { try? files.close(root) }
    let folder = try openFolder(of: place, below: root)
    do throws(SystemError) {
      try nameStore(in: root)
    } catch {
      try? files.close(folder)
      throw error
    }
    return folder
  }

  private func openRoot() throws(SystemError) -> Int32 {
    guard let anchor else { return try files.openRoot(root) }
    return try files.openOrMakeFolders(root, below: anchor)
  }

  /// A campaign is made by its own record alone: the others need it to be there.
  private func openFolder(of place: RecordPlace, below root: Int32) throws(SystemError) -> Int32 {
    guard let first = place.folders.first, let last = place.folders.last else {
      throw SystemError(code: EINVAL)
    }
    guard place.folders.count > 1 else { return try files.openOrMakeFolder(first, in: root) }
    let campaign = try files.openFolder(first, in: root)
    defer { try? files.close(campaign) }
    return try files.openOrMakeFolder(last, in: campaign)
  }

  func newFile(_ name: String, of id: String, in folder: Int32) -> NewFile<Files> {
    NewFile(files: files, folder: folder, name: name, temporaryName: temporaryName(of: id))
  }

  /// The name under which a file's bytes are written first: other programs take it for no record.
  func temporaryName(of id: String) -> String {
    ".dm-\(id).\(processID).\(randomLetters(8)).part"
  }

  /// The first write to a store gives it the file that it is known by.
  private func nameStore(in root: Int32) throws(SystemError) {
    guard try files.nameCount(StoreFile.name, in: root) == 0 else { return }
    let bytes = Self.bytes(of: StoreFile.value(id: randomLetters(16)))
    switch newFile(StoreFile.name, of: "store", in: root).write(bytes) {
    case .saved, .unconfirmed: return
    case .notSaved(let error) where error.code == EEXIST: return
    case .notSaved(let error): throw error
    }
  }
}
