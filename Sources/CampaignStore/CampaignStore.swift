package import CampaignEngine
package import JSONText

/// A folder of records: reading never writes, and one bad file hides nothing else.
package struct CampaignStore: Sendable {
  package let root: String

  /// Where the user's zones lie, `/usr/share/zoneinfo` but for tests.
  package init(root: String) {
    self.root = root
  }

  /// Reads every record.
  ///
  /// - Parameter shipped: Each body's shipped sessions; the store's own calendar files correct them.
  /// - Throws: ``StoreRefusal`` where there is no store; a bad file is a fault in the result.
  package func load(shipped: [StaticString]) throws(StoreRefusal) -> LoadedStore {
    throw .missing(path: root)
  }

  /// Writes a response as a new file, never over another: the answer says what the disk confirmed.
  package func create(
    _ response: Response, in campaign: Identifier<Campaign>
  ) -> SaveAnswer { .notSaved(file: "", .notFound) }
}

/// What a store holds.
package struct LoadedStore: Sendable {
  package var world: World

  /// In order of file, then place.
  package var faults: [Fault]

  /// Every record that could be read, for `show`.
  package var records: [StoredRecord]

  /// Campaigns of a newer format with that format: shown, not in the world, never written to.
  package var lockedCampaigns: [Identifier<Campaign>: Int]

  package init(
    world: World, faults: [Fault], records: [StoredRecord],
    lockedCampaigns: [Identifier<Campaign>: Int] = [:]
  ) {
    self.world = world
    self.faults = faults
    self.records = records
    self.lockedCampaigns = lockedCampaigns
  }
}

/// A record as its file has it, unknown members included.
package struct StoredRecord: Sendable {
  /// The kinds of record, as `show --json` names them.
  package enum Kind: String, CaseIterable, Sendable {
    case campaign, ask, communication, response, event, task, target, session
  }

  package let kind: Kind
  package let id: String

  /// Nil for a target or a session.
  package let campaign: Identifier<Campaign>?

  /// Relative to the store.
  package let file: String
  package let value: JSONValue

  package init(
    kind: Kind, id: String, campaign: Identifier<Campaign>?, file: String, value: JSONValue
  ) {
    self.kind = kind
    self.id = id
    self.campaign = campaign
    self.file = file
    self.value = value
  }
}

/// Reads the system's time zones.
package enum ZoneFiles {
  /// The rules of a zone such as `Asia/Seoul`; nil where the machine does not have it.
  package static func zone(named name: String) -> ZoneRules? { nil }

  /// The zone of this machine's user: `TZ`, else `/etc/localtime`, else UTC.
  package static func local(tz: String?) -> ZoneRules { .utc }
}
