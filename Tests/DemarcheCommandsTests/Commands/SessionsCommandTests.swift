import DemarcheCommands
import JSONText
import Testing

@Suite struct SessionsCommandTests {
  private func sessions(_ line: String) -> JSONValue? {
    Stage().play("sessions --json \(line)").json
  }

  private func session(_ id: String, _ line: String = "--as-of 2026-11-23") -> JSONValue? {
    sessions(line)?.list("sessions").first { $0.text("id") == id }
  }

  private func error(_ rule: String, _ line: String = "--as-of 2026-11-23") -> JSONValue? {
    sessions(line)?.list("errors").first { $0.text("rule") == rule }
  }

  @Test func `a session has every member of the contract`() throws {
    let found = try #require(session("HRC-64"))
    #expect(
      found.names == [
        "id", "body", "session", "title", "place", "timeZone", "start", "end", "parts",
        "certainty", "marginDays", "history", "milestones", "sources",
      ])
    #expect(found.text("body") == "HRC")
    #expect(found.text("session") == "64")
    #expect(found.text("start") == "2027-02-22")
    #expect(found.text("end") == "2027-04-02")
    #expect(found.text("certainty") == "predicted")
    #expect(found.text("marginDays") == "0")
  }

  @Test func `each milestone says when, how sure and why`() throws {
    let milestones = try #require(session("HRC-64")).list("milestones")
    let tabling = try #require(milestones.first { $0.text("id") == "tabling" })
    #expect(
      tabling.names == [
        "id", "group", "title", "date", "from", "to", "time", "instant", "daysLeft",
        "instantFrom", "daysLeftFrom", "certainty", "marginDays", "why", "sources",
      ])
    #expect(tabling.text("from") == "2027-03-15")
    #expect(tabling.text("instant") == "2027-03-25T12:00:00Z")
    #expect(tabling.text("marginDays") == "7")
    #expect(!tabling.list("why").isEmpty)
    #expect(milestones.first?.text("id") == "writtenStatements")
    #expect(milestones.first?.text("group") == "ours")
  }

  @Test func `what a session went through is told as each day knew it`() throws {
    let suspended = try #require(session("HRC-43", "--as-of 2020-03-14"))
    #expect(suspended.at("end")?.isNull == true)
    #expect(suspended.list("history").map { $0.text("on") } == ["2020-02-24", "2020-03-13"])
    #expect(
      suspended.at("history.1")?.names
        == ["on", "field", "from", "to", "certainty", "why", "source"])
    #expect(suspended.at("history.1.to")?.isNull == true)
    let closing = suspended.list("milestones").first { $0.text("id") == "closing" }
    #expect(closing?.at("date")?.isNull == true)
    let over = try #require(session("HRC-43"))
    #expect(over.text("end") == "2020-06-23")
    #expect(over.list("parts").map { $0.text("end") } == ["2020-03-13", "2020-06-23"])
    #expect(over.list("sources").contains { $0.text("title")?.isEmpty == false })
  }

  @Test func `the figures of the rules are computed from the dates of the day`() throws {
    let june = try #require(error("HRC/opening/june"))
    #expect(june.names.prefix(1) == ["rule"])
    for name in ["n", "exact", "meanDays", "worstDays"] { #expect(june.names.contains(name)) }
    #expect(june.text("n") == "5")
    #expect(june.text("exact") == "3")
    #expect(june.text("meanDays") == "1.60")
    #expect(june.text("worstDays") == "7")
    #expect(error("HRC/closing")?.text("meanDays") == "1.90")
    #expect(error("UNGA/thirdCommitteeAction")?.text("meanDays") == "1.71")
    #expect(error("HRC/opening/september")?.text("meanDays") == "0.05")
    #expect(error("HRC/opening/february", "--as-of 2019-12-31")?.text("n") == "4")
    let unmeasured = try #require(error("HRC/writtenStatements"))
    #expect(unmeasured.text("n") == "0")
    #expect(unmeasured.at("meanDays")?.isNull == true)
    #expect(unmeasured.at("worstDays")?.isNull == true)
  }

  @Test func `a body and a year choose what is listed`() throws {
    let council = try #require(sessions("hrc --until 2030 --as-of 2026-11-23"))
    #expect(Set(council.list("sessions").compactMap { $0.text("body") }) == ["HRC"])
    #expect(council.list("sessions").last?.text("id") == "HRC-75")
    #expect(Set(council.list("errors").compactMap { $0.text("body") }) == ["HRC"])
    #expect(sessions("UNGA --until 2026")?.list("sessions").last?.text("id") == "UNGA-81")
  }

  @Test func `a store's own body can be asked for`() throws {
    let store = try TemporaryStore(ofShipped: false)
    try store.write(
      """
      {"format": 1, "id": "UPR-55", "body": "UPR", "session": 55, "start": "2027-01-18",
       "end": "2027-01-29", "certainty": "announced"}
      """, to: "calendar/UPR-55.json")
    let text = Stage().play("sessions upr --as-of 2026-11-23 --store \(store.path)").out
    #expect(text.contains("UPR 55  Mon 18 Jan 2027  ann.  Fri 29 Jan 2027  ann."))
  }

  @Test func `for people a session is a line, its changes below, the figures at the end`() {
    let lines = Stage().play("sessions HRC --as-of 2026-11-23").lines
    for line in [
      "HRC 43  Mon 24 Feb 2020  held      Tue 23 Jun 2020    n. v.     22 Jun",
      "         13 Mar 2020: closing 20 Mar 2020 → no date (suspended, no date set)",
      "HRC 41  Mon 24 Jun 2019  held      Fri 12 Jul 2019    held",
      "HRC 64  Mon 22 Feb 2027  pred. ±0  by Fri 2 Apr 2027  pred. ±0  22 Mar–2 Apr",
      "HRC 65  Mon 21 Jun 2027  pred. ±7  Tue 13 Jul 2027    pred. ±7  12–13 Jul",
      "How good the rules are: days off, by the dates on file",
      "HRC opens, June-July                  2021–25       5      3   1.6      7",
      "HRC written statements due            no date yet   0      -     -      -",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `a suspended session has no closing`() {
    let lines = Stage().play("sessions HRC --as-of 2020-03-14").lines
    #expect(lines.contains { $0.hasPrefix("HRC 43  Mon 24 Feb 2020  held      no date set") })
  }

  @Test func `years before the first session have none`() {
    let outcome = Stage().play("sessions --until 1990")
    #expect(outcome.code == 0)
    #expect(outcome.lines.contains("no sessions in this time"))
  }

  @Test(arguments: ["--ascii sessions", "sessions HRC --ascii"])
  func `in ASCII there is nothing else`(line: String) {
    #expect(Stage().play(line).out.utf8.allSatisfy { $0 < 128 })
  }
}
