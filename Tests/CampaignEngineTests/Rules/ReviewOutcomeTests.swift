import Testing

@testable import CampaignEngine

/// Positions at the review of a State: of those that recommend, and of the State itself.
@Suite struct ReviewOutcomeTests {
  private static func session(
    _ id: Identifier<Session>, review: CalendarDate, adoption: CalendarDate
  ) -> Session {
    with(Session(id: id, body: "UPR")) {
      $0.isOwn = true
      $0.milestones = [
        MilestoneEntry(id: "review", from: review, to: review, certainty: .held),
        MilestoneEntry(id: "adoption", from: adoption, to: adoption, certainty: .held),
      ]
    }
  }

  private let sessions = [
    session("UPR-47", review: "2024-11-07", adoption: "2025-03-20"),
    session("UPR-58", review: "2028-05-09", adoption: "2028-09-28"),
  ]

  private func status(
    _ stance: Identifier<Stance>, _ responses: [Response], on day: CalendarDate
  ) -> AskStatus? {
    let milestone: Identifier<Milestone> = stance == "supported" ? "adoption" : "review"
    return Fixture(
      asks: [.wanting(stance, at: "UPR-58", milestone: milestone)], responses: responses,
      sessions: sessions
    ).status("sponsor", on: day)
  }

  @Test func `a recommendation is made at the review and met by it`() {
    let made = Response.act("recommended", at: "UPR-58", on: "2028-05-09")
    #expect(status("recommended", [made], on: "2028-05-08")?.standing.outcome == .open)
    let met = status("recommended", [made], on: "2028-05-09")?.standing
    #expect(met?.outcome == .met)
    #expect(met?.since == "2028-05-09")
    #expect(met?.scale == "review")
  }

  @Test func `who did not recommend at the review has had the last chance`() {
    let other = Response.act("notRecommended", at: "UPR-58", on: "2028-05-09")
    let notMet = status("recommended", [other], on: "2028-05-10")?.standing
    #expect(notMet?.outcome == .notMet)
    #expect(notMet?.since == "2028-05-10")
    #expect(status("recommended", [], on: "2028-05-10")?.standing.outcome == .unknown)
  }

  @Test func `the State under review can still support until the outcome is adopted`() {
    let noted = Response.act("noted", at: "UPR-58", on: "2028-05-12")
    let open = status("supported", [noted], on: "2028-09-28")
    #expect(open?.standing.outcome == .open)
    #expect(open?.clock?.what == .milestone("UPR-58", "adoption"))
    let notMet = status("supported", [noted], on: "2028-09-29")?.standing
    #expect(notMet?.outcome == .notMet)
    #expect(notMet?.since == "2028-09-29")
    let supported = Response.act("supported", at: "UPR-58", on: "2028-08-31")
    let met = status("supported", [noted, supported], on: "2028-08-31")?.standing
    #expect(met?.outcome == .met)
    #expect(met?.since == "2028-08-31")
  }

  @Test func `without a day of the adoption nobody is late`() {
    let noted = Response.act("noted", at: "UPR-58", on: "2028-05-12")
    let undated = sessions.map { session in
      with(session) { $0.milestones.removeAll { $0.id == "adoption" } }
    }
    let status = Fixture(
      asks: [.wanting("supported", at: "UPR-58", milestone: "adoption")], responses: [noted],
      sessions: undated
    ).status("sponsor", on: "2029-01-01")
    #expect(status?.standing.outcome == .open)
    #expect(status?.standing.reasons.first == .waitingFor("UPR-58", "adoption", nil))
  }

  @Test func `a State that notes what it had supported steps back on the day of its answer`() {
    let acts = [
      Response.act("supported", at: "UPR-47", on: "2025-02-20"),
      Response.act("noted", at: "UPR-58", on: "2028-08-31"),
    ]
    let situation = Fixture(
      asks: [.wanting("supported", at: "UPR-58", milestone: "adoption")], responses: acts,
      sessions: sessions
    ).on("2028-09-01")
    #expect(situation.ledger(of: "kor", subject: "dprk").stepsBack.map(\.on) == ["2028-08-31"])
  }

  @Test func `what a State does for others is no step back from what it does itself`() {
    let acts = [
      Response.act("supported", at: "UPR-47", on: "2025-02-20"),
      Response.act("notRecommended", at: "UPR-58", on: "2028-05-09"),
    ]
    let status = status("recommended", acts, on: "2028-05-10")
    #expect(status?.standing.steppedBack == false)
    #expect(status?.standing.outcome == .notMet)
    let reviewed = Response.act("supported", at: "UPR-58", on: "2028-05-09")
    #expect(self.status("recommended", [reviewed], on: "2028-05-10")?.standing.outcome == .unknown)
  }
}
