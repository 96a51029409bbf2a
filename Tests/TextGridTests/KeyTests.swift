import Testing

@testable import TextGrid

@Suite struct KeyTests {
  @Test func `keys are named as a footer writes them`() {
    let keys: [Key] = [
      .character("r"), .character(" "), .control("s"), .enter, .escape, .backTab, .pageDown,
      .function(1),
    ]
    #expect(
      keys.map(\.footerName) == ["r", "Space", "^S", "Enter", "Esc", "S-Tab", "PgDn", "F1"])
  }

  @Test func `what is no key has no name`() {
    let others: [Key] = [
      .unknown, .paste("q"), .resize(Size(rows: 1, columns: 1)),
      .mouse(Mouse(.click, at: Point(row: 0, column: 0))),
    ]
    for key in others { #expect(key.footerName.isEmpty) }
  }
}
