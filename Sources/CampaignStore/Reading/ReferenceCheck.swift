import CampaignEngine
import JSONText

/// Looks up what records refer to, once everything has been read.
///
/// What exists but cannot be read is no missing reference: its own fault says enough.
struct ReferenceCheck {
  private let world: World
  private let taken: TakenNames
  private let sessions: Set<String>

  /// Those that sessions on file have, known to the list or not.
  private let milestones: Set<String>
  private let subjects: [Identifier<Campaign>: [String]]
  private let stances = Vocabulary.stances.map(\.id.text)

  init(world: World, taken: TakenNames) {
    self.world = world
    self.taken = taken
    sessions = Set(world.calendar.sessions.map(\.id.text))
    milestones = Set(world.calendar.sessions.flatMap { $0.milestones.map(\.id.text) })
    subjects = Dictionary(
      world.campaigns.map { ($0.campaign.id, $0.campaign.subjects.map(\.id.text)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The fault of a reference that leads nowhere; nil where it is good.
  func fault(of filed: StoreReader.FiledReference) -> Fault? {
    let reference = filed.reference
    return kind(of: reference, in: filed.campaign).map { kind in
      Fault(
        file: filed.file, line: reference.place.line, column: reference.place.column, kind)
    }
  }

  private func kind(of reference: Reference, in campaign: Identifier<Campaign>?) -> Fault.Kind? {
    switch reference.kind {
    case .ask: record(reference, .ask, of: campaign)
    case .communication: record(reference, .communication, of: campaign)
    case .target: record(reference, .target, of: nil)
    case .office: office(reference)
    case .subject: subject(reference, of: campaign)
    case .session: session(reference)
    case .milestone: milestone(reference)
    case .body: listed(reference, Vocabulary.bodies.lazy.map(\.id.text))
    case .stance: listed(reference, stances)
    case .targetKind: listed(reference, Vocabulary.targetKinds)
    case .timeZone: world.zones[reference.found] == nil ? unknown(reference, among: []) : nil
    }
  }

  private func unknown(_ reference: Reference, among names: some Sequence<String>) -> Fault.Kind {
    .unknownReference(
      member: reference.member, found: reference.found,
      nearest: nearest(to: reference.found, among: names.sorted()))
  }

  private func record(
    _ reference: Reference, _ kind: RecordKind, of campaign: Identifier<Campaign>?
  ) -> Fault.Kind? {
    let names = taken.ids(kind, of: campaign)
    return names.contains(reference.found) ? nil : unknown(reference, among: names)
  }

  /// A word of an open list.
  private func listed(_ reference: Reference, _ words: some Sequence<String>) -> Fault.Kind? {
    guard !words.contains(reference.found) else { return nil }
    return .unlistedWord(
      member: reference.member, found: reference.found,
      nearest: nearest(to: reference.found, among: Array(words)))
  }

  private func office(_ reference: Reference) -> Fault.Kind? {
    let targets = taken.ids(.target, of: nil)
    guard let office = OfficeReference(text: reference.found) else {
      return unknown(reference, among: targets)
    }
    guard targets.contains(office.target.text) else { return unknown(reference, among: []) }
    guard let target = world.target(office.target) else { return nil }
    if target.offices.contains(where: { $0.id == office.office }) { return nil }
    return unknown(reference, among: target.offices.map { "\(target.id.text)/\($0.id)" })
  }

  private func subject(_ reference: Reference, of campaign: Identifier<Campaign>?) -> Fault.Kind? {
    guard let subjects = campaign.flatMap({ subjects[$0] }) else { return nil }
    return subjects.contains(reference.found) ? nil : unknown(reference, among: subjects)
  }

  /// A session on file, or one that the rules of its body can predict.
  private func session(_ reference: Reference) -> Fault.Kind? {
    if sessions.contains(reference.found) { return nil }
    let parts = reference.found.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, Int(parts[1]) ?? 0 > 0 else {
      return unknown(reference, among: sessions)
    }
    let bodies = Vocabulary.bodies.map(\.id.text)
    guard !bodies.contains(String(parts[0])) else { return nil }
    let near = nearest(to: String(parts[0]), among: bodies)
    return .unlistedWord(
      member: reference.member, found: reference.found, nearest: near.map { "\($0)-\(parts[1])" })
  }

  /// A milestone that the list knows, or one that a session on file has of its own.
  private func milestone(_ reference: Reference) -> Fault.Kind? {
    milestones.contains(reference.found)
      ? nil : listed(reference, Vocabulary.milestones.lazy.map(\.id.text))
  }
}
