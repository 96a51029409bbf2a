extension JSONScanner {
  mutating func value() throws(JSONFault) -> JSONValue {
    let start = place
    guard let first = next else { throw unexpected("a value") }
    switch first {
    case UInt8(ascii: "{"): return JSONValue(.object(try members()), at: start)
    case UInt8(ascii: "["): return JSONValue(.array(try elements()), at: start)
    case UInt8(ascii: "\""): return JSONValue(.string(try text()), at: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONValue(.number(try number()), at: start)
    case UInt8(ascii: "t"): return JSONValue(try word("true", .bool(true)), at: start)
    case UInt8(ascii: "f"): return JSONValue(try word("false", .bool(false)), at: start)
    case UInt8(ascii: "n"): return JSONValue(try word("null", .null), at: start)
    default: throw unexpected("a value")
    }
  }

  private mutating func word(
    _ word: StaticString, _ content: JSONValue.Content
  ) throws(JSONFault) -> JSONValue.Content {
    let end = index + word.utf8CodeUnitCount
    let isThere = word.withUTF8Buffer { letters in bytes[index...].starts(with: letters) }
    guard isThere else { throw unexpected("a value") }
    index = end
    return content
  }

  private mutating func elements() throws(JSONFault) -> [JSONValue] {
    try enter()
    var values: [JSONValue] = []
    while next != UInt8(ascii: "]") {
      values.append(try value())
      guard try passComma(before: UInt8(ascii: "]"), "a comma or ]") else { break }
    }
    leave()
    return values
  }

  private mutating func members() throws(JSONFault) -> [JSONMember] {
    try enter()
    var members: [JSONMember] = []
    members.reserveCapacity(8)
    var names = NameCheck()
    while next != UInt8(ascii: "}") {
      let member = try member()
      guard names.isNew(member.name, after: members) else {
        throw JSONFault(.duplicateMember(member.name), at: member.place)
      }
      members.append(member)
      guard try passComma(before: UInt8(ascii: "}"), "a comma or }") else { break }
    }
    leave()
    return members
  }

  private mutating func member() throws(JSONFault) -> JSONMember {
    let start = place
    guard next == UInt8(ascii: "\"") else { throw unexpected("a name in quotes") }
    let name = try text()
    skipSpace()
    guard next == UInt8(ascii: ":") else { throw unexpected("a colon") }
    index += 1
    skipSpace()
    return JSONMember(name, try value(), at: start)
  }

  /// Whether another element follows; false at the closing bracket.
  private mutating func passComma(
    before closing: UInt8, _ expected: String
  ) throws(JSONFault) -> Bool {
    skipSpace()
    if next == closing { return false }
    guard next == UInt8(ascii: ",") else { throw unexpected(expected) }
    let comma = place
    index += 1
    skipSpace()
    guard next != closing else { throw JSONFault(.trailingComma, at: comma) }
    guard next != nil else { throw JSONFault(.unexpectedEnd, at: place) }
    return true
  }
}

/// Tells names that an object has twice, scalar by scalar: `é` in two spellings is two names.
private struct NameCheck {
  /// Up to this many names are compared one by one, which is faster than a set.
  private static let few = 16
  private var seen: Set<[UInt8]> = []

  mutating func isNew(_ name: String, after members: [JSONMember]) -> Bool {
    if members.count < Self.few {
      let length = name.utf8.count
      return !members.contains {
        $0.name.utf8.count == length && $0.name == name && $0.name.utf8.elementsEqual(name.utf8)
      }
    }
    if seen.isEmpty { seen = Set(members.map { Array($0.name.utf8) }) }
    return seen.insert(Array(name.utf8)).inserted
  }
}
