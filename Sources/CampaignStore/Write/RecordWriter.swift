import CampaignEngine
import Glibc
import JSONText

/// Makes new records in a store: nothing that is there is ever written over.
struct RecordCreation<Files: FileOperations> {
  let root: String
  let files: Files

  /// Sets temporary files of this run apart from those of others.
  let processID: Int32

  /// Fresh lower-case letters and digits, as many as asked for.
  let randomLetters: (Int) -> String

  /// Creates a record's file in a folder of a campaign.
  func create(
    _ value: JSONValue, id: String, in folder: String, of campaign: Identifier<Campaign>
  ) -> SaveAnswer {
    create(
      FileChange(campaign: campaign, folder: folder, id: id, after: Self.bytes(of: value)))
  }

  /// Creates the file that a change makes.
  func create(_ change: FileChange) -> SaveAnswer {
    guard Identifier<Campaign>(change.id).isWellFormed, change.campaign.isWellFormed else {
      return .notSaved(file: change.file, .other(code: Int(EINVAL)))
    }
    guard change.after.count <= Folder.mostBytes else {
      return .notSaved(file: change.file, .other(code: Int(EFBIG)))
    }
    switch write(change) {
    case .saved: return .saved(change.record)
    case .unconfirmed(let error): return .unconfirmed(change.record, error.reason)
    case .notSaved(let error): return .notSaved(file: change.file, error.reason)
    }
  }

  /// As a file has it: members sorted, two spaces, a final newline.
  static func bytes(of value: JSONValue) -> [UInt8] {
    Array(value.written(sortingMembers: true, escaping: .needed).utf8)
  }

  private func write(_ change: FileChange) -> NewFile<Files>.Outcome {
    do throws(SystemError) {
      let folder = try openFolder(of: change)
      defer { try? files.close(folder) }
      return newFile(change.name, of: change.id, in: folder).write(change.after)
    } catch {
      return .notSaved(error)
    }
  }

  /// Makes the folder of a change and gives the store its name, before anything else is written.
  ///
  /// Where a record could not be written for its folder, the store is not named either.
  func prepare(_ change: FileChange) throws(SystemError) {
    guard change.campaign.isWellFormed else { throw SystemError(code: EINVAL) }
    let folder = try openFolder(of: change)
    try? files.close(folder)
  }

  private func openFolder(of change: FileChange) throws(SystemError) -> Int32 {
    let root = try files.openRoot(root)
    defer { try? files.close(root) }
    let campaign = try files.openFolder(change.campaign.text, in: root)
    defer { try? files.close(campaign) }
    let folder = try files.openOrMakeFolder(change.folder, in: campaign)
    do throws(SystemError) {
      try nameStore(in: root)
    } catch {
      try? files.close(folder)
      throw error
    }
    return folder
  }

  private func newFile(_ name: String, of id: String, in folder: Int32) -> NewFile<Files> {
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
