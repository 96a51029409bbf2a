import Foundation
import Testing

/// The UN moves a date, and everything that hangs on it moves with it.
@Suite struct MoveTests {
  private static let today = "2026-11-25"

  private func dates(_ run: BuiltProgram.Run) throws -> [String: String] {
    let changes = try #require(try run.json()["changes"] as? [[String: Any]])
    let moved = changes.filter { $0["what"] as? String == "date" }
    return Dictionary(
      uniqueKeysWithValues: moved.map { change in
        let from = change["from"] as? String ?? "none", to = change["to"] as? String ?? "none"
        return (
          "\(change["session"] as? String ?? "") \(change["milestone"] as? String ?? "")",
          "\(from) -> \(to)"
        )
      })
  }

  @Test
  func `a moved day of tabling lists its deadline, old and new, and undo restores every byte`()
    throws
  {
    let store = try WritableStore()
    let before = try store.records()
    let preview = try store.run(
      "move", "HRC-64", "tabling", "2027-03-18", "-n", "--json", asOf: Self.today)
    #expect(
      try dates(preview) == ["HRC-64 tabling": "2027-03-15/2027-03-25 -> 2027-03-18"])
    #expect(try store.records() == before)

    let move = try store.run("move", "hrc64", "tabling", "18 mar 2027", asOf: Self.today)
    #expect(move.status == 0, "\(move.errors)")
    #expect(
      move.output == """
        HRC 64 · names on the draft · Thu 18 Mar 2027
          HRC 64: names on the draft 18 Mar 2027 (announced), was 15 to 25 Mar 2027
          (predicted)
        saved: calendar/HRC-64.json

        """)
    #expect(try store.added(since: before) == ["calendar/HRC-64.json"])
    let sessions = try store.run("deadlines", "--body", "HRC", "--json", asOf: Self.today).json()
    let tabling = (sessions["deadlines"] as? [[String: Any]])?.first {
      $0["id"] as? String == "HRC-64/tabling"
    }
    #expect(tabling?["date"] as? String == "2027-03-18")
    #expect(tabling?["certainty"] as? String == "announced")
    #expect(tabling?["instant"] as? String == "2027-03-18T12:00:00Z")

    let undo = try store.run("undo", asOf: Self.today)
    #expect(undo.output.contains("undone: move of HRC 64"))
    #expect(try store.records() == before)
  }

  @Test func `what is predicted from a moved opening moves along, with the clocks of asks`() throws
  {
    let store = try WritableStore()
    let run = try store.run("move", "HRC-64", "start", "2027-03-01", "--json", asOf: Self.today)
    let moved = try dates(run)
    #expect(moved["HRC-64 opening"] == "2027-02-22 -> 2027-03-01")
    #expect(moved["HRC-64 writtenStatements"] == "2027-02-08 -> 2027-02-15")
    #expect(moved["HRC-64 dialogue"] == "2027-03-15 -> 2027-03-22")
    #expect(moved.keys.allSatisfy { $0.hasPrefix("HRC-64 ") })
    let changes = try #require(try run.json()["changes"] as? [[String: Any]])
    #expect(changes.contains { $0["ask"] as? String == "co-sponsor-hrc-64" })
    #expect(try store.run("check", asOf: Self.today).status == 0)
  }

  @Test func `a date in the past is written with a warning, what decides an ask is marked`() throws
  {
    let store = try WritableStore()
    let run = try store.run("move", "HRC-64", "start", "22 feb 2026", "-n", asOf: Self.today)
    #expect(run.status == 0)
    #expect(
      run.errors
        == "demarche: warning: Sun 22 Feb 2026 has passed; "
        + "undo takes it back if another year is meant\n")
    let later = try store.run("move", "HRC-64", "start", "2027-03-01", "-n", asOf: Self.today)
    #expect(later.errors.isEmpty)
    #expect(later.output.contains("\n◆ HRC 64: last day to add a name 20 Apr 2027"))
  }

  @Test func `the days before a move are shown as they were known then`() throws {
    let store = try WritableStore()
    _ = try store.run("move", "HRC-43", "end", "2020-03-27", asOf: "2020-03-05")
    for (day, closing) in [("2020-03-04", "2020-03-20"), ("2020-03-05", "2020-03-27")] {
      let sessions = try store.run("sessions", "HRC", "--json", asOf: day).json()
      let session = (sessions["sessions"] as? [[String: Any]])?.first {
        $0["id"] as? String == "HRC-43"
      }
      #expect(session?["end"] as? String == closing, "\(day)")
    }
    let later = try store.run("sessions", "HRC", "--json", asOf: "2020-06-23").json()
    let session = (later["sessions"] as? [[String: Any]])?.first {
      $0["id"] as? String == "HRC-43"
    }
    #expect(session?["end"] as? String == "2020-06-23")
  }

  @Test func `a second move goes into the same file, and each is undone alone`() throws {
    let store = try WritableStore()
    _ = try store.run("move", "HRC-64", "start", "2027-03-01", asOf: Self.today)
    let first = try store.records()
    _ = try store.run(
      "move", "HRC-64", "end", "none", "--source", "https://example.org/hrc", asOf: "2026-11-30")
    let text = String(
      decoding: try #require(try store.records()["calendar/HRC-64.json"]), as: UTF8.self)
    #expect(text.contains("https://example.org/hrc") && text.contains("2027-03-01"))
    let status = try store.run("status", asOf: "2026-11-30").output
    #expect(status.contains("HRC 64 suspended") || status.contains("no date"), "\(status)")
    _ = try store.run("undo", asOf: "2026-11-30")
    #expect(try store.records() == first)
  }

  @Test(arguments: [
    (["move", "HRC-64", "tablng", "2027-03-18"], 2, "did you mean tabling?"),
    (["move", "HRC-999", "start", "2027-03-18"], 2, "HRC"),
    (["move", "HRC-64", "start", "03/05"], 2, "day or month first"),
    (["move", "HRC-64", "start", "nov 2027"], 2, "DATE"),
    (["move", "HRC-64", "start"], 2, "move needs DATE"),
    (["move", "HRC-63", "end", "2026-09-01"], 2, "before it opens"),
  ])
  func `a move that cannot be is refused in one line`(
    words: [String], code: Int32, part: String
  ) throws {
    let store = try WritableStore()
    let before = try store.records()
    let run = try BuiltProgram.run(
      words + ["--store", store.store.path, "--as-of", Self.today])
    #expect(run.status == code, "\(run.errors)")
    #expect(run.errors.contains(part), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try store.records() == before)
  }

  @Test func `a calendar file that is faulty is not touched`() throws {
    let store = try WritableStore()
    try store.write("{", to: "calendar/HRC-64.json")
    let run = try store.run("move", "HRC-64", "start", "2027-03-01", asOf: Self.today)
    #expect(run.status == 5, "\(run.errors)")
    #expect(run.errors.contains("calendar/HRC-64.json"))
  }
}
