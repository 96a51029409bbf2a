import Foundation
import JSONText
import Testing

@Suite struct JSONTextTests {
  /// Texts that RFC 8259 allows, after the cases that parsers are known to get wrong.
  private static let accepted = [
    "0", "-0", "1", "-1", "10", "123456789012345678901234567890", "0.5", "-0.0", "1.0", "1e2",
    "1E+2", "1e-2", "1.5e10", "0e1", "0E0", "1.000000000000000000001", "-1e0", "20e1",
    "null", "true", "false", " true ", "\tfalse\r\n", "\n\n null", "\"\"", "\" \"",
    "[]", "[ ]", "[\n]", "{}", "{ }", "[[]]", "[{}]", "{\"a\":[]}", "[1,2]", "[1 , 2]", "[null]",
    "[true,false,null]", "{\"a\":1,\"b\":2}", "{\"a\" : 1 , \"b\":{}}", "{\"\":0}",
    "{\"a\":{\"a\":{\"a\":1}}}", "\"a/b\"", "\"\\/\"", "\"\\\"\\\\\\b\\f\\n\\r\\t\"",
    "\"\\u0041\"", "\"\\u00e9\"", "\"\\uD834\\uDD1E\"", "\"\\ud83d\\uDE00\"", "\"\\u0000\"",
    "\"\\u001f\"", "\"\\uFFFE\"", "\"한국\"", "\"😀\"", "\"\u{7F}\"", "\"\u{2028}\"", "\"\u{FFFF}\"",
    "\"\u{10FFFF}\"", "\"\u{FEFF}\"", "{\"é\":1,\"e\u{301}\":2}", "\u{FEFF}1", "\u{FEFF} {}",
    "\"//\"", "\"/* */\"", "[\"a\",\"b\"]", "[1,[2,[3]]]", "\"\\\\u0041\"", "\"\\\\\"",
  ]

  @Test func `a text that the standard allows is read`() throws {
    for text in Self.accepted {
      #expect(throws: Never.self, "\(text)") { try JSONValue.parse(Array(text.utf8)) }
    }
  }

  private static let refused: [(String, JSONFault.Kind, line: Int, column: Int)] = [
    ("", .empty, 1, 1), (" \n ", .empty, 1, 1), ("\u{FEFF}", .empty, 1, 1),
    ("[", .unexpectedEnd, 1, 2), ("{", .unexpectedEnd, 1, 2), ("[1", .unexpectedEnd, 1, 3),
    ("[1,", .unexpectedEnd, 1, 4), ("{\"a\"", .unexpectedEnd, 1, 5),
    ("{\"a\":", .unexpectedEnd, 1, 6), ("{\"a\":1", .unexpectedEnd, 1, 7),
    ("\"a", .unexpectedEnd, 1, 3), ("\"\\", .unexpectedEnd, 1, 3), ("\n\n[", .unexpectedEnd, 3, 2),
    ("[1,]", .trailingComma, 1, 3), ("{\"a\":1,}", .trailingComma, 1, 7),
    ("[\n  1,\n]", .trailingComma, 2, 4), ("[[1,],2]", .trailingComma, 1, 4),
    ("[,1]", .unexpected(found: ",", expected: "a value"), 1, 2),
    ("[1,,2]", .unexpected(found: ",", expected: "a value"), 1, 4),
    ("[1 2]", .unexpected(found: "2", expected: "a comma or ]"), 1, 4),
    ("{\"a\":1 \"b\":2}", .unexpected(found: "\"", expected: "a comma or }"), 1, 8),
    ("{\"한\" 1}", .unexpected(found: "1", expected: "a colon"), 1, 6),
    ("{a:1}", .unexpected(found: "a", expected: "a name in quotes"), 1, 2),
    ("{1:1}", .unexpected(found: "1", expected: "a name in quotes"), 1, 2),
    ("{'a':1}", .unexpected(found: "'", expected: "a name in quotes"), 1, 2),
    ("{,}", .unexpected(found: ",", expected: "a name in quotes"), 1, 2),
    ("{\"a\":}", .unexpected(found: "}", expected: "a value"), 1, 6),
    ("[1}", .unexpected(found: "}", expected: "a comma or ]"), 1, 3),
    ("{\"a\":1]", .unexpected(found: "]", expected: "a comma or }"), 1, 7),
    ("]", .unexpected(found: "]", expected: "a value"), 1, 1),
    ("'a'", .unexpected(found: "'", expected: "a value"), 1, 1),
    ("한", .unexpected(found: "한", expected: "a value"), 1, 1),
    ("// x\n1", .unexpected(found: "/", expected: "a value"), 1, 1),
    ("[1 /* */]", .unexpected(found: "/", expected: "a comma or ]"), 1, 4),
    ("nul", .unexpected(found: "n", expected: "a value"), 1, 1),
    ("True", .unexpected(found: "T", expected: "a value"), 1, 1),
    ("NaN", .unexpected(found: "N", expected: "a value"), 1, 1),
    ("[Infinity]", .unexpected(found: "I", expected: "a value"), 1, 2),
    ("+1", .unexpected(found: "+", expected: "a value"), 1, 1),
    (".5", .unexpected(found: ".", expected: "a value"), 1, 1),
    ("\u{C}1", .unexpected(found: "\u{C}", expected: "a value"), 1, 1),
    ("\u{A0}1", .unexpected(found: "\u{A0}", expected: "a value"), 1, 1),
    ("01", .badNumber("01"), 1, 1), ("-", .badNumber("-"), 1, 1), ("-01", .badNumber("-01"), 1, 1),
    ("1.", .badNumber("1."), 1, 1), ("[1.e1]", .badNumber("1.e1"), 1, 2),
    ("1e", .badNumber("1e"), 1, 1), ("1e+", .badNumber("1e+"), 1, 1),
    ("1.5.2", .badNumber("1.5.2"), 1, 1), ("0x1F", .badNumber("0x1F"), 1, 1),
    ("--1", .badNumber("--1"), 1, 1), ("1_000", .badNumber("1_000"), 1, 1),
    ("-Infinity", .badNumber("-Infinity"), 1, 1), ("2020-03-02", .badNumber("2020-03-02"), 1, 1),
    ("\"a\nb\"", .controlCharacterInText, 1, 3), ("\"\t\"", .controlCharacterInText, 1, 2),
    ("\"한\u{1}\"", .controlCharacterInText, 1, 3),
    ("\"\\n\u{1B}\"", .controlCharacterInText, 1, 4),
    ("\"\\x41\"", .badEscape, 1, 2), ("\"a\\'\"", .badEscape, 1, 3),
    ("\"\\u12\"", .badEscape, 1, 2), ("\"\\u12G4\"", .badEscape, 1, 2),
    ("\"\\U0041\"", .badEscape, 1, 2), ("\"\\ud800\\u12\"", .badEscape, 1, 8),
    ("\"\\uD800\"", .loneSurrogate, 1, 2), ("\"\\uDC00\"", .loneSurrogate, 1, 2),
    ("\"\\uD800\\uD800\"", .loneSurrogate, 1, 2), ("\"\\uD800\\n\"", .loneSurrogate, 1, 2),
    ("\"한\\uD800x\"", .loneSurrogate, 1, 3),
    ("{\"a\":1,\n \"a\":2}", .duplicateMember("a"), 2, 2),
    ("{\"a\":1,\"\\u0061\":2}", .duplicateMember("a"), 1, 8),
    ("[{\"b\":{\"c\":1,\"c\":1}}]", .duplicateMember("c"), 1, 14),
    ("1 2", .textAfterEnd, 1, 3), ("{}\n}", .textAfterEnd, 2, 1), ("[]\u{1A}", .textAfterEnd, 1, 3),
    ("\"a\"\"b\"", .textAfterEnd, 1, 4), ("null,", .textAfterEnd, 1, 5),
  ]

  @Test func `a text that the standard does not allow is refused where it fails`() {
    for (text, kind, line, column) in Self.refused {
      let fault = JSONFault(kind, at: JSONPlace(line: line, column: column))
      #expect(throws: fault, "\(text.debugDescription)") { try JSONValue.parse(Array(text.utf8)) }
    }
  }

  private static let badBytes: [([UInt8], column: Int)] = [
    ([0x22, 0x80, 0x22], 2), ([0x22, 0xC0, 0xAF, 0x22], 2), ([0x22, 0xC1, 0xBF, 0x22], 2),
    ([0x22, 0xE0, 0x80, 0x80, 0x22], 2), ([0x22, 0xED, 0xA0, 0x80, 0x22], 2),
    ([0x22, 0xF0, 0x80, 0x80, 0x80, 0x22], 2), ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 2),
    ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 2), ([0x22, 0x61, 0xFF, 0x22], 3),
    ([0x22, 0xC3, 0xA9, 0xE9, 0x22], 3), ([0x22, 0xED, 0x95], 2), ([0x31, 0xC3], 2),
  ]

  @Test func `bytes that are no UTF-8 are refused where they stand`() {
    for (bytes, column) in Self.badBytes {
      let fault = JSONFault(.notUTF8, at: JSONPlace(line: 1, column: column))
      #expect(throws: fault, "\(bytes)") { try JSONValue.parse(bytes) }
    }
  }

  @Test func `UTF-16 and UTF-32 are told apart from damage`() throws {
    for encoding in [
      String.Encoding.utf16, .utf16BigEndian, .utf16LittleEndian, .utf32, .utf32BigEndian,
      .utf32LittleEndian,
    ] {
      let data = try #require("{\"a\": 1}".data(using: encoding))
      #expect(throws: JSONFault(.otherEncoding, at: .start)) { try JSONValue.parse(Array(data)) }
    }
  }

  @Test func `32 levels are read, one more is refused where it begins`() {
    let deepest = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(throws: Never.self) { try JSONValue.parse(Array(deepest.utf8)) }
    let objects = String(repeating: "{\"a\":", count: 33)
    let fault = JSONFault(.tooDeep(most: 32), at: JSONPlace(line: 1, column: 161))
    #expect(throws: fault) { try JSONValue.parse(Array(objects.utf8)) }
    let endless = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFault(.tooDeep(most: 32), at: JSONPlace(line: 1, column: 33))) {
      try JSONValue.parse(Array(endless.utf8))
    }
  }

  @Test func `a member named twice is found among thousands, and quickly`() {
    var names = (0..<60_000).map { "\"n\($0)\":0" }
    #expect(throws: Never.self) {
      try JSONValue.parse(Array("{\(names.joined(separator: ","))}".utf8))
    }
    names.append("\"n7\":1")
    let text = "{\(names.joined(separator: ",\n"))}"
    #expect(throws: JSONFault(.duplicateMember("n7"), at: JSONPlace(line: 60_001, column: 1))) {
      try JSONValue.parse(Array(text.utf8))
    }
  }

  @Test func `what is read after random damage, another parser reads too`() throws {
    let whole = Array(
      #"{"a": [1, -2.5e3, true, null, "\u00e9\n한"], "b": {"c": "", "d": [[], {}]}}"#.utf8)
    let letters = Array("{}[]\",:\\u0019-+.eE \nnt한\u{1}".utf8)
    var generator = SeededGenerator(state: 7)
    var accepted = 0
    for _ in 0..<5000 {
      var bytes = whole
      for _ in 0...Int.random(in: 0..<2, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.remove(at: index)
        case 1: bytes[index] = letters.randomElement(using: &generator) ?? 0
        default: bytes.insert(letters.randomElement(using: &generator) ?? 0, at: index)
        }
      }
      guard (try? JSONValue.parse(bytes)) != nil else { continue }
      accepted += 1
      #expect(throws: Never.self, "\(String(decoding: bytes, as: UTF8.self))") {
        try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      }
    }
    #expect(accepted > 200)
  }
}

/// The same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
