import CampaignEngine
import Testing
import TextGrid
import TrackerUI

@Suite struct LogFormViewTests {
  private static let small = Size(rows: 24, columns: 80)
  private static let large = Size(rows: 30, columns: 100)

  private var filled: LogForm {
    var form = LogFormWorld.form()
    form.type("Capital still considering; no decision on the text")
    form.press(.tab)
    form.type("we revert by Thursday")
    form.press(.tab, .tab, .right, .right, .tab)
    form.type("일등 서기관")
    form.press(.tab, .character("m"), .tab, .character("n"), .tab, .tab)
    form.type("thu")
    return form
  }

  @Test func `the form at 80x24 and 100x30`() throws {
    try Picture.expect(filled.view(in: Self.small), looksLike: "log")
    try Picture.expect(filled.view(in: Self.large), looksLike: "log")
  }

  @Test func `an act, a grade and a wrong date at 80x24`() throws {
    var form = filled
    form.press(.tab, .character("d"), .backTab, .backTab, .character("e"), .tab)
    form.type("says the opposite")
    for _ in 0..<6 { form.press(.backTab) }
    form.type("03/05")
    try Picture.expect(form.view(in: Self.small), looksLike: "log-wrong-date")
    try Picture.expect(form.view(in: Self.large), looksLike: "log-wrong-date")
  }

  @Test func `help and meanings lie over the form`() throws {
    var form = filled
    form.press(.function(1))
    try Picture.expect(form.view(in: Self.small), looksLike: "log-help")
    form.press(.escape, .function(2))
    try Picture.expect(form.view(in: Self.small), looksLike: "log-meanings")
  }

  @Test func `a narrow window gives every field its label`() {
    let lines = filled.view(in: Size(rows: 40, columns: 44)).lines.joined(separator: "\n")
    for label in ["From ", "Speaker ", "On record ", "Reply by ", "Seen by "] {
      #expect(lines.contains(label))
    }
  }

  @Test func `the cursor is in the field at every step and size`() {
    for size in [Self.small, Self.large, Size(rows: 9, columns: 40), Size(rows: 6, columns: 20)] {
      var form = filled
      for step in 0..<16 {
        let cursor = form.view(in: size).cursor
        #expect(cursor != nil, "\(size) step \(step)")
        form.press(.tab)
      }
    }
  }

  @Test func `it is drawn without a fault at every size`() {
    let form = filled
    var help = filled
    help.press(.function(1))
    var meanings = filled
    meanings.press(.function(2))
    for size in AllSizes.sizes {
      #expect(form.view(in: size).size == size)
    }
    for size in AllSizes.sizes where size.rows % 3 == 0 && size.columns % 4 == 0 {
      #expect(help.view(in: size).size == size)
      #expect(meanings.view(in: size).size == size)
    }
  }

  @Test func `hostile text is shown harmless`() {
    var world = LogFormWorld.world
    world.campaigns[0].asks[2].title = "talks \u{1b}[2J\u{202e}x"
    let form = LogFormWorld.form(preselected: "raise-in-talks", world: world)
    let text = form.view(in: Self.large).lines.joined()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202e })
  }

  @Test(arguments: [small, large])
  func `what is odd is said beside what changes, and hinders nothing`(size: Size) {
    var form = LogFormWorld.form()
    form.type("A form letter")
    // To the grade: words, when, from, speaker, how, on record.
    form.press(.tab, .tab, .tab, .tab, .tab, .tab, .tab, .character("d"))
    let lines = { form.view(in: size).lines.joined(separator: "\n") }
    #expect(lines().contains("! grade D says that"))
    #expect(lines().contains("! grade D has no reason yet"))
    form.press(.tab)
    form.type("a stamp and no more")
    #expect(!lines().contains("has no reason yet"))
    guard case .save = form.press(.control("s")) else {
      Issue.record("not saved")
      return
    }
  }
}
