import CampaignEngine

/// The ids that files bear, by campaign and kind of record.
struct TakenNames {
  private struct Scope: Hashable {
    let campaign: Identifier<Campaign>?
    let kind: RecordKind
  }

  private var names: [Scope: Set<String>] = [:]

  mutating func add(
    _ ids: Set<String>, kind: RecordKind, of campaign: Identifier<Campaign>?
  ) {
    let scope = Scope(campaign: campaign, kind: kind)
    names[scope] = names[scope]?.union(ids) ?? ids
  }

  func ids(_ kind: RecordKind, of campaign: Identifier<Campaign>?) -> Set<String> {
    names[Scope(campaign: campaign, kind: kind)] ?? []
  }
}
