import Foundation
import JSONText
import Testing

@Suite struct JSONWriterTests {
  private func parse(_ text: String) throws -> JSONValue { try JSONValue.parse(Array(text.utf8)) }

  @Test func `a text of two spaces a level comes back byte for byte`() throws {
    let text = """
      {
        "z": 1.0,
        "unknown": {
          "deep": [
            1e2,
            -0,
            "한국 \\" \\\\ / é"
          ]
        },
        "a": [],
        "b": {},
        "c": null,
        "d": true
      }

      """
    #expect(try parse(text).written(escaping: .needed) == text)
  }

  @Test func `members are sorted only on request, by scalars, at every level`() throws {
    let value = try parse(#"{"b":{"d":1,"c":2},"a":0,"é":0,"Z":0}"#)
    #expect(
      value.written(sortingMembers: true, escaping: .needed)
        == "{\n  \"Z\": 0,\n  \"a\": 0,\n  \"b\": {\n    \"c\": 2,\n    \"d\": 1\n  },\n  \"é\": 0\n}\n"
    )
    #expect(value.written(escaping: .needed).hasPrefix("{\n  \"b\": {\n    \"d\": 1"))
  }

  @Test func `no character that acts on a terminal or hides is written bare`() {
    let hostile =
      "\u{0}\u{1B}\u{7F}\u{85}\u{9B}\u{AD}\u{61C}\u{200B}\u{200D}\u{200F}\u{2028}\u{202E}\u{2060}"
      + "\u{2066}\u{FEFF}\u{E0041}"
    let text = JSONValue.text(hostile).written()
    #expect(text.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A })
    #expect(text.hasSuffix("\\uFEFF\\uDB40\\uDC41\"\n"))
  }

  @Test func `a file keeps what JSON allows, and any text is read back as it was`() throws {
    for value in (0..<0x3000).compactMap({ Unicode.Scalar($0) }) + ["\u{FEFF}", "\u{E0041}", "😀"] {
      let text = "a\(value)b"
      for escaping in [JSONEscaping.needed, .hostile] {
        let written = JSONValue.text(text).written(escaping: escaping)
        #expect(
          try parse(written).string?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
      }
    }
    #expect(JSONValue.text("\u{9B}\u{202E}").written(escaping: .needed) == "\"\u{9B}\u{202E}\"\n")
    #expect(JSONValue.text("\u{1}\n").written(escaping: .needed) == "\"\\u0001\\n\"\n")
  }

  @Test func `another parser reads what is written`() throws {
    let text = "\u{1B}[31m\u{202E}한\u{E0041}\"\\"
    let data = Data(JSONValue.list([.text(text), .number(5)]).written().utf8)
    let read = try JSONSerialization.jsonObject(with: data) as? [Any]
    #expect(read?.first as? String == text)
  }
}
