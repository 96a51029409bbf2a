import DemarcheCommands
import JSONText
import Testing

@Suite struct DeadlinesCommandTests {
  private func deadlines(_ line: String) -> [JSONValue] {
    Stage().play("deadlines --json \(line)").json?.list("deadlines") ?? []
  }

  private func deadline(_ id: String, _ line: String = "--as-of 2026-11-23") -> JSONValue? {
    deadlines(line).first { $0.text("id") == id }
  }

  @Test func `a deadline has every member of the contract in its order`() throws {
    let opening = try #require(deadline("HRC-64/opening"))
    #expect(
      opening.names == [
        "id", "session", "body", "milestone", "group", "title", "date", "from", "to", "time",
        "timeZone", "instant", "daysLeft", "certainty", "marginDays", "why", "asks", "sources",
      ])
    #expect(opening.text("date") == "2027-02-22")
    #expect(opening.text("timeZone") == "Europe/Zurich")
    #expect(opening.text("daysLeft") == "91")
    #expect(opening.text("certainty") == "predicted")
    #expect(opening.text("marginDays") == "0")
    #expect(!opening.list("why").isEmpty)
  }

  @Test func `the plenary is a window that counts to its end`() throws {
    let plenary = try #require(deadline("UNGA-81/plenaryAction"))
    #expect(plenary.text("from") == "2026-12-15")
    #expect(plenary.text("to") == "2026-12-21")
    #expect(plenary.text("date") == "2026-12-21")
    #expect(plenary.text("daysLeft") == "28")
    #expect(plenary.text("daysLeftFrom") == "22")
  }

  @Test func `the tabling of a spring session has an instant at both ends`() throws {
    let tabling = try #require(deadline("HRC-64/tabling"))
    #expect(tabling.text("time") == "13:00")
    #expect(tabling.text("instantFrom") == "2027-03-15T12:00:00Z")
    #expect(tabling.text("instant") == "2027-03-25T12:00:00Z")
  }

  @Test func `hours are those of the place and of the user`() {
    let text = Stage().play(
      "deadlines --as-of 2026-11-23 --until 2027-12-31 --time-zone Asia/Seoul"
    ).out
    #expect(text.contains("13:00 Geneva, 21:00 Seoul"))
    #expect(text.contains("13:00 Geneva, 20:00 Seoul"))
    let newYork = Stage().play(
      "deadlines --as-of 2026-11-23 --until 2027-12-31 --time-zone America/New_York"
    ).out
    #expect(newYork.contains("13:00 Geneva, 07:00 New York"))
  }

  @Test func `an ask stands at the milestones that decide it`() throws {
    let late = try #require(deadline("HRC-64/lateCoSponsorship"))
    #expect(late.at("asks.0")?.names == ["campaign", "ask"])
    #expect(late.text("asks.0.ask") == "co-sponsor-hrc-64")
  }

  @Test func `the choice of body, group, asks and time leaves the rest out`() {
    let day = "--as-of 2026-11-23"
    #expect(Set(deadlines("\(day) --body unga").compactMap { $0.text("body") }) == ["UNGA"])
    #expect(Set(deadlines("\(day) --ours").compactMap { $0.text("group") }) == ["ours"])
    #expect(Set(deadlines("\(day) --states").compactMap { $0.text("group") }) == ["states"])
    #expect(deadlines("\(day) --asks-only").allSatisfy { !$0.list("asks").isEmpty })
    #expect(
      deadlines("\(day) --until 2026-12-31").compactMap { $0.text("id") } == [
        "UNGA-81/thirdCommitteeAction", "UNGA-81/plenaryAction",
      ])
    #expect(
      deadlines("\(day) --campaign dprk-open-letter-2020").count == deadlines(day).count)
  }

  @Test func `a year without deadlines says so`() {
    let outcome = Stage().play("deadlines --as-of 2026-11-23 --until 2026-11-24 --ours")
    #expect(outcome.code == 0)
    #expect(outcome.lines.contains("no deadlines in this time"))
  }
}
