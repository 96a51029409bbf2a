import Testing

@testable import TextGrid

@Suite struct KeyTests {
  @Test func `keys are named as a footer writes them`() {
    let keys: [Key] = [
      .character("r"), .character(" "), .control("s"), .enter, .escape, .backTab, .pageDown,
      .function(1),
      .unknown, .paste("q"),
    ]
    #expect(
      keys.map(\.footerName) == ["r", "Space", "^S", "Enter", "Esc", "S-Tab", "PgDn", "F1", "", ""])
  }
}
