import Testing
import TextGrid

@testable import TrackerUI

@Suite struct TableTests {
  private let table = Table(
    columns: [
      .init(gap: 1), .init(takesTheRest: true), .init(importance: 0),
      .init(edge: .right, importance: 1), .init(edge: .right),
    ],
    rows: [
      [Span("o"), Span("Co-sponsor the text"), Span("closing"), Span("20 Mar"), Span("18 days")],
      [Span("x"), Span("Rejoin"), Span(""), Span("3 Apr"), Span("today")],
    ])

  private func text(width: Int) -> [String] {
    table.lines(width: width).map { $0.left.map(\.text).joined() }
  }

  @Test func `cells stand under one another`() {
    #expect(
      text(width: 50) == [
        "o Co-sponsor the text     closing  20 Mar  18 days",
        "x Rejoin                            3 Apr    today",
      ])
  }

  @Test func `the least important columns go first`() {
    #expect(text(width: 44)[0] == "o Co-sponsor the text        20 Mar  18 days")
    #expect(!text(width: 44)[0].contains("closing"))
    #expect(text(width: 29)[0] == "o Co-sponsor the te…  18 days")
  }

  @Test func `a column without any text takes no room`() {
    let table = Table(
      columns: [.init(), .init(takesTheRest: true)], rows: [[Span(""), Span("text")]])
    #expect(table.lines(width: 6).map { $0.left.map(\.text) } == [["text  "]])
  }

  @Test func `no width is too small`() {
    for width in 0...60 {
      #expect(table.lines(width: width).count == 2)
    }
  }
}
