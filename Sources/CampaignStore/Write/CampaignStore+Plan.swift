package import CampaignEngine
import JSONText

extension CampaignStore {
  /// Looks at changes before they are written: reads the store as it will be then.
  ///
  /// - Parameters:
  ///   - loaded: The store as it was read: a record that is no longer as it was then is refused.
  ///   - shipped: As for ``load(shipped:)``.
  package func plan(
    _ edits: [RecordEdit], on loaded: LoadedStore, shipped: [StaticString]
  ) throws(EditRefusal) -> EditPlan {
    var changes: [FileChange] = []
    for edit in edits { changes.append(try change(of: edit, on: loaded)) }
    let planned = Dictionary(changes.map { ($0.file, Optional($0.after)) }) { _, last in last }
    let after: LoadedStore
    do throws(StoreRefusal) {
      after = try load(shipped: shipped, with: planned)
    } catch {
      throw .unreadable(file: root, error.reason)
    }
    let new = after.faults.filter { fault in
      planned[fault.file] != nil && !loaded.faults.contains { $0.isSame(as: fault) }
    }
    let refused = new.filter(\.forbidsWriting)
    guard refused.isEmpty else { throw .faulty(refused) }
    return EditPlan(changes: changes, after: after, warnings: new)
  }

  private func change(
    of edit: RecordEdit, on loaded: LoadedStore
  ) throws(EditRefusal) -> FileChange {
    let place = edit.place
    if edit.kind == .campaign, !place.isCampaign {
      throw .faulty([Fault(file: place.file, .reservedCampaignName(edit.id))])
    }
    guard place.isWellFormed else { throw .badIdentifier(edit.id) }
    if let format = edit.campaign.flatMap({ loaded.lockedCampaigns[$0] }) {
      throw .locked(file: place.file, format: format)
    }
    let bytes = try bytes(of: place)
    switch (bytes, edit.presence) {
    case (_?, .new): throw .taken(file: place.file)
    case (nil, .there): throw .notThere(file: place.file)
    case (let bytes?, _): return try change(bytes, by: edit, on: loaded)
    case (nil, _):
      let head: [(String, JSONValue)] = [
        ("format", .number(RecordFile.knownFormat)), ("id", .text(edit.id)),
      ]
      let value = JSONValue.members(head).changing(edit.members)
      return FileChange(place, to: RecordWriter<SystemFiles>.bytes(of: value))
    }
  }

  private func change(
    _ bytes: [UInt8], by edit: RecordEdit, on loaded: LoadedStore
  ) throws(EditRefusal) -> FileChange {
    let place = edit.place
    let stored = loaded.records.first { $0.file == place.file }
    if let format = stored?.value["format"]?.integer, format > RecordFile.knownFormat {
      throw .locked(file: place.file, format: format)
    }
    guard let stored, (try? JSONValue.parse(bytes)) == stored.value,
      let edited = try? JSONValue.changing(bytes, edit.members)
    else { throw .changed(file: place.file) }
    return FileChange(place, from: bytes, to: edited)
  }

  /// Nil where nothing bears the name.
  private func bytes(of place: RecordPlace) throws(EditRefusal) -> [UInt8]? {
    let refuse = { (reason: SystemReason) in EditRefusal.unreadable(file: place.file, reason) }
    var folder: Folder
    do throws(SystemError) {
      folder = try Folder.root(at: root).get()
      for name in place.folders { folder = try folder.folder(named: name).get() }
    } catch {
      guard error.reason != .notFound else { return nil }
      throw refuse(error.reason)
    }
    switch folder.read(place.name) {
    case .success(let contents): return contents.bytes
    case .failure(.unreadable(.notFound)): return nil
    case .failure(.unreadable(let reason)): throw refuse(reason)
    case .failure(let fault): throw .faulty([Fault(file: place.file, fault.kind)])
    }
  }
}

extension Fault {
  /// The same fault, wherever it stands in the file by now.
  fileprivate func isSame(as other: Fault) -> Bool { file == other.file && kind == other.kind }

  /// An error, or a name that nothing bears: whoever writes by command means something that is there.
  fileprivate var forbidsWriting: Bool {
    switch kind {
    case .unlistedWord, .unknownReference: true
    default: severity == .error
    }
  }
}
