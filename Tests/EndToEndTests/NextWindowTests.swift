import Foundation
import Testing

/// Where a dormant ask can be taken up again, through the built program.
@Suite struct NextWindowTests {
  private static let campaign = "dprk-open-letter-2020"

  private func run(_ arguments: [String], on day: String) throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      arguments + ["--store", BuiltProgram.shippedStore, "--as-of", day])
  }

  private func chain(_ ask: String, on day: String) throws -> Any {
    let shown = try run(["show", "\(Self.campaign)/\(ask)", "--json"], on: day).json()
    let computed = try #require(shown["computed"] as? [String: Any])
    let asks = try #require(computed["asks"] as? [[String: Any]])
    return try #require(asks.first?["chain"])
  }

  @Test func `an ask that was not met names the next session with such a text`() throws {
    let chain = try chain("co-sponsor-hrc-43", on: "2020-07-08")
    #expect(lookUp("next.session", in: chain) == "HRC-46")
    #expect(lookUp("next.milestone", in: chain) == "action")
    #expect(lookUp("next.date", in: chain) == "2021-03-19")
    #expect(lookUp("next.certainty", in: chain) == "predicted")
    #expect(lookUp("next.marginDays", in: chain) == "7")
    #expect(lookUp("next.ask", in: chain) == "null")
    #expect(lookUp("then", in: chain) == "null")
    let text = try run(["status"], on: "2020-07-08").output
    #expect(text.contains("next window HRC 46, 18 to 19 Mar 2021"), "\(text)")
  }

  @Test func `once it is carried on, the ask that does is named`() throws {
    let chain = try chain("co-sponsor-hrc-43", on: "2021-01-15")
    #expect(lookUp("next.session", in: chain) == "HRC-46")
    #expect(lookUp("next.ask", in: chain) == "co-sponsor-hrc-46")
  }

  @Test func `once it was met by a later one, there is nothing to take up`() throws {
    let chain = try chain("rejoin-unga-75", on: "2022-11-17")
    #expect(lookUp("metLater.session", in: chain) == "UNGA-77")
    #expect(lookUp("next", in: chain) == "null")
  }

  @Test func `the windows of an open ask end with the session that follows`() throws {
    let text = try run(
      ["show", "\(Self.campaign)/co-sponsor-hrc-43"], on: "2020-03-02"
    ).output
    let lines = text.split(separator: "\n").map(String.init)
    let last = try #require(lines.first { $0.contains("then UNGA 75") })
    #expect(last.contains("Wed 18 Nov 2020"), "\(last)")
    let names = try #require(lines.firstIndex { $0.contains("last day to add a name  ") })
    #expect(lines[names].contains("Fri 3 Apr 2020"))
    #expect(lines[names + 1] == last)
  }
}
