import Foundation
import Testing

/// The coming deadlines as a script reads them, on the day that the rules' page names.
@Suite struct DeadlinesTests {
  private func deadlines(
    _ arguments: [String] = [], zone: String = "UTC"
  ) throws -> [String: [String: Any]] {
    let run = try BuiltProgram.run(
      [
        "deadlines", "--store", BuiltProgram.shippedStore, "--as-of", "2026-11-23", "--json",
        "--time-zone", zone,
      ] + arguments)
    let listed = try #require(try run.json()["deadlines"] as? [[String: Any]])
    let ids = listed.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == ids.count)
    return Dictionary(uniqueKeysWithValues: zip(ids, listed))
  }

  private func expect(
    _ deadline: [String: Any]?, _ says: [String: String], _ id: String
  ) throws {
    let deadline = try #require(deadline, "\(id)")
    for (place, expected) in says.sorted(by: { $0.key < $1.key }) {
      #expect(lookUp(place, in: deadline) == expected, "\(id) \(place)")
    }
    #expect((deadline["why"] as? [String])?.isEmpty == false, "\(id)")
  }

  @Test func `the plenary is a window of seven days`() throws {
    try expect(
      try deadlines()["UNGA-81/plenaryAction"],
      [
        "session": "UNGA-81", "body": "UNGA", "group": "states", "from": "2026-12-15",
        "to": "2026-12-21", "date": "2026-12-21", "daysLeft": "28", "daysLeftFrom": "22",
        "certainty": "predicted", "marginDays": "0", "timeZone": "America/New_York",
      ], "UNGA-81/plenaryAction")
  }

  @Test func `HRC 64 is predicted as the rules say`() throws {
    let listed = try deadlines()
    let days: [String: (from: String, to: String, margin: String, group: String)] = [
      "opening": ("null", "2027-02-22", "0", "states"),
      "writtenStatements": ("null", "2027-02-08", "0", "ours"),
      "speakersListOpens": ("null", "2027-02-19", "0", "ours"),
      "dialogue": ("null", "2027-03-15", "0", "states"),
      "tabling": ("2027-03-15", "2027-03-25", "7", "states"),
      "action": ("2027-03-22", "2027-04-02", "0", "states"),
      "closing": ("2027-03-23", "2027-04-02", "0", "states"),
      "lateCoSponsorship": ("2027-04-06", "2027-04-16", "0", "states"),
    ]
    for (milestone, day) in days {
      let id = "HRC-64/\(milestone)"
      let to = day.from == "null" ? "null" : day.to
      try expect(
        listed[id],
        [
          "from": day.from, "to": to, "date": day.to, "certainty": "predicted",
          "marginDays": day.margin, "group": day.group,
        ], id)
    }
    try expect(listed["HRC-64/opening"], ["daysLeft": "91", "instant": "null"], "opening")
  }

  @Test func `the open asks hang on the milestones that decide them`() throws {
    let listed = try deadlines()
    for milestone in ["action", "lateCoSponsorship"] {
      let id = "HRC-64/\(milestone)"
      #expect(lookUp("asks[0].ask", in: listed[id] ?? [:]) == "co-sponsor-hrc-64", "\(id)")
    }
    #expect(lookUp("asks.count", in: listed["HRC-64/opening"] ?? [:]) == "0")
  }

  /// 13:00 in Geneva is one instant everywhere; only the day on the user's wall can differ.
  @Test(arguments: ["Asia/Seoul", "America/New_York"])
  func `tabling is the same instant in Seoul and New York`(zone: String) throws {
    let listed = try deadlines(["--until", "2027-12-31"], zone: zone)
    try expect(
      listed["HRC-64/tabling"],
      [
        "time": "13:00", "timeZone": "Europe/Zurich", "instant": "2027-03-25T12:00:00Z",
        "instantFrom": "2027-03-15T12:00:00Z",
      ], "HRC-64/tabling")
    let october = try #require(listed["HRC-66/tabling"])
    #expect(lookUp("instant", in: october).hasSuffix("T11:00:00Z"))
  }

  @Test(arguments: [("Asia/Seoul", "21:00 Seoul"), ("America/New_York", "08:00 New York")])
  func `the agenda shows both times where they differ`(zone: String, here: String) throws {
    let run = try BuiltProgram.run([
      "deadlines", "--store", BuiltProgram.shippedStore, "--as-of", "2026-11-23",
      "--time-zone", zone,
    ])
    #expect(run.output.contains("13:00 Geneva, \(here)"), "\(run.output)")
  }

  @Test(arguments: [
    ["sessions", "--until", "2100"], ["deadlines", "--until", "2100-12-31"],
    ["deadlines", "--until", "9999-12-31"], ["sessions", "--as-of", "9999-12-31"],
    ["deadlines", "--as-of", "9999-12-31"], ["status", "--as-of", "9999-12-31"],
    ["sessions", "--as-of", "0001-01-01"], ["deadlines", "--as-of", "0001-01-01"],
    ["sessions", "--until", "1"],
  ])
  func `the ends of the calendar are no accident`(arguments: [String]) throws {
    let run = try BuiltProgram.run(arguments + ["--store", BuiltProgram.shippedStore])
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `any year ahead has its sessions`() throws {
    let listed = try deadlines(["--until", "2031-12-31"])
    for session in ["HRC-67", "HRC-72", "HRC-78", "UNGA-83", "UNGA-86"] {
      #expect(listed["\(session)/opening"] != nil, "\(session)")
    }
  }
}
