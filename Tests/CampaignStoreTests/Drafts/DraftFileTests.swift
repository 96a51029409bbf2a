import CampaignEngine
import Testing

@testable import CampaignStore

@Suite struct DraftFileTests {
  @Test func `a draft comes back byte for byte`() {
    let file = DraftFile(draft: DraftFixtures.draft(), kept: DraftFixtures.moment)
    #expect(DraftFile(file.bytes) == file)
    guard case .text(let text)? = DraftFile(file.bytes)?.draft.fields["what"] else {
      Issue.record("no text")
      return
    }
    #expect(Array(text.utf8) == Array("둘째 줄\n😀 “half” \\ \u{1112}\u{1161}".utf8))
  }

  @Test func `every control and every hidden character comes back`() {
    for value in (0...0x2100 as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      let file = DraftFixtures.file("a" + String(value) + "b")
      #expect(DraftFile(file.bytes) == file, "\(value.value)")
    }
  }

  @Test func `names that no version knows and values of another kind are left out`() {
    let text = """
      {"format": 1, "campaign": "c", "kept": "2020-03-02T12:00:00Z", "day": 7, "ask": [],
       "later": {"deep": [1]}, "focus": null,
       "fields": {"what": "text", "when": 28, "asks": ["a", 1, null], "grade": null, "new": {}}}
      """
    let draft = DraftFile(Array(text.utf8))?.draft
    #expect(draft?.fields == ["what": .text("text"), "asks": .list(["a"])])
    #expect(draft?.ask == nil && draft?.focus == nil)
    #expect(draft?.day.iso == "2020-03-02")
  }

  @Test func `what is torn, newer or nothing of the kind is no draft`() {
    let bytes = DraftFixtures.file().bytes
    for end in 0..<bytes.count - 2 { #expect(DraftFile(Array(bytes.prefix(end))) == nil) }
    let others = [
      "", "null", "[]", "{}", "\u{1b}[2J", #"{"format": 2, "campaign": "c"}"#,
      #"{"format": 1, "campaign": "../c", "kept": "2020-03-02T12:00:00Z"}"#,
      #"{"format": 1, "campaign": "c", "kept": "yesterday"}"#,
      #"{"format": 2, "campaign": "c", "kept": "2020-03-02T12:00:00Z"}"#,
      #"{"format": 1, "format": 1, "campaign": "c", "kept": "2020-03-02T12:00:00Z"}"#,
    ]
    for text in others { #expect(DraftFile(Array(text.utf8)) == nil, "\(text)") }
    #expect(DraftFile([0xff, 0xfe, 0x00]) == nil)
  }
}
