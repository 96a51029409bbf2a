import Foundation
import Testing

/// The user's own sessions, and corrections of those that ship, through the built program.
@Suite struct OwnCalendarTests {
  private let store: StoreCopy

  init() throws {
    store = try StoreCopy()
  }

  private func write(_ text: String, to file: String) throws {
    let folder = store.folder.appending(path: "calendar")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appending(path: file))
  }

  private func milestones(of session: String, on day: String) throws -> [String: [String: Any]] {
    let run = try BuiltProgram.run([
      "sessions", "--json", "--store", store.path, "--as-of", day, "--until", "2028",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let sessions = try #require(try run.json()["sessions"] as? [[String: Any]])
    let found = try #require(sessions.first { $0["id"] as? String == session })
    let listed = found["milestones"] as? [[String: Any]] ?? []
    return Dictionary(
      listed.map { ($0["id"] as? String ?? "", $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func expect(_ milestone: [String: Any]?, _ date: String, _ certainty: String) {
    #expect(lookUp("date", in: milestone ?? [:]) == date)
    #expect(lookUp("certainty", in: milestone ?? [:]) == certainty)
  }

  @Test func `one milestone of one's own leaves the rest as each day knew it`() throws {
    try write(
      """
      {"format": 1, "id": "HRC-43", "sources": [{"title": "Programme of work"}],
       "milestones": [{"id": "tabling", "date": "2020-03-11", "time": "13:00",
         "certainty": "announced"}]}
      """, to: "HRC-43.json")
    let march = try milestones(of: "HRC-43", on: "2020-03-02")
    expect(march["tabling"], "2020-03-11", "announced")
    #expect(lookUp("instant", in: march["tabling"] ?? [:]) == "2020-03-11T12:00:00Z")
    #expect(lookUp("why", in: march["tabling"] ?? [:]).contains("our own calendar file"))
    expect(march["closing"], "2020-03-20", "announced")
    expect(march["opening"], "2020-02-24", "held")
    let january = try milestones(of: "HRC-43", on: "2020-01-15")
    expect(january["opening"], "2020-02-24", "predicted")
    expect(january["closing"], "2020-03-20", "predicted")
    let suspended = try milestones(of: "HRC-43", on: "2020-03-14")
    expect(suspended["closing"], "null", "null")
    let over = try milestones(of: "HRC-43", on: "2020-06-24")
    expect(over["closing"], "2020-06-23", "unverified")
    expect(over["action"], "2020-06-22", "held")
  }

  @Test func `an end of one's own is as certain as its file says`() throws {
    try write(
      """
      {"format": 1, "id": "HRC-58", "end": "2025-04-03", "certainty": "announced",
       "sources": [{"title": "A note of mine"}]}
      """, to: "HRC-58.json")
    let found = try milestones(of: "HRC-58", on: "2025-05-01")
    expect(found["closing"], "2025-04-03", "announced")
    #expect(lookUp("sources[0].title", in: found["closing"] ?? [:]) == "A note of mine")
    expect(found["opening"], "2025-02-24", "held")
    expect(found["action"], "2025-04-03", "held")
  }

  @Test func `a date announced for a session to come moves what is counted from it`() throws {
    try write(
      """
      {"format": 1, "id": "HRC-64", "body": "HRC", "session": 64, "end": "2027-03-24",
       "certainty": "announced", "sources": [{"title": "OHCHR, calendar"}]}
      """, to: "HRC-64.json")
    let found = try milestones(of: "HRC-64", on: "2026-11-23")
    expect(found["opening"], "2027-02-22", "predicted")
    expect(found["closing"], "2027-03-24", "announced")
    expect(found["action"], "2027-03-24", "predicted")
    expect(found["lateCoSponsorship"], "2027-04-07", "predicted")
    #expect(lookUp("marginDays", in: found["action"] ?? [:]) == "0")
  }

  @Test func `a meeting of one's own has its milestones and no others`() throws {
    try write(
      """
      {"format": 1, "id": "summit-2027", "body": "SUMMIT", "title": "A summit", "place": "Seoul",
       "timeZone": "Asia/Seoul", "sources": [{"title": "Foreign ministry"}],
       "milestones": [{"id": "register", "title": "registration", "group": "ours",
         "date": "2027-03-01", "time": "18:00", "certainty": "announced"}]}
      """, to: "summit-2027.json")
    let run = try BuiltProgram.run([
      "deadlines", "--json", "--store", store.path, "--as-of", "2026-11-23",
    ])
    let listed = try #require(try run.json()["deadlines"] as? [[String: Any]])
    let own = listed.filter { $0["session"] as? String == "summit-2027" }
    #expect(own.count == 1)
    #expect(lookUp("instant", in: own.first ?? [:]) == "2027-03-01T09:00:00Z")
    #expect(lookUp("group", in: own.first ?? [:]) == "ours")
    #expect(lookUp("why", in: own.first ?? [:]).contains("our own calendar file"))
  }
}
