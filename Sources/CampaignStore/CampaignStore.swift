package import CampaignEngine

/// A folder of records: reading never writes, and one bad file hides nothing else.
package struct CampaignStore: Sendable {
  package let root: String

  /// Where the system's time zones lie.
  let zoneFolder: String

  /// What has to be there already of a root that the first write makes; nil: all of it has to be.
  let anchor: String?

  /// - Parameter anchor: Given, a root that is not there is an empty store.
  package init(
    root: String, anchor: String? = nil, zoneFolder: String = ZoneFiles.systemFolder
  ) {
    self.root = root
    self.anchor = anchor
    self.zoneFolder = zoneFolder
  }

  /// Reads every record.
  ///
  /// - Parameter shipped: Each body's shipped sessions; the store's own calendar files correct them.
  /// - Throws: ``StoreRefusal`` where there is no store; a bad file is a fault in the result.
  package func load(shipped: [StaticString]) throws(StoreRefusal) -> LoadedStore {
    try load(shipped: shipped, with: [:])
  }

  /// Reads every record as if files had been written already.
  ///
  /// - Parameter planned: The bytes of those files, by path; nil: the file is gone.
  func load(
    shipped: [StaticString], with planned: [String: [UInt8]?]
  ) throws(StoreRefusal) -> LoadedStore {
    let (folder, entries) = try openRoot()
    var reader = StoreReader(planned: planned)
    if let folder { reader.checkStoreFile(in: folder) }
    var store = LoadedStore(world: World(), faults: [], records: [])
    for campaign in reader.campaigns(entries, in: folder) {
      switch campaign {
      case .loaded(let records): store.world.campaigns.append(records)
      case .locked(let id, let format): store.lockedCampaigns[id] = format
      }
    }
    store.world.targets = reader.records(in: folder)
    let sessions = reader.sessions(in: folder, shipped: shipped)
    store.world.calendar = SessionCalendar(sessions: sessions)
    store.world.zones = zones(named: reader.zoneNames.union(sessions.compactMap(\.timeZone)))
    store.faults = Self.sorted(
      reader.faults + reader.faultyReferences(in: store.world) + reader.takenTwice)
    store.records = reader.records
    return store
  }

  private func openRoot() throws(StoreRefusal) -> (Folder?, [Folder.Entry]) {
    do throws(SystemError) {
      let folder = try Folder.root(at: root).get()
      return (folder, try folder.entries().get())
    } catch {
      switch error.reason {
      case .notFound where anchor != nil: return (nil, [])
      case .notFound: throw .missing(path: root)
      case .notAFolder: throw .notAFolder(path: root)
      default: throw .unreadable(path: root, error.reason)
      }
    }
  }

  private func zones(named names: Set<String>) -> [String: ZoneRules] {
    var zones: [String: ZoneRules] = [:]
    for name in names.union(Vocabulary.bodies.map(\.timeZone)) {
      zones[name] = ZoneFiles.zone(named: name, in: zoneFolder)
    }
    return zones
  }

  /// By file, then by place, what concerns the whole file first.
  private static func sorted(_ faults: [Fault]) -> [Fault] {
    faults.sorted { left, right in
      if left.file != right.file {
        return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
      }
      return (left.line ?? 0, left.column ?? 0) < (right.line ?? 0, right.column ?? 0)
    }
  }
}

extension StoreReader {
  /// The zones that files name.
  fileprivate var zoneNames: Set<String> {
    Set(references.filter { $0.reference.kind == .timeZone }.map(\.reference.found))
  }

  fileprivate func faultyReferences(in world: World) -> [Fault] {
    let check = ReferenceCheck(world: world, taken: taken)
    let circles = CircleCheck(references)
    return references.compactMap { check.fault(of: $0) ?? circles.fault(of: $0) }
  }
}
