import Foundation
import Testing

/// What happened about the shipped campaign, as the built program tells it.
@Suite struct TimelineTests {
  private func entries(_ options: String...) throws -> [[String: Any]] {
    let run = try BuiltProgram.run(
      ["timeline", "dprk-open-letter-2020", "--json", "--store", BuiltProgram.shippedStore]
        + options)
    #expect(run.status == 0, "\(run.errors)")
    return try #require(try run.json()["entries"] as? [[String: Any]])
  }

  @Test func `every record of the campaign that has happened is in it, once, in order`() throws {
    let entries = try entries("--as-of", "2026-11-23")
    let ids = entries.map { lookUp("id", in: $0) }
    for folder in ["communications", "responses", "events"] {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: "\(BuiltProgram.shippedStore)/dprk-open-letter-2020/\(folder)")
      for file in files where file.hasSuffix(".json") {
        #expect(ids.count { $0 == String(file.dropLast(".json".count)) } == 1, "\(file)")
      }
    }
    let days = entries.map { entry in
      // A month sorts at its last day, and no day of it is later than this.
      let date = lookUp("date", in: entry)
      return date.count == 10 ? date : date + "-99"
    }
    #expect(days == days.sorted())
  }

  @Test func `what came after the day is not in it`() throws {
    let entries = try entries("--as-of", "2020-03-02")
    #expect(entries.allSatisfy { lookUp("date", in: $0) <= "2020-03-02" })
    #expect(entries.contains { lookUp("id", in: $0) == "HRC-43/opening" })
    #expect(!entries.contains { lookUp("id", in: $0) == "HRC-43/closing" })
  }
}
