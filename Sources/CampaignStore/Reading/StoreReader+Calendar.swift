import CampaignEngine
import JSONText

extension StoreReader {
  /// All sessions: the shipped ones, corrected by the store's own, and then those that only it has.
  mutating func sessions(in root: Folder?, shipped: [StaticString]) -> [Session] {
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
    guard let shipped else {
      var session = own
      session.isOwn = true
      return session
    }
    var session = self.session(file.id, of: shipped.corrected(by: value))
    session.isOwn = true
    session.mark(asCorrectedBy: own, of: self.session(file.id, of: shipped))
    return session
  }
}

extension JSONValue {
  /// This session with another's members in place of its own.
  fileprivate func corrected(by other: JSONValue) -> JSONValue {
    JSONValue(.object(members.filter { other[$0.name] == nil } + other.members), at: place)
  }
}
