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
    session.mark(asCorrectedBy: correction)
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
}
