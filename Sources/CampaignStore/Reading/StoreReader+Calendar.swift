import CampaignEngine
import JSONText

extension StoreReader {
  /// All sessions: the shipped ones, corrected by the store's own, and then those that only it has.
  mutating func sessions(in root: Folder, shipped: [StaticString]) -> [Session] {
    let known = shipped.flatMap { shippedSessions($0) }
    let ids = Dictionary(known.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    let own = withFiles(in: root, kind: .session, of: nil) {
      reader, file, folder in
      reader.ownSession(file, in: folder, shipped: ids[file.id])
    }
    let corrected = Dictionary(own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let merged = known.map { corrected[Identifier($0.id)] ?? session($0.id, of: $0.value) }
    return merged + own.filter { ids[$0.id.text] == nil }
  }

  /// The sessions of one body as they ship, by id.
  private mutating func shippedSessions(_ text: StaticString) -> [(id: String, value: JSONValue)] {
    let file = "the shipped calendar"
    let parsed = RecordText(text.withUTF8Buffer { Array($0) }, file: file)
    for fault in parsed.faults { report(fault.kind, in: file) }
    return (parsed.value?.elements ?? []).compactMap { value in
      value["id"]?.string.map { ($0, value) }
    }
  }

  private func session(_ id: String, of value: JSONValue) -> Session {
    var reader = MemberReader(value.members, at: value.place)
    return Session(id: Identifier(id), from: &reader)
  }

  /// A session of the store's own; nil where a fault forbids using it: then the shipped one holds.
  private mutating func ownSession(
    _ file: RecordFile, in folder: Folder?, shipped: JSONValue?
  ) -> Session? {
    guard let value = open(file, in: folder, name: "\(file.id).json") else { return nil }
    let (verdict, head) = judge(file, value)
    guard verdict == .good else {
      _ = settle(head, of: file)
      return nil
    }
    // A correction need not repeat the body, nor how certain the rest is.
    let inherited = ["body", "certainty"].compactMap { name in
      value[name] == nil ? shipped?.member(named: name) : nil
    }
    var reader = head.adding(inherited)
    let own = Session(id: Identifier(file.id), from: &reader)
    guard settle(reader, of: file) else { return nil }
    var session = shipped.map { self.session(file.id, of: $0.corrected(by: value)) } ?? own
    session.isOwn = true
    if shipped != nil { session.mark(asCorrectedBy: own) }
    return session
  }
}

extension JSONValue {
  /// This session with another's members in place of its own; milestones one by one, and changes
  /// beside those that are known already.
  fileprivate func corrected(by other: JSONValue) -> JSONValue {
    var merged = members.filter { other[$0.name] == nil }
    for member in other.members where !["milestones", "history"].contains(member.name) {
      merged.append(member)
    }
    if let changes = other["history"]?.elements {
      merged.append(JSONMember("history", .list((self["history"]?.elements ?? []) + changes)))
    }
    if let changed = other["milestones"]?.elements {
      let ids = Set(changed.compactMap { $0["id"]?.string })
      let kept = (self["milestones"]?.elements ?? []).filter { milestone in
        milestone["id"]?.string.map { !ids.contains($0) } ?? true
      }
      merged.append(JSONMember("milestones", .list(kept + changed)))
    }
    return JSONValue(.object(merged), at: place)
  }
}
