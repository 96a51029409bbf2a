import Testing

@testable import CampaignEngine

@Suite struct RollOverTests {
  private var asks: [Ask] {
    [
      with(.wanting("coSponsor", at: "HRC-40", id: "co-sponsor-hrc-40", since: "2018-01-01")) {
        $0.title = "Co-sponsor the HRC 40 text"
        $0.sentence = "Sign at session 40 of HRC-40, not at HRC 401."
        $0.owner = "HW"
      },
      .wanting("coSponsor", at: "HRC-31", id: "signed", since: "2016-01-01"),
      .wanting("inFavour", at: "UNGA-74", milestone: "thirdCommitteeAction", id: "vote"),
      .plain("talks", since: "2019-01-01"),
    ]
  }

  private func situation(_ extra: [Ask] = []) -> Situation {
    Fixture(
      asks: asks + extra,
      responses: [
        .act("notSponsor", at: "HRC-40", on: "2019-03-22"),
        .act("coSponsor", at: "HRC-31", on: "2016-03-23"),
        .act("abstained", at: "UNGA-74", on: "2019-11-14"),
      ], sessions: RecordedSessions.calendar.sessions
    ).on("2019-12-31")
  }

  private func roll(
    _ asks: Identifier<Ask>..., to session: Identifier<Session>, _ extra: [Ask] = []
  ) throws(RollRefusal) -> [RolledAsk] {
    let situation = situation(extra)
    guard let schedule = situation.world.calendar.schedule(of: session) else { return [] }
    return try situation.rollOver(asks, to: schedule)
  }

  @Test func `all that was not met at the body goes on, named after the new session`() throws {
    let rolled = try roll(to: "HRC-43")
    #expect(rolled.map(\.id) == ["co-sponsor-hrc-43"])
    #expect(rolled.first?.title == "Co-sponsor the HRC 43 text")
    #expect(rolled.first?.sentence == "Sign at session 43 of HRC-43, not at HRC 401.")
    #expect(rolled.first?.milestone == "action")
    #expect(rolled.first?.wants?.body == "HRC")
    #expect(rolled.first?.from.owner == "HW")
  }

  @Test func `a named ask goes on at another body, where that one acts`() throws {
    let rolled = try roll("co-sponsor-hrc-40", to: "UNGA-75")
    #expect(rolled.first?.id == "co-sponsor-unga-75")
    #expect(rolled.first?.milestone == "thirdCommitteeAction")
    #expect(rolled.first?.wants?.body == "UNGA")
  }

  @Test func `what cannot go on says why`() {
    let next = with(Ask.wanting("coSponsor", at: "HRC-43", id: "next", since: "2019-04-01")) {
      $0.continues = "co-sponsor-hrc-40"
    }
    let over = with(Ask.wanting("coSponsor", at: "HRC-40", id: "over")) {
      $0.ended = Ending(day: "2019-06-01", kind: .withdrawn, reason: "no use")
    }
    let table: [(Identifier<Ask>, Identifier<Session>, [Ask], RollRefusal)] = [
      ("vot", "HRC-43", [], .unknownAsk("vot", nearest: "vote")),
      ("talks", "HRC-43", [], .withoutSession("talks")),
      ("signed", "HRC-43", [], .met("signed")),
      ("over", "HRC-43", [over], .ended("over")),
      (
        "co-sponsor-hrc-40", "HRC-43", [next],
        .carriedOver("co-sponsor-hrc-40", by: "next")
      ),
      ("co-sponsor-hrc-40", "HRC-40", [], .notLater("co-sponsor-hrc-40", "HRC-40")),
    ]
    for (ask, session, extra, refusal) in table {
      #expect(throws: refusal) { try roll(ask, to: session, extra) }
    }
    #expect(throws: RollRefusal.nothing("HRC-43")) { try roll(to: "HRC-43", [next]) }
  }
}
