import Testing

@testable import JSONText

@Suite struct JSONEditTests {
  private func edited(_ text: String, _ name: String, _ value: JSONValue?) throws -> String {
    let bytes = try JSONValue.changing(Array(text.utf8), [JSONMemberChange(name, value)])
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a changed member leaves every other byte as it was`() throws {
    let text = "\u{FEFF}{ \"b\" : 1.0,\r\n\t\"title\":\"old\" , \"a\": {\"x\":[1, 2]}}\n\n"
    #expect(
      try edited(text, "title", .text("새 제목"))
        == "\u{FEFF}{ \"b\" : 1.0,\r\n\t\"title\":\"새 제목\" , \"a\": {\"x\":[1, 2]}}\n\n")
  }

  @Test func `a new member stands where sorted names have it, laid out as the first`() throws {
    let text = "{\n  \"format\": 1,\n  \"title\": \"T\"\n}\n"
    #expect(
      try edited(text, "id", .text("x"))
        == "{\n  \"format\": 1,\n  \"id\": \"x\",\n  \"title\": \"T\"\n}\n")
    #expect(
      try edited(text, "zone", .text("x"))
        == "{\n  \"format\": 1,\n  \"title\": \"T\",\n  \"zone\": \"x\"\n}\n")
  }

  @Test func `where names are in no order a new member comes last`() throws {
    #expect(
      try edited("{\"b\": 1, \"a\": 2}", "aa", .number(3)) == "{\"b\": 1, \"a\": 2,\"aa\": 3}")
    #expect(try edited("{}\n", "a", .number(3)) == "{\n  \"a\": 3\n}\n")
  }

  @Test func `a member that goes takes its comma along, wherever it stands`() throws {
    let text = "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n"
    #expect(try edited(text, "a", nil) == "{\n  \"b\": 2,\n  \"c\": 3\n}\n")
    #expect(try edited(text, "b", nil) == "{\n  \"a\": 1,\n  \"c\": 3\n}\n")
    #expect(try edited(text, "c", nil) == "{\n  \"a\": 1,\n  \"b\": 2\n}\n")
    #expect(try edited("{ \"a\": 1 }", "a", nil) == "{ }")
    #expect(try edited(text, "d", nil) == text)
  }

  @Test func `a value of several lines stands one level deep`() throws {
    let value = JSONValue.members([("session", .text("HRC-64")), ("milestone", .text("action"))])
    #expect(
      try edited("{\n  \"id\": \"x\"\n}\n", "deadline", value) == """
        {
          "deadline": {
            "milestone": "action",
            "session": "HRC-64"
          },
          "id": "x"
        }

        """)
  }

  @Test func `what is no object is refused`() {
    #expect(throws: JSONFault.self) { try edited("[1]", "a", nil) }
    #expect(throws: JSONFault.self) { try edited("{\"a\": 1,}", "a", nil) }
  }

  @Test func `a thousand objects differ outside the changed member in nothing`() throws {
    var random = SeededBytes(seed: 2020)
    for _ in 0..<1000 {
      let count = random.next(below: 6)
      let gap = ["", " ", "\n\t", "\r\n    "][random.next(below: 4)]
      let names = (0..<count).map { "k\(random.next(below: 30))-\($0)" }
      let members = names.map { "\($0)\": [\(random.next(below: 99)), \"\\u00e9한\"]" }
      let text = "{" + members.map { gap + "\"" + $0 }.joined(separator: gap + ",") + gap + "}"
      let name = names.randomElement(using: &random) ?? "new"
      let after = try edited(text, name, .text("\"{,}"))
      let before = try JSONValue.parse(Array(text.utf8))
      let found = try JSONValue.parse(Array(after.utf8))
      #expect(found[name]?.string == "\"{,}", "\(text)")
      #expect(
        found.members.filter { $0.name != name }.map(\.value.content.plain)
          == before.members.filter { $0.name != name }.map(\.value.content.plain), "\(text)")
      // What was empty keeps the lines that its first member needed.
      if count > 0 {
        #expect(try edited(after, name, nil) == edited(text, name, nil), "\(text)")
      }
      for piece in members where !piece.hasPrefix(name + "\"") {
        #expect(after.contains("\"" + piece), "\(text)")
      }
    }
  }
}

extension JSONValue.Content {
  /// Without places, which move.
  fileprivate var plain: String { JSONValue(self).written() }
}

/// Bytes that a seed repeats.
private struct SeededBytes: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }

  mutating func next(below end: Int) -> Int { Int.random(in: 0..<end, using: &self) }
}
