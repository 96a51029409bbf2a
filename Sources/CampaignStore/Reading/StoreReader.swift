import CampaignEngine
import JSONText

/// Reads a store's folders, one file after the other, and gathers what it finds.
struct StoreReader {
  /// A reference with the file that it stands in.
  struct FiledReference {
    let file: String
    let campaign: Identifier<Campaign>?
    let reference: Reference
  }

  /// What tells a record of a campaign from all others, as long as its id is not taken twice.
  private struct Name: Hashable {
    let campaign: Identifier<Campaign>
    let id: String
  }

  /// Files as they are to be, in place of those that lie there: their bytes, by path; nil: gone.
  let planned: [String: [UInt8]?]

  private(set) var faults: [Fault] = []
  private(set) var records: [StoredRecord] = []
  private(set) var references: [FiledReference] = []

  init(planned: [String: [UInt8]?] = [:]) {
    self.planned = planned
  }

  /// The ids that files bear, good ones and bad ones: they are taken.
  var taken = TakenNames()

  /// Records of a campaign that share their id with one of another kind: both are shown, but an id
  /// alone does not tell which is meant.
  var takenTwice: [Fault] {
    var first: [Name: String] = [:]
    first.reserveCapacity(records.count)
    return records.compactMap { record in
      guard record.kind != .campaign, let campaign = record.campaign else { return nil }
      let key = Name(campaign: campaign, id: record.id)
      guard let earlier = first[key] else {
        first[key] = record.file
        return nil
      }
      return Fault(file: record.file, .idTaken(id: record.id, by: earlier))
    }
  }

  mutating func report(_ kind: Fault.Kind, in file: String) {
    faults.append(Fault(file: file, kind))
  }

  /// Takes over what a record's reader has gathered; true where nothing forbids using the record.
  mutating func settle(_ reader: MemberReader, of file: RecordFile) -> Bool {
    let found = reader.faults.map { fault in
      Fault(file: file.path, line: fault.place.line, column: fault.place.column, fault.kind)
    }
    faults += found
    references += reader.references.map { reference in
      FiledReference(file: file.path, campaign: file.campaign, reference: reference)
    }
    return found.allSatisfy { $0.severity != .error }
  }

  /// The members of a file's object; nil where it has none, which is then a fault.
  mutating func open(_ file: RecordFile, in folder: Folder?, name: String) -> JSONValue? {
    let contents: Folder.Contents
    switch read(file, in: folder, name: name) {
    case .success(let read): contents = read
    case .failure(let fault):
      report(fault.kind, in: file.path)
      return nil
    }
    let text = RecordText(contents.bytes, file: file.path)
    faults += text.faults
    guard let value = text.value else { return nil }
    guard case .object = value.content else {
      let place = value.place
      faults.append(
        Fault(file: file.path, line: place.line, column: place.column, .notAnObject))
      return nil
    }
    if contents.isReadableByOthers && value["visibility"]?.string == Visibility.private.rawValue {
      report(.readableByOthers, in: file.path)
    }
    return value
  }

  private func read(
    _ file: RecordFile, in folder: Folder?, name: String
  ) -> Result<Folder.Contents, FileFault> {
    if case let bytes?? = planned[file.path] {
      return .success(Folder.Contents(bytes: bytes, isReadableByOthers: false))
    }
    return folder?.read(name) ?? .failure(.unreadable(.notFound))
  }

  /// Looks at format and id, and keeps the record for `show` unless it is another file's.
  mutating func judge(
    _ file: RecordFile, _ value: JSONValue
  ) -> (verdict: RecordFile.Verdict, reader: MemberReader) {
    var reader = MemberReader(value.members, at: value.place)
    let verdict = file.verdict(on: &reader)
    if verdict != .stray {
      records.append(
        StoredRecord(
          kind: file.kind, id: file.id, campaign: file.campaign, file: file.path, value: value))
    }
    return (verdict, reader)
  }

  /// Reads one record; nil where a fault forbids using it.
  private mutating func record<Record: FileRecord>(
    _ file: RecordFile, in folder: Folder?
  ) -> Record? {
    guard let value = open(file, in: folder, name: "\(file.id).json") else { return nil }
    var (verdict, reader) = judge(file, value)
    var record: Record?
    if verdict == .good { record = Record(id: Identifier(file.id), from: &reader) }
    return settle(reader, of: file) ? record : nil
  }

  /// Reads all records of one type; a folder that is not there has none.
  mutating func records<Record: FileRecord>(
    in parent: Folder?, of campaign: Identifier<Campaign>? = nil
  ) -> [Record] {
    withFiles(in: parent, kind: Record.kind, of: campaign) { reader, file, folder in
      reader.record(file, in: folder)
    }
  }

  /// Goes through the record files of a folder in order of name.
  mutating func withFiles<Result>(
    in parent: Folder?, kind: RecordKind, of campaign: Identifier<Campaign>?,
    _ read: (inout StoreReader, RecordFile, Folder?) -> Result?
  ) -> [Result] {
    guard let name = kind.folder else { return [] }
    let path = campaign.map { "\($0.text)/\(name)" } ?? name
    let listed = parent.flatMap { list($0, folder: name, path: path) }
    let ids = planning(recordIDs(listed?.1 ?? [], path: path), in: path)
    guard !ids.isEmpty else { return [] }
    let siblings = Set(ids)
    taken.add(siblings, kind: kind, of: campaign)
    return ids.compactMap { id in
      let file = RecordFile(
        path: "\(path)/\(id).json", id: id, kind: kind, campaign: campaign, siblings: siblings)
      return read(&self, file, listed?.0)
    }
  }

  private mutating func list(
    _ parent: Folder, folder name: String, path: String
  ) -> (Folder, [Folder.Entry])? {
    switch parent.folder(named: name) {
    case .failure(let error):
      if error.reason != .notFound { report(.unreadable(error.reason), in: path) }
      return nil
    case .success(let folder):
      switch folder.entries() {
      case .success(let entries): return (folder, entries)
      case .failure(let error):
        report(.unreadable(error.reason), in: path)
        return nil
      }
    }
  }

  /// The ids of a folder as they are to be.
  private func planning(_ ids: [String], in path: String) -> [String] {
    guard !planned.isEmpty else { return ids }
    var after = Set(ids)
    for (file, bytes) in planned {
      guard let place = RecordPlace(file: file), place.folders.joined(separator: "/") == path else {
        continue
      }
      if bytes == nil { after.remove(place.stem) } else { after.insert(place.stem) }
    }
    return after.sorted { "\($0).json" < "\($1).json" }
  }

  /// The ids of a folder's record files; a name that is no UTF-8 is reported.
  private mutating func recordIDs(_ entries: [Folder.Entry], path: String) -> [String] {
    entries.compactMap { entry in
      guard entry.ends(with: ".json"), !entry.isPassedOver else { return nil }
      guard let id = String(validating: entry.bytes.dropLast(5), as: UTF8.self) else {
        report(.nameIsNotUTF8, in: "\(path)/\(entry.shownName)")
        return nil
      }
      return id
    }
  }
}

extension Folder.Entry {
  /// Hidden files and what editors, downloads and killed runs leave behind.
  var isPassedOver: Bool {
    bytes.first == UInt8(ascii: ".") || ends(with: "~") || ends(with: ".tmp")
      || ends(with: ".part")
  }

  func ends(with ending: String) -> Bool {
    bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// The name for a message, with marks where it is no UTF-8.
  var shownName: String { String(decoding: bytes, as: UTF8.self) }
}
