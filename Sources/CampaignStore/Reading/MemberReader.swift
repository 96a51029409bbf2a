import CampaignEngine
import JSONText

/// Reads the members of one JSON object and gathers what is wrong with them.
///
/// A needed member that is missing or wrong gives a stand-in, so that one fault does not hide the
/// next; who reads a record with an error throws it away in the end.
struct MemberReader {
  /// A fault with its place, not yet with its file.
  struct PlacedFault {
    let kind: Fault.Kind
    let place: JSONPlace
  }

  private(set) var members: [JSONMember]

  /// Where the object begins.
  private(set) var place: JSONPlace
  private(set) var faults: [PlacedFault] = []

  /// What the object refers to, to be looked up once everything is read.
  private(set) var references: [Reference] = []

  init(_ members: [JSONMember], at place: JSONPlace) {
    self.members = members
    self.place = place
  }

  mutating func report(_ kind: Fault.Kind, at place: JSONPlace? = nil) {
    faults.append(PlacedFault(kind: kind, place: place ?? self.place))
  }

  mutating func refer(
    to kind: Reference.Kind, _ found: String, in member: String, at value: JSONValue
  ) {
    references.append(Reference(kind: kind, member: member, found: found, place: value.place))
  }

  /// The value of a member; nil where it is missing or null.
  func value(_ name: String) -> JSONValue? { index(of: name).map { members[$0].value } }

  private func index(of name: String) -> Int? {
    let length = name.utf8.count
    let index = members.firstIndex { $0.name.utf8.count == length && $0.name == name }
    guard let index else { return nil }
    if case .null = members[index].value.content { return nil }
    return index
  }

  /// The same reader with more members, such as those that another file gives.
  func adding(_ more: [JSONMember]) -> MemberReader {
    var reader = MemberReader(members + more, at: place)
    reader.faults = faults
    reader.references = references
    return reader
  }

  /// Whether the member is there; reports it where it is not.
  @discardableResult
  mutating func needs(_ name: String) -> Bool {
    guard index(of: name) == nil else { return true }
    report(.missing(member: name))
    return false
  }

  /// The value of a member that has to be there; reports it where it is not.
  mutating func neededValue(_ name: String) -> JSONValue? {
    let value = value(name)
    if value == nil { report(.missing(member: name)) }
    return value
  }

  /// Reads an object within this one.
  @discardableResult
  mutating func object<Result>(
    _ name: String, _ read: (inout MemberReader) -> Result
  ) -> Result? {
    guard let value = value(name) else { return nil }
    return object(value, of: name, read)
  }

  /// Reads every object of an array; an element that is none is reported and left out.
  mutating func objects<Result>(
    _ name: String, _ read: (inout MemberReader) -> Result
  ) -> [Result] {
    elements(name).compactMap { object($0, of: name, read) }
  }

  /// The elements of an array; none where the member is missing or something else.
  mutating func elements(_ name: String) -> [JSONValue] {
    guard let value = value(name) else { return [] }
    guard let elements = value.elements else {
      report(.wrongType(member: name, expected: "a list"), at: value.place)
      return []
    }
    return elements
  }

  private mutating func object<Result>(
    _ value: JSONValue, of name: String, _ read: (inout MemberReader) -> Result
  ) -> Result? {
    guard case .object(let members) = value.content else {
      report(.wrongType(member: name, expected: "an object"), at: value.place)
      return nil
    }
    let outer = (self.members, place)
    (self.members, place) = (members, value.place)
    defer { (self.members, place) = outer }
    return read(&self)
  }
}

/// A word of a record that names another record or an entry of a list.
struct Reference {
  /// What it names.
  enum Kind: Hashable {
    case ask, communication, target, subject, office, session, milestone, body, stance, targetKind
    case timeZone
  }

  let kind: Kind
  let member: String
  let found: String
  let place: JSONPlace
}
