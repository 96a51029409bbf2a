import CampaignEngine
import CampaignStore
import Foundation
import Testing

@Suite struct CorrectedSessionTests {
  private static let shipped: StaticString = #"""
    [{"id": "HRC-43", "body": "HRC", "session": 43, "start": "2020-02-24", "end": "2020-06-23",
      "certainty": "held",
      "history": [{"on": "2020-02-24", "field": "end", "from": null, "to": "2020-03-20",
        "certainty": "announced"}],
      "resolutions": [
        {"subject": "dprk", "actedOn": "2020-06-22", "result": "withoutVote", "certainty": "held"},
        {"subject": "syria", "actedOn": "2020-06-22", "result": "withoutVote",
         "certainty": "held"}]}]
    """#

  private func session(correctedBy text: String) throws -> Session {
    let store = try TemporaryStore(["calendar/HRC-43.json": text])
    let loaded = try CampaignStore(root: store.root.path).load(shipped: [Self.shipped])
    #expect(loaded.faults == [])
    return try #require(loaded.world.calendar.sessions.first)
  }

  @Test func `a corrected end makes the shipped changes of the end void`() throws {
    let session = try session(
      correctedBy: #"{"format": 1, "id": "HRC-43", "end": "2020-06-22", "sources": []}"#)
    #expect(session.isOwn)
    #expect(session.end == CalendarDate(iso: "2020-06-22"))
    #expect(session.start == CalendarDate(iso: "2020-02-24"))
    #expect(session.history == [])
    #expect(session.ownFields?.milestones == ["closing"])
  }

  @Test func `a milestone of one's own leaves the shipped changes as they are`() throws {
    let session = try session(
      correctedBy: """
        {"format": 1, "id": "HRC-43", "sources": [], "milestones": [
          {"id": "tabling", "date": "2020-03-12", "time": "13:00", "certainty": "confirmed"}]}
        """)
    #expect(session.history.count == 1)
    #expect(session.ownFields?.milestones == ["tabling"])
  }

  @Test func `how certain a corrected end is says nothing of the opening`() throws {
    let session = try session(
      correctedBy: """
        {"format": 1, "id": "HRC-43", "end": "2020-06-22", "certainty": "unverified",
         "sources": [{"title": "A note of mine"}]}
        """)
    #expect(session.certainty == .held)
    #expect(session.ownFields?.certainty == .unverified)
    #expect(session.ownFields?.sources.map(\.title) == ["A note of mine"])
  }

  @Test func `a change of one's own of one field leaves the shipped changes of the others`() throws
  {
    let session = try session(
      correctedBy: """
        {"format": 1, "id": "HRC-43", "sources": [],
         "milestones": [{"id": "tabling", "date": "2020-03-11", "certainty": "announced"}],
         "history": [{"on": "2020-02-10", "field": "milestones.tabling", "from": "2020-03-12",
           "to": "2020-03-11", "certainty": "announced"}]}
        """)
    #expect(session.history.map(\.field) == ["milestones.tabling", "end"])
  }

  @Test func `a text of one's own stands beside the shipped ones`() throws {
    let text = { (subject: String) in
      """
      {"subject": "\(subject)", "actedOn": "2020-06-22", "result": "withoutVote",
       "certainty": "confirmed"}
      """
    }
    let session = try session(
      correctedBy: """
        {"format": 1, "id": "HRC-43", "sources": [],
         "resolutions": [\(text("iran")), \(text("dprk"))]}
        """)
    #expect(session.resolutions.map(\.subject) == ["syria", "iran", "dprk"])
    #expect(session.resolutions.map(\.certainty) == [.held, .confirmed, .confirmed])
  }
}
