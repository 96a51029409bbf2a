import CampaignEngine
import CampaignStore
import Wording

/// A record as it was found by its name, with what is computed about it.
struct ShownRecord {
  let record: StoredRecord

  /// The campaign as a whole for a campaign, its one ask for an ask; nil: nothing is computed.
  var status: CampaignStatus?
}

extension OpenedStore {
  /// Finds a record by `campaign`, `campaign/record`, `campaign/folder/record`, or a target's id.
  func record(named name: String) throws(UsageFault) -> ShownRecord {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let first = String(parts.first ?? "")
    guard parts.count == 2 else { return try top(first) }
    let records = try campaign(first)
    let id = parts[1].split(separator: "/").last.map(String.init) ?? ""
    let known = records.ids
    let found = loaded.records.first {
      $0.campaign == records.campaign.id && $0.kind != .campaign && $0.id == id
        && known.contains(id)
    }
    guard let found else {
      let near = nearest(to: id, among: known)
      throw .unknownRecord(id, campaign: first, nearest: near)
    }
    return ShownRecord(record: found, status: found.kind == .ask ? status(of: first, ask: id) : nil)
  }

  /// A campaign, else a record that belongs to none.
  private func top(_ id: String) throws(UsageFault) -> ShownRecord {
    if let own = loaded.records.first(where: {
      $0.campaign == nil && $0.id == id && $0.kind != .campaign
    }) {
      return ShownRecord(record: own)
    }
    let records = try campaign(id)
    guard
      let found = loaded.records.first(where: {
        $0.kind == .campaign && $0.id == records.campaign.id.text
      })
    else { throw .unknownCampaign(id, nearest: nil) }
    return ShownRecord(record: found, status: status(of: id, ask: nil))
  }

  private func status(of campaign: String, ask: String?) -> CampaignStatus? {
    guard
      let status = world.status(from: viewpoint, campaign: Identifier(campaign)).campaigns.first
    else { return nil }
    guard let ask else { return status }
    return CampaignStatus(
      campaign: status.campaign, asks: status.asks.filter { $0.ask.id.text == ask },
      counts: status.counts)
  }

  /// Every reason behind what is computed about a record, one sentence each.
  func why(of shown: ShownRecord) -> [String] {
    if let letter = communication(shown.record) { return Wording.why(letter) }
    let asks = shown.status?.asks ?? []
    guard asks.count > 1 else {
      return asks.flatMap { Wording.why($0, in: world) + Wording.windowsWhy($0) }
    }
    return asks.flatMap { ask in
      Wording.why(ask, in: world).map { "\(ask.ask.id.text): \($0)" }
    }
  }
}

extension OpenedStore {
  private func communication(_ record: StoredRecord) -> Communication? {
    guard record.kind == .communication, let id = record.campaign else { return nil }
    return world.campaign(id)?.communication(Identifier(record.id))
  }
}

extension CampaignRecords {
  /// The ids of all records of the campaign that there are on the day.
  fileprivate var ids: [String] {
    asks.map(\.id.text) + communications.map(\.id.text) + responses.map(\.id.text)
      + events.map(\.id.text) + steps.map(\.id.text)
  }
}
