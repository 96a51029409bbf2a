import JSONText
import Testing

@Suite struct JSONValueTests {
  private func parse(_ text: String) throws -> JSONValue { try JSONValue.parse(Array(text.utf8)) }

  @Test func `every value and every name knows where it begins`() throws {
    let value = try parse("{\n  \"한국\": [1, \"b\"],\n  \"b\": {}\n}")
    let first = try #require(value.member(named: "한국"))
    #expect(value.place == JSONPlace(line: 1, column: 1))
    #expect(first.place == JSONPlace(line: 2, column: 3))
    #expect(first.value.place == JSONPlace(line: 2, column: 9))
    #expect(first.value.elements?.last?.place == JSONPlace(line: 2, column: 13))
    #expect(value["b"]?.place == JSONPlace(line: 3, column: 8))
  }

  @Test func `columns count scalars, wide ones and joined ones alike`() throws {
    let value = try parse("[\"e\u{301}😀\", 1]")
    #expect(value.elements?.last?.place == JSONPlace(line: 1, column: 9))
  }

  @Test func `a byte order mark takes no column`() throws {
    #expect(try parse("\u{FEFF}[1]").elements?.first?.place == JSONPlace(line: 1, column: 2))
  }

  @Test func `escapes become what they stand for`() throws {
    let text = try parse(#""\"\\\/\b\f\n\r\t\u0041\ud83d\ude00\u0000""#).string
    #expect(text == "\"\\/\u{8}\u{C}\n\r\tA😀\0")
  }

  @Test func `members are found by name, values by kind`() throws {
    let value = try parse(#"{"t": "x", "n": 42, "f": 1.5, "z": null, "l": [1]}"#)
    #expect(value["t"]?.string == "x")
    #expect(value["n"]?.integer == 42)
    #expect(value["f"]?.integer == nil)
    #expect(value["z"]?.isNull == true)
    #expect(value["l"]?.elements?.count == 1)
    #expect(value["none"] == nil)
    #expect(value["t"]?["x"] == nil)
  }

  @Test func `what is missing is built as null`() {
    #expect(JSONValue.text(nil).isNull)
    #expect(JSONValue.number(nil).isNull)
    #expect(JSONValue.text("").string == "")
    #expect(JSONValue.number(7).integer == 7)
    #expect(JSONValue.members([("a", .bool(true))])["a"]?.content == .bool(true))
  }
}
