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
    let file = "\(campaign.text)/\(folder)/\(id).json"
    guard Identifier<Campaign>(id).isWellFormed, campaign.isWellFormed else {
      return .notSaved(file: file, .other(code: Int(EINVAL)))
    }
    let bytes = Self.bytes(of: value)
    guard bytes.count <= Folder.mostBytes else {
      return .notSaved(file: file, .other(code: Int(EFBIG)))
    }
    switch create(bytes, id: id, in: [campaign.text, folder]) {
    case .saved: return .saved(SavedRecord(file: file, id: id))
    case .unconfirmed(let error):
      return .unconfirmed(SavedRecord(file: file, id: id), error.reason)
    case .notSaved(let error): return .notSaved(file: file, error.reason)
    }
  }

  /// As a file has it: members sorted, two spaces, a final newline.
  private static func bytes(of value: JSONValue) -> [UInt8] {
    Array(value.written(sortingMembers: true, escaping: .needed).utf8)
  }

  private func create(
    _ bytes: [UInt8], id: String, in path: [String]
  ) -> NewFile<Files>.Outcome {
    do throws(SystemError) {
      let root = try files.openRoot(root)
      defer { try? files.close(root) }
      let campaign = try files.openFolder(path[0], in: root)
      defer { try? files.close(campaign) }
      let folder = try files.openOrMakeFolder(path[1], in: campaign)
      defer { try? files.close(folder) }
      try nameStore(in: root)
      return newFile("\(id).json", of: id, in: folder).write(bytes)
    } catch {
      return .notSaved(error)
    }
  }

  private func newFile(_ name: String, of id: String, in folder: Int32) -> NewFile<Files> {
    NewFile(
      files: files, folder: folder, name: name,
      temporaryName: ".dm-\(id).\(processID).\(randomLetters(8)).part")
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
