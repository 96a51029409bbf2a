/// One member of an object as it is to be; nil: it is to be gone.
package struct JSONMemberChange: Equatable, Sendable {
  package let name: String
  package let value: JSONValue?

  package init(_ name: String, _ value: JSONValue?) {
    self.name = name
    self.value = value
  }
}

extension JSONValue {
  /// The text of an object with some of its members changed: all other bytes stay as they are.
  ///
  /// A new member takes its place among sorted names, else the last place; it is laid out as the
  /// first one is.
  ///
  /// - Throws: Where the text is no JSON, or no object.
  package static func changing(
    _ bytes: [UInt8], _ changes: [JSONMemberChange]
  ) throws(JSONFault) -> [UInt8] {
    // What is cut below is known to be whole.
    _ = try parse(bytes)
    var edited = bytes
    for change in changes {
      edited = try ObjectText(edited).changed(by: change)
    }
    return edited
  }

  /// The object with those members changed, as its own value.
  package func changing(_ changes: [JSONMemberChange]) -> JSONValue {
    var members = members
    for change in changes {
      let index = members.firstIndex { $0.name == change.name }
      switch (index, change.value) {
      case (let index?, let value?): members[index] = JSONMember(change.name, value)
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(JSONMember(change.name, value))
      case (nil, nil): break
      }
    }
    return JSONValue(.object(members), at: place)
  }
}

/// The text of an object, with where its members stand in it.
private struct ObjectText {
  /// Where a member stands: from its name to the end of its value.
  struct Member {
    let name: String
    let start: Int
    let valueStart: Int
    let end: Int
  }

  let bytes: [UInt8]

  /// The first byte behind the opening bracket.
  let inside: Int
  let members: [Member]

  init(_ bytes: [UInt8]) throws(JSONFault) {
    self.bytes = bytes
    (inside, members) = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONFault) in
      var scanner = JSONScanner(buffer)
      return try scanner.memberPlaces()
    }
  }

  func changed(by change: JSONMemberChange) throws(JSONFault) -> [UInt8] {
    let index = members.firstIndex { $0.name == change.name }
    switch (index, change.value) {
    case (let index?, let value?):
      return bytes[..<members[index].valueStart] + Self.text(value) + bytes[members[index].end...]
    case (let index?, nil): return without(index)
    case (nil, let value?): return with(change.name, value)
    case (nil, nil): return bytes
    }
  }

  private func without(_ index: Int) -> [UInt8] {
    if index + 1 < members.count {
      return Array(bytes[..<members[index].start] + bytes[members[index + 1].start...])
    }
    let start = index > 0 ? members[index - 1].end : inside
    return Array(bytes[..<start] + bytes[members[index].end...])
  }

  private func with(_ name: String, _ value: JSONValue) -> [UInt8] {
    let member = Self.text(.text(name)) + Array(": ".utf8) + Self.text(value)
    guard let first = members.first, let last = members.last else {
      return bytes[..<inside] + Array("\n  ".utf8) + member + Array("\n".utf8) + bytes[inside...]
    }
    let gap = bytes[inside..<first.start]
    let comma = [UInt8(ascii: ",")]
    guard let next = nextInOrder(after: name) else {
      return bytes[..<last.end] + comma + gap + member + bytes[last.end...]
    }
    return bytes[..<next.start] + member + comma + gap + bytes[next.start...]
  }

  /// The member before which a new one stands; nil: it comes last, as where nothing is in order.
  private func nextInOrder(after name: String) -> Member? {
    let names = members.map(\.name)
    let isSorted = zip(names, names.dropFirst()).allSatisfy { Self.isBefore($0, $1) }
    return isSorted ? members.first { Self.isBefore(name, $0.name) } : nil
  }

  private static func isBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// A value as it stands one level deep, without the newline at its end.
  private static func text(_ value: JSONValue) -> [UInt8] {
    Array(value.written(sortingMembers: true, escaping: .needed, level: 1).utf8)
  }
}

extension JSONScanner {
  /// Where the members of the object stand that the text is.
  fileprivate mutating func memberPlaces() throws(JSONFault) -> (Int, [ObjectText.Member]) {
    skipSpace()
    guard next == UInt8(ascii: "{") else { throw unexpected("an object") }
    let inside = index + 1
    try enter()
    var places: [ObjectText.Member] = []
    while next != UInt8(ascii: "}") {
      let start = index
      let name = try text()
      skipSpace()
      index += 1
      skipSpace()
      let valueStart = index
      _ = try value()
      places.append(
        ObjectText.Member(name: name, start: start, valueStart: valueStart, end: index))
      skipSpace()
      if next == UInt8(ascii: ",") { index += 1 }
      skipSpace()
    }
    return (inside, places)
  }
}
