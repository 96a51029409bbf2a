package import CampaignEngine
package import JSONText

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
  package let kind: RecordKind
  package let id: String

  /// Nil for a target or a session.
  package let campaign: Identifier<Campaign>?

  /// Relative to the store.
  package let file: String
  package let value: JSONValue

  package init(
    kind: RecordKind, id: String, campaign: Identifier<Campaign>?, file: String, value: JSONValue
  ) {
    self.kind = kind
    self.id = id
    self.campaign = campaign
    self.file = file
    self.value = value
  }
}
