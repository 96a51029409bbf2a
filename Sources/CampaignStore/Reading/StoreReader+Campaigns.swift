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

  /// Reads all campaigns: those in folders of the root, and those that are to get one.
  mutating func campaigns(_ entries: [Folder.Entry], in root: Folder?) -> [CampaignReading] {
    let own = planned.compactMap { file, bytes in
      RecordPlace(file: file).flatMap { $0.isCampaign ? (id: $0.id, isGone: bytes == nil) : nil }
    }
    let gone = Set(own.filter(\.isGone).map(\.id))
    let names = Set(entries.compactMap(\.name))
    let there = entries.filter { !gone.contains($0.name ?? "") }
      .compactMap { entry in root.flatMap { campaign(entry, in: $0) } }
    let new = own.filter { !$0.isGone && !names.contains($0.id) }.map(\.id).sorted()
    return there + new.compactMap { campaign(named: $0, in: nil) }
  }

  /// Reads the campaign in a folder of the root; nil where the entry is no campaign's folder.
  private mutating func campaign(_ entry: Folder.Entry, in root: Folder) -> CampaignReading? {
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

  /// - Parameter folder: Nil where it is still to be made.
  private mutating func campaign(named name: String, in folder: Folder?) -> CampaignReading? {
    if Self.reservedNames.contains(name) {
      if folder?.has("campaign.json") == true { report(.reservedCampaignName(name), in: name) }
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
    of id: Identifier<Campaign>, in folder: Folder?
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
    of id: Identifier<Campaign>, in folder: Folder?
  ) -> (Campaign?, lockedFormat: Int?) {
    let file = RecordFile(
      path: "\(id.text)/campaign.json", id: id.text, kind: .campaign, campaign: id, siblings: [])
    guard planned.keys.contains(file.path) || folder?.has("campaign.json") == true else {
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
