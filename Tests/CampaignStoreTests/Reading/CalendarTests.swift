import CampaignEngine
import CampaignStore
import Foundation
import Testing

@Suite struct CalendarTests {
  private static let shipped: StaticString = """
    [{"id": "HRC-64", "body": "HRC", "session": 64, "place": "Geneva", "timeZone": "Europe/Zurich",
      "start": "2027-03-01", "end": "2027-04-02", "certainty": "announced",
      "milestones": [{"id": "tabling", "date": "2027-03-18", "time": "13:00"},
                     {"id": "action", "from": "2027-03-30", "to": "2027-04-02"}],
      "resolutions": [{"subject": "dprk", "actedOn": "2027-04-01",
        "result": {"for": 3, "against": 2, "abstained": 1}, "certainty": "held"}],
      "history": [{"on": "2026-01-01", "field": "start", "from": null, "to": "2027-03-01"}]},
     {"id": "HRC-65", "body": "HRC"}]
    """

  private func sessions(_ files: [String: String]) throws -> ([Session], [Fault]) {
    let loaded = try TemporaryStore(files).load(shipped: [Self.shipped])
    return (loaded.world.calendar.sessions, loaded.faults)
  }

  @Test func `shipped sessions are read with what they leave to their session`() throws {
    let (sessions, faults) = try sessions([:])
    let session = try #require(sessions.first)
    #expect(faults.isEmpty && sessions.map(\.id) == ["HRC-64", "HRC-65"])
    #expect(session.number == 64 && session.isOwn == false)
    #expect(session.milestones.map(\.certainty) == [.announced, .announced])
    #expect(session.milestones.first?.time?.text == "13:00")
    #expect(session.milestones.last?.to.iso == "2027-04-02")
    #expect(session.resolutions.first?.result == .vote(inFavour: 3, against: 2, abstained: 1))
    #expect(session.history.first?.from == nil && session.history.first?.to?.iso == "2027-03-01")
  }

  @Test func `an own file corrects a shipped session field by field`() throws {
    let (sessions, faults) = try sessions([
      "calendar/HRC-64.json": """
      {"format": 1, "id": "HRC-64", "start": "2027-02-22",
       "milestones": [{"id": "tabling", "date": "2027-03-11", "certainty": "confirmed"}]}
      """
    ])
    let session = try #require(sessions.first)
    #expect(faults.isEmpty && sessions.count == 2 && session.isOwn)
    #expect(session.start?.iso == "2027-02-22" && session.end?.iso == "2027-04-02")
    #expect(session.milestones.map(\.id) == ["action", "tabling"])
    #expect(session.milestones.last?.from.iso == "2027-03-11")
    #expect(session.resolutions.count == 1)
  }

  @Test func `a faulty correction leaves the shipped session as it is`() throws {
    let (sessions, faults) = try sessions([
      "calendar/HRC-64.json": #"{"format": 1, "id": "HRC-64", "start": "2027-02-30"}"#
    ])
    #expect(faults.map(\.kind) == [.notADate(member: "start", found: "2027-02-30")])
    #expect(sessions.first?.start?.iso == "2027-03-01" && sessions.first?.isOwn == false)
  }

  @Test func `a session of the store's own is added, its zone is loaded`() throws {
    let store = try TemporaryStore([
      "calendar/SUMMIT-1.json": """
      {"format": 1, "id": "SUMMIT-1", "body": "SUMMIT", "timeZone": "Asia/Seoul",
       "milestones": [{"id": "talks", "date": "2027-05-01", "certainty": "announced"}]}
      """,
      "c/campaign.json": #"{"format": 1, "id": "c", "title": "T"}"#,
      "c/asks/a.json": """
      {"format": 1, "id": "a", "title": "T",
       "deadline": {"session": "SUMMIT-1", "milestone": "talks"}}
      """,
    ])
    let loaded = try store.load(shipped: [Self.shipped])
    #expect(loaded.faults.map(\.kind).map(String.init(describing:)).count == 1)
    #expect(
      loaded.faults.first?.kind
        == .unlistedWord(member: "body", found: "SUMMIT", nearest: nil))
    #expect(loaded.world.calendar.sessions.last?.id == "SUMMIT-1")
    #expect(loaded.world.calendar.sessions.last?.isOwn == true)
    #expect(loaded.world.zones["Asia/Seoul"]?.offset(at: Instant(seconds: 0)) == 32_400)
  }

  @Test func `a session is known when it is on file or its body can predict it`() throws {
    let ask = { (session: String, milestone: String) in
      [
        "c/campaign.json": #"{"format": 1, "id": "c", "title": "T"}"#,
        "c/asks/a.json": """
        {"format": 1, "id": "a", "title": "T",
         "deadline": {"session": "\(session)", "milestone": "\(milestone)"}}
        """,
      ]
    }
    #expect(try sessions(ask("HRC-64", "action")).1.isEmpty)
    #expect(try sessions(ask("UNGA-99", "thirdCommitteeAction")).1.isEmpty)
    #expect(
      try sessions(ask("HRC64", "action")).1.map(\.kind)
        == [.unknownReference(member: "session", found: "HRC64", nearest: "HRC-64")])
    #expect(
      try sessions(ask("HCR-64", "action")).1.map(\.kind)
        == [.unlistedWord(member: "session", found: "HCR-64", nearest: "CHR-64")])
    #expect(
      try sessions(ask("HRC-64", "acton")).1.map(\.kind)
        == [.unlistedWord(member: "milestone", found: "acton", nearest: "action")])
  }

  @Test func `a zone that the machine does not have is a warning`() throws {
    let (_, faults) = try sessions([
      "calendar/HRC-65.json": #"{"format": 1, "id": "HRC-65", "timeZone": "Asia/Pyongang"}"#
    ])
    #expect(
      faults.map(\.kind)
        == [.unknownReference(member: "timeZone", found: "Asia/Pyongang", nearest: nil)])
  }
}
