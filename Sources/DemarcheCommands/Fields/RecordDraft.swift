import CampaignEngine
import CampaignStore
import JSONText

/// A record as a command makes or changes it, before it is written.
struct RecordDraft {
  let kind: RecordKind
  let campaign: Identifier<Campaign>?
  var id: String

  /// What its file has; nil where there is none, or none that could be read.
  let stored: JSONValue?
  private let isNew: Bool

  /// What its file is to have.
  private(set) var value: JSONValue

  /// The names of the members that were set or taken away, in that order.
  private var touched: [String] = []

  /// A record that is not there yet.
  init(new kind: RecordKind, _ id: String, of campaign: Identifier<Campaign>?) {
    (self.kind, self.id, self.campaign) = (kind, id, campaign)
    (stored, isNew, value) = (nil, true, .members([]))
  }

  /// A record that is there.
  init(
    _ kind: RecordKind, _ id: String, of campaign: Identifier<Campaign>?, in opened: OpenedStore
  ) {
    (self.kind, self.id, self.campaign) = (kind, id, campaign)
    stored = opened.stored(kind, id, of: campaign)?.value
    isNew = false
    value = stored ?? .members([])
  }

  /// Sets a member, or takes it away, by the names that lead to it.
  mutating func set(_ path: [String], _ new: JSONValue?) {
    if let first = path.first, !touched.contains(first) { touched.append(first) }
    value = value.setting(path[...], to: new)
  }

  mutating func apply(_ reader: FieldReader) throws(UsageFault) {
    for field in reader.given.fields {
      for other in field.others { set(other, nil) }
      let new = try reader.value(of: field, over: value.at(field.path))
      switch field.type {
      case .deadline: for member in new.members { set(field.path + [member.name], member.value) }
      default: set(field.path, new)
      }
    }
    for path in reader.given.cleared { set(path, nil) }
  }

  /// The members that are other than in the file.
  var changes: [JSONMemberChange] {
    touched.compactMap { name in
      let (old, new) = (stored?[name], value[name])
      return old?.written() == new?.written() ? nil : JSONMemberChange(name, new)
    }
  }

  var edit: RecordEdit { RecordEdit(kind, id, of: campaign, isNew ? .new : .there, changes) }

  func action(at moment: Instant) -> JournalAction {
    JournalAction(
      kind: isNew ? .add : .edit, record: kind, id: id, campaign: campaign,
      asks: kind == .ask ? [Identifier(id)] : [], at: moment)
  }
}

extension JSONValue {
  /// The value to which names lead; nil where there is none.
  func at(_ path: [String]) -> JSONValue? {
    path.reduce(Optional(self)) { value, name in value?[name] }
  }

  /// The object with a member within it changed; an object that is left without members goes, too.
  fileprivate func setting(_ path: ArraySlice<String>, to value: JSONValue?) -> JSONValue {
    guard let name = path.first else { return self }
    guard path.count > 1 else { return changing([JSONMemberChange(name, value)]) }
    let inner = (self[name] ?? .members([])).setting(path.dropFirst(), to: value)
    return changing([JSONMemberChange(name, inner.members.isEmpty ? nil : inner)])
  }
}
