package import CampaignEngine
package import JSONText

/// A record as somebody makes or changes it: the members that are to be other than they are.
package struct RecordEdit: Equatable, Sendable {
  /// Whether the record has to be there before.
  package enum Presence: Sendable {
    case new, there
    /// A correction of what ships with the program has a file only once there is something to say.
    case either
  }

  let kind: RecordKind
  let campaign: Identifier<Campaign>?
  let id: String
  let presence: Presence
  package var members: [JSONMemberChange]

  /// - Parameter campaign: Nil for a record that all campaigns share.
  package init(
    _ kind: RecordKind, _ id: String, of campaign: Identifier<Campaign>?, _ presence: Presence,
    _ members: [JSONMemberChange]
  ) {
    (self.kind, self.id, self.campaign) = (kind, id, campaign)
    (self.presence, self.members) = (presence, members)
  }

  package var place: RecordPlace {
    campaign.map { RecordPlace(kind, id, of: $0) } ?? RecordPlace(shared: kind, id)
  }
}

/// Changes of records that were looked at, and what the store will hold once they are written.
package struct EditPlan: Sendable {
  let changes: [FileChange]

  /// What the store then holds: previews and dry runs compare with it.
  package let after: LoadedStore

  /// What `check` will then find in the changed files and did not find before; no errors.
  package let warnings: [Fault]

  package var records: [SavedRecord] { changes.map(\.record) }
}
