import CampaignEngine
import JSONText

extension StoreReader {
  /// Names in the root that are no campaigns.
  static let reservedNames = ["targets", "calendar", "inbox", "files"]

  /// What a folder with a campaign's name holds.
  enum CampaignReading {
    case loaded(CampaignRecords)
    case locked(Identifier<Campaign>, format: Int)
  }

  /// Reads the campaign in a folder of the root; nil where the entry is no campaign's folder.
  mutating func campaign(_ entry: Folder.Entry, in root: Folder) -> CampaignReading? {
    guard !entry.isPassedOver, entry.kind == .folder || entry.kind == .link else { return nil }
    guard let name = entry.name else {
      report(.nameIsNotUTF8, in: entry.shownName)
      return nil
    }
    guard entry.kind == .folder || root.leadsToFolder(name) else { return nil }
    switch root.folder(named: name) {
    case .failure(let error):
      report(.unreadable(entry.kind == .link ? .symbolicLink : error.reason), in: name)
      return nil
    case .success(let folder): return campaign(named: name, in: folder)
    }
  }

  private mutating func campaign(named name: String, in folder: Folder) -> CampaignReading? {
    if Self.reservedNames.contains(name) {
      if folder.has("campaign.json") { report(.reservedCampaignName(name), in: name) }
      return nil
    }
    let id = Identifier<Campaign>(name)
    guard id.isWellFormed else {
      report(.badIdentifier(found: name), in: name)
      return nil
    }
    taken.add([name], kind: .campaign, of: id)
    return records(of: id, in: folder)
  }

  /// A campaign whose own file cannot be used is there under its id: its records are not hidden.
  private mutating func records(
    of id: Identifier<Campaign>, in folder: Folder
  ) -> CampaignReading {
    let (campaign, format) = campaignFile(of: id, in: folder)
    var records = CampaignRecords(campaign: campaign ?? Campaign(id: id, title: id.text))
    records.asks = self.records(in: folder, of: id)
    records.communications = self.records(in: folder, of: id)
    records.responses = self.records(in: folder, of: id)
    records.events = self.records(in: folder, of: id)
    records.steps = self.records(in: folder, of: id)
    if let format { return .locked(id, format: format) }
    return .loaded(records)
  }

  /// What could be read of `campaign.json`, and its format where that is newer.
  private mutating func campaignFile(
    of id: Identifier<Campaign>, in folder: Folder
  ) -> (Campaign?, lockedFormat: Int?) {
    let file = RecordFile(
      path: "\(id.text)/campaign.json", id: id.text, kind: .campaign, campaign: id, siblings: [])
    guard folder.has("campaign.json") else {
      report(.campaignFileMissing, in: file.path)
      return (nil, nil)
    }
    guard let value = open(file, in: folder, name: "campaign.json") else { return (nil, nil) }
    var (verdict, reader) = judge(file, value)
    if case .locked(let format) = verdict {
      _ = settle(reader, of: file)
      return (nil, format)
    }
    var campaign = Campaign(id: id, from: &reader)
    if campaign.title.isEmpty { campaign.title = id.text }
    _ = settle(reader, of: file)
    return (campaign, nil)
  }
}
