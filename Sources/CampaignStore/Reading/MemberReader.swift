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

  let members: [JSONMember]

  /// Where the object begins.
  let place: JSONPlace
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
  func value(_ name: String) -> JSONValue? {
    let length = name.utf8.count
    guard
      let index = members.firstIndex(where: { $0.name.utf8.count == length && $0.name == name }),
      !members[index].value.isNull
    else { return nil }
    return members[index].value
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
    guard value(name) == nil else { return true }
    report(.missing(member: name))
    return false
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
    var inner = MemberReader(members, at: value.place)
    let result = read(&inner)
    faults += inner.faults
    references += inner.references
    return result
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
