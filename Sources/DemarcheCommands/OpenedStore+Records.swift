import CampaignEngine
import CampaignStore

extension OpenedStore {
  /// Refuses a campaign that a newer program wrote: it may hold what this one would not see.
  func checkFormat(of campaign: String) throws(UsageFault) {
    guard let format = loaded.lockedCampaigns[Identifier(campaign)] else { return }
    throw .recordIsLocked(campaign: campaign, format: format)
  }

  /// A campaign that is to be changed, with all its records, those to come included.
  func campaignToChange(_ id: String) throws(UsageFault) -> CampaignRecords {
    try checkFormat(of: id)
    if let records = loaded.world.campaign(Identifier(id)) { return records }
    throw .unknownCampaign(
      id, nearest: nearest(to: id, among: loaded.world.campaigns.map(\.campaign.id.text)))
  }

  /// A record as its file has it; nil where none could be read.
  func stored(
    _ kind: RecordKind, _ id: String, of campaign: Identifier<Campaign>?
  ) -> StoredRecord? {
    loaded.records.first { $0.kind == kind && $0.campaign == campaign && $0.id == id }
  }

  /// What is said of a record that is not there.
  func unknown(
    _ kind: RecordKind, _ id: String, of campaign: Identifier<Campaign>?
  ) -> UsageFault {
    let ids = loaded.records.filter { $0.kind == kind && $0.campaign == campaign }.map(\.id)
    let near = nearest(to: id, among: ids)
    guard let campaign else { return .unknownTarget(id, nearest: near) }
    return .unknownRecord(id, campaign: campaign.text, nearest: near)
  }
}
