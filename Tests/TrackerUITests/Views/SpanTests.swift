import Testing
import TextGrid

@testable import TrackerUI

@Suite struct SpanTests {
  @Test func `terminal codes in a text are shown, never kept`() {
    let span = Span("a\u{1b}[31mb\u{202e}c\nd")
    #expect(!span.text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202e })
    #expect(span.text.contains("[31m"))
  }

  @Test func `a text is filled at the edge where it does not stand`() {
    #expect(Span("한", .dim).padded(to: 4).text == "한  ")
    #expect(Span("한", .dim).padded(to: 4, at: .right) == Span("  한", .dim))
    #expect(Span("eighteen").padded(to: 5, at: .right).text == "eigh…")
  }
}
