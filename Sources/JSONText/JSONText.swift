extension JSONValue {
  /// Reads one strict JSON text (RFC 8259, UTF-8, at most 32 levels deep, no member named twice).
  package static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    throw JSONFault(.empty, at: JSONPlace(line: 1, column: 1))
  }

  /// The value as text: two spaces a level, a final newline; control characters escaped.
  ///
  /// Members stand in their own order, or sorted by name.
  package func written(sortingMembers: Bool = false) -> String { "" }

  /// The member of that name; nil where there is none or the value is no object.
  package subscript(name: String) -> JSONValue? { nil }

  package static func text(_ text: String?) -> JSONValue { JSONValue(.null) }
  package static func number(_ number: Int?) -> JSONValue { JSONValue(.null) }
  package static func bool(_ value: Bool) -> JSONValue { JSONValue(.bool(value)) }
  package static func list(_ values: [JSONValue]) -> JSONValue { JSONValue(.array(values)) }
  package static func members(_ members: [(String, JSONValue)]) -> JSONValue {
    JSONValue(.object(members.map { JSONMember($0.0, $0.1) }))
  }
}
