import CampaignEngine
import CampaignStore

/// A record as it was found by its name, with what is computed about it.
struct ShownRecord {
  /// What is computed about a record, by its kind.
  enum Computed {
    case campaign(CampaignStatus)
    /// One for each target of the ask.
    case ask([AskStatus])
    case communication(CommunicationReport)
    case response(ResponseReport)
    case target(TargetReport)
    case session(SessionReport)
    /// What others did and our own steps are as their files say.
    case nothing
  }

  let kind: RecordKind
  let id: String

  /// Nil: a session that no file of the store tells of.
  let record: StoredRecord?
  let computed: Computed

  init(_ record: StoredRecord, _ computed: Computed = .nothing) {
    kind = record.kind
    id = record.id
    self.record = record
    self.computed = computed
  }

  init(_ session: SessionReport, _ record: StoredRecord?) {
    kind = .session
    id = session.id.text
    self.record = record
    computed = .session(session)
  }
}

extension OpenedStore {
  /// Finds a record by `campaign`, `campaign/record`, `campaign/folder/record`, a target's or a
  /// session's id.
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
    return ShownRecord(found, computed(found, in: records))
  }

  private func computed(
    _ record: StoredRecord, in records: CampaignRecords
  ) -> ShownRecord.Computed {
    let situation = Situation(of: records, in: world, from: viewpoint)
    switch record.kind {
    case .ask: return .ask(situation.status.asks.filter { $0.ask.id.text == record.id })
    case .communication:
      return situation.report(on: Identifier<Communication>(record.id)).map { .communication($0) }
        ?? .nothing
    case .response:
      return situation.report(on: Identifier<Response>(record.id)).map { .response($0) } ?? .nothing
    case .campaign: return .campaign(situation.status)
    case .event, .task, .target, .session: return .nothing
    }
  }

  /// A target or a session, which belong to no campaign, else a campaign.
  private func top(_ id: String) throws(UsageFault) -> ShownRecord {
    if let own = loaded.records.first(where: {
      $0.campaign == nil && $0.id == id && $0.kind == .target
    }) {
      let report = world.report(on: Identifier<Target>(id), from: viewpoint)
      return ShownRecord(own, report.map { .target($0) } ?? .nothing)
    }
    let isCampaign = world.campaign(Identifier(id)) != nil
    if !isCampaign, let session = try? session(id, option: ""),
      let report = world.session(session)
    {
      return ShownRecord(
        report, loaded.records.first { $0.kind == .session && $0.id == session.text })
    }
    let records = try campaign(id)
    guard
      let found = loaded.records.first(where: {
        $0.kind == .campaign && $0.id == records.campaign.id.text
      })
    else { throw .unknownCampaign(id, nearest: nil) }
    return ShownRecord(found, computed(found, in: records))
  }
}

extension CampaignRecords {
  /// The ids of all records of the campaign that there are on the day.
  fileprivate var ids: [String] {
    asks.map(\.id.text) + communications.map(\.id.text) + responses.map(\.id.text)
      + events.map(\.id.text) + steps.map(\.id.text)
  }
}
