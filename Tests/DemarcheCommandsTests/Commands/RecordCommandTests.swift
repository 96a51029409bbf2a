import DemarcheCommands
import JSONText
import Testing

@Suite struct RecordCommandTests {
  private func row(_ session: String, on day: String) -> JSONValue? {
    Stage().play("record dprk-open-letter-2020 --json --as-of \(day)").json?.list("entries")
      .first { $0.text("session") == session }
  }

  @Test func `an entry has every member of the contract in its order`() {
    let json = Stage().play("record dprk-open-letter-2020 --json").json
    #expect(json?.names == ["target", "subject", "entries"])
    #expect(
      json?.at("entries.0")?.names == [
        "body", "session", "year", "item", "names", "vote", "review", "indicates", "date",
        "resolution", "certainty", "steppedBack", "conflict", "responses",
      ])
  }

  @Test func `a step back is marked where it was taken`() throws {
    let entry = try #require(row("HRC-40", on: "2019-03-23"))
    #expect(entry.text("names") == "notSponsor")
    #expect(entry.text("vote") == "notMember")
    #expect(entry.text("steppedBack") == "true")
    let text = Stage().play("record dprk-open-letter-2020 --as-of 2019-03-23")
    #expect(text.lines.contains { $0.contains("HRC 40") && $0.contains("▼ not a co-sponsor") })
    #expect(text.out.contains("▼ stepped back: co-sponsor in HRC 37"))
  }

  @Test func `what was acted on with nothing on record is unknown, what was not is null`() throws {
    let acted = try #require(row("HRC-61", on: "2026-11-23"))
    #expect(acted.text("names") == "unknown")
    #expect(acted.text("indicates") == "coSponsor")
    #expect(acted.text("steppedBack") == "false")
    let ahead = try #require(row("UNGA-81", on: "2026-11-23"))
    #expect(ahead.at("names")?.content == .null)
  }

  @Test func `what it only says it will do stands hollow`() {
    let text = Stage().play("record dprk-open-letter-2020 --as-of 2026-11-23")
    #expect(text.lines.contains { $0.contains("HRC 61") && $0.contains("○ co-sponsor") })
    #expect(
      text.lines.dropLast().last
        == "· not acted on yet   ▼ stepped back   ○ says it will, not an act")
  }
}
