import CampaignEngine
import JSONText

/// The file by which a store is known, made at its first write.
enum StoreFile {
  static let name = "store.json"

  /// Its text, with the random id that sets the store apart from all others.
  static func value(id: String) -> JSONValue {
    .members([("format", .number(RecordFile.knownFormat)), ("id", .text(id))])
  }
}

extension CampaignStore {
  /// The random id of this store; nil before its first write, or where its file cannot be read.
  package var identifier: String? {
    guard let folder = try? Folder.root(at: root).get(),
      let contents = try? folder.read(StoreFile.name).get(),
      let value = RecordText(contents.bytes, file: StoreFile.name).value,
      let id = value["id"]?.string, Identifier<Campaign>(id).isWellFormed
    else { return nil }
    return id
  }
}

extension StoreReader {
  /// Checks the store's own file, where there is one.
  mutating func checkStoreFile(in root: Folder) {
    guard root.has(StoreFile.name) else { return }
    let file = RecordFile(
      path: StoreFile.name, id: "", kind: .campaign, campaign: nil, siblings: [])
    guard let value = open(file, in: root, name: StoreFile.name) else { return }
    var reader = MemberReader(value.members, at: value.place)
    _ = file.format(from: &reader)
    _ = reader.neededText("id")
    _ = settle(reader, of: file)
  }
}
