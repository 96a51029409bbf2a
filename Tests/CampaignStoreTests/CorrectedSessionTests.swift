import CampaignEngine
import CampaignStore
import Foundation
import Testing

@Suite struct CorrectedSessionTests {
  private static let shipped: StaticString = #"""
    [{"id": "HRC-43", "body": "HRC", "session": 43, "start": "2020-02-24", "end": "2020-06-23",
      "certainty": "held",
      "history": [{"on": "2020-02-24", "field": "end", "from": null, "to": "2020-03-20",
        "certainty": "announced"}]}]
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
    #expect(session.ownMilestones == ["closing"])
  }

  @Test func `a milestone of one's own leaves the shipped changes as they are`() throws {
    let session = try session(
      correctedBy: """
        {"format": 1, "id": "HRC-43", "sources": [], "milestones": [
          {"id": "tabling", "date": "2020-03-12", "time": "13:00", "certainty": "confirmed"}]}
        """)
    #expect(session.history.count == 1)
    #expect(session.ownMilestones == ["tabling"])
  }
}
