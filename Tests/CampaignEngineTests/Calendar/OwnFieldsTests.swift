import Testing

@testable import CampaignEngine

@Suite struct OwnFieldsTests {
  /// Session 43 as it ships with what the user's file says of it.
  private func corrected(_ change: (inout Session) -> Void) -> Session {
    var correction = Session(id: "HRC-43", body: "HRC")
    change(&correction)
    var session = RecordedSessions.suspended
    change(&session)
    session.isOwn = true
    session.mark(asCorrectedBy: correction, of: RecordedSessions.suspended)
    return session
  }

  private func closing(of session: Session, on today: String) -> String? {
    let known = SessionCalendar(sessions: [session]).known(on: day(today))
    return window(known.schedule(of: session.id)?.milestone("closing")?.date)
  }

  @Test func `a corrected end stands against the changes that shipped`() {
    let session = corrected { $0.end = day("2020-06-22") }
    #expect(closing(of: session, on: "2020-06-24") == "2020-06-22")
    #expect(closing(of: session, on: "2020-06-01") == "2020-06-22")
  }

  @Test func `a correction of one milestone leaves the rest as each day knew it`() {
    let session = corrected { session in
      session.milestones.append(
        MilestoneEntry(
          id: "tabling", from: day("2020-03-11"), to: day("2020-03-11"), certainty: .confirmed))
    }
    #expect(closing(of: session, on: "2020-03-02") == "2020-03-20")
    #expect(closing(of: session, on: "2020-03-14") == nil)
    let early = SessionCalendar(sessions: [session]).known(on: day("2020-01-15"))
      .schedule(of: "HRC-43")
    #expect(early?.milestone("opening")?.date?.certainty == .predicted)
    #expect(window(early?.milestone("tabling")?.date) == "2020-03-11")
  }

  @Test func `a file that tells the changes itself is believed`() {
    var session = corrected { session in
      session.end = day("2020-06-22")
      session.history = [
        HistoryEntry(
          on: day("2020-06-10"), field: "end", from: nil, to: day("2020-06-22"),
          certainty: .announced)
      ]
    }
    session.isOwn = true
    #expect(closing(of: session, on: "2020-06-12") == "2020-06-22")
    #expect(closing(of: session, on: "2020-06-24") == "2020-06-22")
  }

  @Test func `what shipped before the first change that the user tells still counts`() {
    let session = corrected { session in
      session.end = day("2020-06-22")
      session.history = [
        HistoryEntry(
          on: day("2020-06-10"), field: "end", from: nil, to: day("2020-06-22"),
          certainty: .announced)
      ]
    }
    #expect(closing(of: session, on: "2020-03-02") == "2020-03-20")
    #expect(closing(of: session, on: "2020-06-01") == nil)
    #expect(closing(of: session, on: "2020-06-20") == "2020-06-22")
  }

  @Test func `a change that the user tells of one date leaves the shipped changes of another`() {
    let session = corrected { session in
      session.milestones.append(
        MilestoneEntry(
          id: "tabling", from: day("2020-03-11"), to: day("2020-03-11"), certainty: .announced))
      session.history = [
        HistoryEntry(
          on: day("2020-03-01"), field: "milestones.tabling", from: day("2020-03-12"),
          to: day("2020-03-11"), certainty: .announced)
      ]
    }
    #expect(closing(of: session, on: "2020-03-02") == "2020-03-20")
    #expect(closing(of: session, on: "2020-03-14") == nil)
    #expect(closing(of: session, on: "2020-06-24") == "2020-06-23")
  }

  @Test func `how certain a corrected end is says nothing of the opening`() {
    let session = corrected { session in
      session.end = day("2020-06-22")
      session.certainty = .announced
      session.sources = [Source(title: "A note of mine")]
    }
    let schedule = SessionCalendar(sessions: [session]).known(on: day("2020-06-24"))
      .schedule(of: "HRC-43")
    #expect(schedule?.milestone("closing")?.date?.certainty == .announced)
    #expect(schedule?.milestone("closing")?.date?.sources.map(\.title) == ["A note of mine"])
    #expect(schedule?.milestone("opening")?.date?.certainty == .held)
    #expect(schedule?.milestone("opening")?.date?.sources == [])
  }

  @Test func `parts that shipped are known once they are over, also in a corrected session`() {
    var session = corrected { session in session.end = day("2020-06-22") }
    session.parts = [
      SessionPart(start: day("2020-02-24"), end: day("2020-03-13")),
      SessionPart(start: day("2020-06-15"), end: day("2020-06-23")),
    ]
    #expect(session.known(on: day("2020-03-14"))?.parts.count == 1)
  }

  @Test func `a change that is told without a date of its own stands among those that shipped`() {
    let session = corrected { session in
      session.history = [
        HistoryEntry(
          on: day("2020-03-05"), field: "end", from: day("2020-03-20"), to: day("2020-03-27"),
          certainty: .announced)
      ]
    }
    #expect(closing(of: session, on: "2020-03-04") == "2020-03-20")
    #expect(closing(of: session, on: "2020-03-05") == "2020-03-27")
    #expect(closing(of: session, on: "2020-03-13") == nil)
    #expect(closing(of: session, on: "2020-06-24") == "2020-06-23")
  }
}
