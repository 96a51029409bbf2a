extension JSONValue {
  /// The member of that name; nil where there is none or the value is no object.
  package subscript(name: String) -> JSONValue? { member(named: name)?.value }

  /// The member of that name with the place of its name.
  package func member(named name: String) -> JSONMember? {
    let members = members
    return members.firstIndex { $0.name == name }.map { members[$0] }
  }

  /// The text, where the value is one.
  package var string: String? {
    guard case .string(let text) = content else { return nil }
    return text
  }

  /// The whole number, where the value is written as one.
  package var integer: Int? {
    guard case .number(let spelling) = content else { return nil }
    return Int(spelling)
  }

  /// The elements, where the value is an array.
  package var elements: [JSONValue]? {
    guard case .array(let values) = content else { return nil }
    return values
  }

  /// The members in their order; none where the value is no object.
  package var members: [JSONMember] {
    guard case .object(let members) = content else { return [] }
    return members
  }

  package var isNull: Bool {
    guard case .null = content else { return false }
    return true
  }
}

extension JSONValue {
  /// A text; nil becomes null.
  package static func text(_ text: String?) -> JSONValue {
    JSONValue(text.map { .string($0) } ?? .null)
  }

  /// A whole number; nil becomes null.
  package static func number(_ number: Int?) -> JSONValue {
    JSONValue(number.map { .number(String($0)) } ?? .null)
  }

  package static func bool(_ value: Bool) -> JSONValue { JSONValue(.bool(value)) }
  package static func list(_ values: [JSONValue]) -> JSONValue { JSONValue(.array(values)) }

  /// An object with its members in the order given.
  package static func members(_ members: [(String, JSONValue)]) -> JSONValue {
    JSONValue(.object(members.map { JSONMember($0.0, $0.1) }))
  }
}
