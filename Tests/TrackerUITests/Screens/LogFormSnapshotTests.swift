import CampaignEngine
import SampleWorlds
import Testing
import TextGrid

@testable import TrackerUI

/// What is typed into a form, taken out as plain words and put back into another one.
@Suite struct LogFormSnapshotTests {
  private static let pieces = [
    "a", "no decision", " ", "한국", "결의안 공동제안", "\u{1112}\u{1161}", "é", "e\u{301}", "\u{301}",
    "😀", "👩‍👩‍👧", "“says”", "28 feb", "2020-02-2", "fri", "+2w", "\\", "\"", "{", "-",
  ]

  private static let otherKeys: [Key] = [
    .tab, .backTab, .left, .right, .right, .right, .control("n"), .backspace, .delete, .home, .end,
    .control("w"), .control("_"), .character(" "), .character("1"), .character("3"),
    .character("a"),
  ]

  /// A form of one of two campaigns, filled by keys that are the same in every run.
  private func filled(seed: UInt64) -> (form: LogForm, blank: LogForm) {
    var random = SeededChoices(seed: seed)
    let world = seed.isMultiple(of: 2) ? LogFormWorld.world : LogFormWorld.worldOfThree
    let asks: [Identifier<Ask>?] = [nil, "co-sponsor-hrc-43", "rejoin-unga-75", "clarify-steps"]
    let ask = asks.randomElement(using: &random) ?? nil
    let blank = LogFormWorld.form(preselected: ask, world: world)
    var form = blank
    for field in LogForm.Field.allCases.shuffled(using: &random) {
      form.focus = field
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let piece = Self.pieces.randomElement(using: &random) ?? ""
        let key = Self.otherKeys.randomElement(using: &random) ?? .tab
        _ = form.update(Bool.random(using: &random) ? .paste(Paste(piece)) : key)
      }
    }
    form.focus = form.fields.randomElement(using: &random) ?? .what
    return (form, blank)
  }

  @Test func `a form put back holds what was typed and chosen, byte for byte`() {
    var fieldsSeen: Set<String> = []
    for seed in 0..<60 as Range<UInt64> {
      let (form, blank) = filled(seed: seed)
      var restored = blank
      let missing = restored.restore(form.snapshot)
      fieldsSeen.formUnion(form.snapshot.fields.keys)
      guard
        missing.isEmpty, restored.snapshot == form.snapshot, restored.draft == form.draft,
        restored.says(sameAs: form), restored.fields == form.fields,
        Array(restored.what.text.utf8) == Array(form.what.text.utf8)
      else {
        Issue.record("seed \(seed): \(form.snapshot) came back as \(restored.snapshot), \(missing)")
        return
      }
    }
    #expect(fieldsSeen == Set(LogForm.Field.allCases.map(\.rawValue)))
  }

  @Test func `a form put back goes on as the first one would have`() {
    for seed in 1000..<1020 as Range<UInt64> {
      var (form, restored) = filled(seed: seed)
      _ = restored.restore(form.snapshot)
      // Ticking other asks offers positions again: what was chosen earlier must still be there.
      for ask in ["1", "2", "3"] {
        form.focus = .asks
        restored.focus = .asks
        form.type(ask)
        restored.type(ask)
        #expect(restored.draft == form.draft, "seed \(seed)")
      }
    }
  }

  @Test func `half a date, a line break and blanks come back as they are`() {
    var form = LogFormWorld.form()
    form.type("first")
    form.press(.control("n"))
    form.type("둘째 ")
    form.focus = .when
    form.type("28 f")
    form.focus = .reason
    form.type("  ")
    var restored = LogFormWorld.form()
    #expect(restored.restore(form.snapshot) == [])
    #expect(restored.what.text == "first\n둘째 ")
    #expect(restored.when.text == "28 f")
    #expect(restored.firstFault?.field == .when)
    #expect(restored.reason.text == "  ")
  }

  @Test func `the cursor stands in the field in which it stood`() {
    var form = LogFormWorld.form()
    form.press(.tab, .tab)
    #expect(form.focus == .when)
    var restored = LogFormWorld.form()
    _ = restored.restore(form.snapshot)
    #expect(restored.focus == .when)
  }

  @Test func `an ask, a government or an office that is gone is left out and named`() {
    var form = LogFormWorld.form(world: LogFormWorld.worldOfThree)
    form.type("answer")
    form.focus = .whose
    form.type("12")
    form.focus = .from
    form.press(.right)
    var draft = form.snapshot
    draft.fields["asks"] = .list(["co-sponsor-hrc-43", "withdrawn-since"])
    var restored = LogFormWorld.form()
    let missing = restored.restore(draft)
    #expect(missing == ["ask withdrawn-since", "target jpn"])
    #expect(restored.asks.values == ["co-sponsor-hrc-43"])
    draft.fields["from"] = .text("kor/abolished")
    #expect(restored.restore(draft).last == "From kor/abolished")
    #expect(restored.what.text == "answer")
  }

  @Test func `what a file says wrongly is passed over, whatever it is`() {
    var draft = LogFormWorld.form().snapshot
    let hostile = "\u{1b}[2J\u{202e}" + String(repeating: "x", count: 5000)
    for field in LogForm.Field.allCases {
      for entry in [FormDraft.Entry.text(hostile), .list([hostile, ""]), .list([]), .text("")] {
        draft.fields[field.rawValue] = entry
        draft.fields["later version"] = entry
        draft.focus = hostile
        var form = LogFormWorld.form()
        let missing = form.restore(draft)
        form.takeUpAgain(from: draft.day, missing: missing)
        let lines = form.view(in: Size(rows: 24, columns: 80)).lines.joined()
        #expect(!lines.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
      }
    }
  }

  @Test func `the reader is told of another day, and of what is gone`() {
    let size = Size(rows: 24, columns: 80)
    var form = LogFormWorld.form()
    form.takeUpAgain(from: LogFormWorld.today - 3)
    #expect(form.view(in: size).lines[22].contains("Your draft of 28 Feb 2020 is back"))
    form.takeUpAgain(from: LogFormWorld.today)
    #expect(form.view(in: size).lines[22].contains("Your draft is back, for the asks"))
    form.takeUpAgain(missing: ["ask gone-since"])
    #expect(form.view(in: size).lines[22].contains("back without ask gone-since, gone meanwhile"))
    form.type("x")
    #expect(!form.view(in: size).lines[22].contains("back without"))
  }
}
