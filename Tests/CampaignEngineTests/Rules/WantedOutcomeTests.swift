import Testing

@testable import CampaignEngine

@Suite struct WantedOutcomeTests {
  private let ask = Ask.wanting("coSponsor", at: "HRC-43")

  private func standing(
    _ responses: [Response], _ ask: Ask? = nil, on day: CalendarDate
  ) -> Standing? {
    Fixture(
      asks: [ask ?? self.ask], responses: responses,
      sessions: RecordedSessions.calendar.sessions
    ).status("sponsor", on: day)?.standing
  }

  private let consensus = Response.act("consensus", at: "HRC-43", on: "2020-06-22")
  private let notSponsor = Response.act("notSponsor", at: "HRC-43", on: "2020-06-22")

  @Test func `a name on the list before the action is shown, and the ask stays open`() {
    let name = Response.act("coSponsor", at: "HRC-43", on: "2020-03-12", id: "list")
    let open = standing([name], on: "2020-06-21")
    #expect(open?.outcome == .open)
    #expect(open?.stance == "coSponsor")
    #expect(open?.reasons.first == .onListSince("2020-03-12", "HRC-43", by: "list"))
    let met = standing([name], on: "2020-06-22")
    #expect(met?.outcome == .met)
    #expect(met?.since == "2020-06-22")
  }

  @Test func `a name added after the action counts from its own day`() {
    let added = Response.act("additionalCoSponsor", at: "HRC-43", on: "2020-07-01")
    #expect(standing([notSponsor, added], on: "2020-06-30")?.outcome == .open)
    let met = standing([notSponsor, added], on: "2020-07-01")
    #expect(met?.outcome == .met)
    #expect(met?.since == "2020-07-01")
  }

  @Test func `a better name later leaves the day since which the wanted one stood`() {
    let names = [
      Response.act("coSponsor", at: "HRC-43", on: "2020-03-12"),
      Response.act("mainSponsor", at: "HRC-43", on: "2020-07-01"),
    ]
    let standing = standing(names, on: "2020-07-02")
    #expect(standing?.outcome == .met)
    #expect(standing?.since == "2020-06-22")
    #expect(standing?.stance == "mainSponsor")
  }

  @Test func `a lower name is open through the last day for late names, not met the day after`() {
    let open = standing([notSponsor, consensus], on: "2020-07-07")
    #expect(open?.outcome == .open)
    #expect(open?.stance == "notSponsor")
    #expect(open?.beside == [StanceBeside(scale: "votes", stance: "consensus")])
    let notMet = standing([notSponsor, consensus], on: "2020-07-08")
    #expect(notMet?.outcome == .notMet)
    #expect(notMet?.since == "2020-07-08")
  }

  @Test func `what comes before the action cannot be taken after it`() {
    let main = Ask.wanting("mainSponsor", at: "HRC-40")
    let fixture = Fixture(
      asks: [main], responses: [.act("coSponsor", at: "HRC-40", on: "2019-03-12")],
      sessions: [Session(held: "HRC-40", "2019-02-25", "2019-03-22").acted(on: "2019-03-20")])
    let tabling = fixture.on("2019-03-21").schedule(of: main)?.milestone("tabling")?.date
    #expect(tabling?.lastPossibleDay == "2019-03-21")
    #expect(fixture.status("sponsor", on: "2019-03-20")?.standing.outcome == .open)
    #expect(fixture.status("sponsor", on: "2019-03-21")?.standing.outcome == .notMet)
  }

  @Test func `a better vote never makes a name`() {
    #expect(standing([consensus], on: "2020-07-07")?.outcome == .open)
    #expect(standing([consensus], on: "2020-07-08")?.outcome == .unknown)
  }

  @Test func `nothing on record is to be found out once the window has closed`() {
    #expect(standing([], on: "2020-03-02")?.outcome == .open)
    #expect(standing([], on: "2020-07-07")?.outcome == .open)
    let unknown = standing([], on: "2020-07-08")
    #expect(unknown?.outcome == .unknown)
    #expect(unknown?.since == "2020-07-08")
    #expect(
      unknown?.reasons == [.closedUnknown("HRC-43", "lateCoSponsorship", on: "2020-07-07")])
    let undecided = Response.act("unknown", at: "HRC-43", on: "2020-06-22")
    #expect(standing([undecided], on: "2020-07-08")?.outcome == .unknown)
  }

  @Test func `a suspended session keeps the ask open and says so`() {
    for acts in [[], [Response.act("notSponsor", at: "HRC-43", on: "2020-03-12")]] {
      let standing = standing(acts, on: "2020-03-14")
      #expect(standing?.outcome == .open)
      #expect(standing?.reasons.first == .suspended("HRC-43"))
    }
  }

  @Test func `withdrawn after the action is not met, with both days`() {
    let withdrew = Response.act("withdrew", at: "HRC-43", on: "2020-06-30", id: "letter")
    let standing = standing(
      [.act("coSponsor", at: "HRC-43", on: "2020-03-12"), withdrew], on: "2020-07-01")
    #expect(standing?.outcome == .notMet)
    #expect(standing?.since == "2020-06-30")
    #expect(
      standing?.reasons.first
        == .withdrawnAfter(met: "2020-06-22", withdrawn: "2020-06-30", by: "letter"))
  }

  @Test func `withdrawn before the action was never met`() {
    let acts = [
      Response.act("coSponsor", at: "HRC-43", on: "2020-03-12"),
      Response.act("withdrew", at: "HRC-43", on: "2020-06-10"),
      Response.act("notSponsor", at: "HRC-43", on: "2020-07-02"),
    ]
    #expect(standing(acts, on: "2020-07-05")?.outcome == .open)
    let after = standing(acts, on: "2020-07-08")
    #expect(after?.outcome == .notMet)
    #expect(after?.since == "2020-07-08")
  }

  @Test func `what a government says it will do is shown and decides nothing`() {
    let says = with(Response.said("says", on: "2020-03-05", by: .statement)) {
      $0.indicates = Position(session: "HRC-43", subject: "dprk", stance: "coSponsor")
    }
    let standing = standing([says], on: "2020-07-08")
    #expect(standing?.outcome == .unknown)
    #expect(standing?.indicates == "coSponsor")
    #expect(standing?.stance == nil)
    #expect(standing?.reasons.contains(.says("coSponsor", on: "2020-03-05", by: "says")) == true)
  }

  @Test func `grades decide nothing where a position is wanted`() {
    let deed = Response.answer("d", on: "2020-03-05", by: .measure, to: "sponsor", .contrary)
    #expect(standing([deed], on: "2020-03-06")?.outcome == .open)
  }

  @Test func `an act on a part of the text is none on the text`() {
    let item = Response.act("coSponsor", at: "HRC-43", on: "2020-06-22", item: "L.17")
    #expect(standing([item], on: "2020-06-23")?.outcome == .open)
  }
}

@Suite struct OtherTextsTests {
  /// On 19 June the Council acted on another text; on ours three days later.
  private let sessions = RecordedSessions.calendar.sessions.map {
    $0.id == "HRC-43" ? $0.acted(on: "2020-06-19", subject: "mmr") : $0
  }

  private func status(_ responses: [Response], on day: CalendarDate) -> AskStatus? {
    Fixture(
      asks: [.wanting("coSponsor", at: "HRC-43")], responses: responses, sessions: sessions
    ).status("sponsor", on: day)
  }

  @Test func `a text on something else leaves our day of action open`() {
    let before = status([.act("coSponsor", at: "HRC-43", on: "2020-03-12")], on: "2020-06-21")
    #expect(before?.standing.outcome == .open)
    #expect(before?.clock?.what == .actsBeforeClosing("HRC-43", "closing"))
    let action = before?.windows.first { $0.milestone.id == "action" }
    #expect(action?.milestone.date?.certainty == .predicted)
    #expect(action?.isOpen == true)
    let after = status([.act("coSponsor", at: "HRC-43", on: "2020-03-12")], on: "2020-06-22")
    #expect(after?.standing.since == "2020-06-22")
  }

  @Test func `without a text of its own an ask is decided when the session was held`() {
    let sessions = [
      Session(held: "HRC-40", "2019-02-25", "2019-03-22").acted(on: "2019-03-20", subject: "mmr")
    ]
    let fixture = Fixture(
      asks: [.wanting("coSponsor", at: "HRC-40")],
      responses: [.act("coSponsor", at: "HRC-40", on: "2019-03-12")], sessions: sessions)
    #expect(fixture.status("sponsor", on: "2019-03-21")?.standing.outcome == .open)
    #expect(fixture.status("sponsor", on: "2019-03-22")?.standing.since == "2019-03-22")
  }

  @Test func `of two texts on one subject the later one decides, in whatever order`() {
    let session = Session(held: "HRC-40", "2019-02-25", "2019-03-22")
      .acted(on: "2019-03-22").acted(on: "2019-03-20")
    let fixture = Fixture(
      asks: [.wanting("inFavour", at: "HRC-40")],
      responses: [.act("inFavour", at: "HRC-40", on: "2019-03-20")], sessions: [session])
    #expect(fixture.status("sponsor", on: "2019-03-23")?.standing.since == "2019-03-22")
  }
}

@Suite struct WantedOfDisagreeingSourcesTests {
  private func standing(_ responses: [Response], on day: CalendarDate) -> Standing? {
    with(
      Fixture(
        asks: [.wanting("coSponsor", at: "HRC-43")], responses: responses,
        sessions: RecordedSessions.calendar.sessions)
    ) {
      $0.targets[0].memberOf = [Membership(body: "HRC", from: "2016", until: "2018")]
    }.status("sponsor", on: day)?.standing
  }

  @Test func `sources that disagree leave the ask to be found out, and are both named`() {
    let acts = [
      Response.act("coSponsor", at: "HRC-43", on: "2020-06-22", id: "a"),
      .act("notSponsor", at: "HRC-43", on: "2020-06-22", id: "b"),
    ]
    #expect(standing(acts, on: "2020-07-07")?.outcome == .open)
    let closed = standing(acts, on: "2020-07-08")
    #expect(closed?.outcome == .unknown)
    #expect(closed?.stance == "unknown")
    #expect(closed?.reasons.contains(.conflict(["a", "b"])) == true)
  }

  @Test func `a state without a seat is said to have none`() {
    let standing = standing([.act("coSponsor", at: "HRC-43", on: "2020-03-12")], on: "2020-06-22")
    #expect(standing?.outcome == .met)
    #expect(standing?.beside == [StanceBeside(scale: "votes", stance: "notMember")])
    #expect(standing?.reasons.contains(.notAMember("HRC", on: "2020-06-22")) == true)
  }
}

@Suite struct WantedVoteTests {
  private let ask = Ask.wanting("inFavour", at: "UNGA-75", milestone: "thirdCommitteeAction")

  private func outcome(_ responses: [Response], _ ask: Ask, on day: CalendarDate) -> Outcome? {
    Fixture(
      asks: [ask], responses: responses, sessions: RecordedSessions.calendar.sessions
    ).status("sponsor", on: day)?.standing.outcome
  }

  @Test func `joining the consensus is as good as voting in favour`() {
    let vote = Response.act("consensus", at: "UNGA-75", on: "2020-11-18")
    #expect(outcome([vote], ask, on: "2020-11-18") == .met)
  }

  @Test func `a lower vote is not met from the day after the action`() {
    let vote = Response.act("abstained", at: "UNGA-75", on: "2020-11-18")
    #expect(outcome([vote], ask, on: "2020-11-18") == .open)
    #expect(outcome([vote], ask, on: "2020-11-19") == .notMet)
  }

  @Test func `the plenary a month later replaces no vote`() {
    let votes = [
      Response.act("abstained", at: "UNGA-75", on: "2020-11-18"),
      Response.act("inFavour", at: "UNGA-75", on: "2020-12-16"),
    ]
    #expect(outcome(votes, ask, on: "2020-12-17") == .notMet)
  }

  @Test func `names of the assembly can be given until the action`() {
    let names = Ask.wanting("coSponsor", at: "UNGA-75", milestone: "thirdCommitteeAction")
    let not = Response.act("notSponsor", at: "UNGA-75", on: "2020-11-18")
    #expect(outcome([not], names, on: "2020-11-18") == .open)
    #expect(outcome([not], names, on: "2020-11-19") == .notMet)
    #expect(outcome([], names, on: "2020-11-19") == .unknown)
  }
}

@Suite struct PredictedWindowTests {
  private func standing(_ responses: [Response] = [], on day: CalendarDate) -> Standing? {
    Fixture(
      asks: [.wanting("coSponsor", at: "UNGA-81", milestone: "thirdCommitteeAction")],
      responses: responses, sessions: RecordedSessions.calendar.sessions
    ).status("sponsor", on: day)?.standing
  }

  @Test func `a predicted day is passed after its margin, and says so until then`() {
    #expect(standing(on: "2026-11-18")?.outcome == .open)
    for day: CalendarDate in ["2026-11-19", "2026-11-23", "2026-11-24"] {
      let standing = standing(on: day)
      #expect(standing?.outcome == .open)
      guard
        case .predictedNotVerified("UNGA-81", "thirdCommitteeAction", let date, let daysAgo)? =
          standing?.reasons.first
      else {
        Issue.record("no reason on \(day.iso)")
        continue
      }
      #expect(date.to == "2026-11-18")
      #expect(date.marginDays == 6)
      #expect(daysAgo == day - "2026-11-18")
    }
    let unknown = standing(on: "2026-11-25")
    #expect(unknown?.outcome == .unknown)
    #expect(unknown?.since == "2026-11-25")
  }

  @Test func `a name on the list is never met by a predicted day`() {
    let name = Response.act("coSponsor", at: "UNGA-81", on: "2026-11-10")
    #expect(standing([name], on: "2026-11-30")?.outcome == .open)
  }
}

@Suite struct SeatlessVoteTests {
  private let fixture = with(
    Fixture(
      asks: [.wanting("inFavour", at: "HRC-40"), .wanting("coSponsor", at: "HRC-40", id: "name")],
      sessions: [Session(held: "HRC-40", "2019-02-25", "2019-03-22").acted(on: "2019-03-20")])
  ) {
    $0.targets[0].memberOf = [Membership(body: "HRC", from: "2016", until: "2018")]
  }

  @Test func `who has no seat has no vote, which is no failure and nothing to find out`() {
    let status = fixture.status("sponsor", on: "2019-06-01")
    #expect(status?.standing.outcome == .unknown)
    #expect(status?.standing.stance == "notMember")
    #expect(status?.standing.reasons.first == .notAMember("HRC", on: "2019-03-20"))
    #expect(status?.standing.steppedBack == false)
    #expect(status?.triage == .notMet)
    #expect(fixture.status("name", on: "2019-06-01")?.triage == .toFindOut)
    let needs = fixture.on("2019-06-01")
    #expect(needs.needs(of: needs.status).compactMap(\.ask) == ["name"])
  }
}

@Suite struct OtherScaleTests {
  @Test func `what is said of a vote is not told beside a name`() {
    let says = with(Response.said("says", on: "2020-03-05", by: .statement)) {
      $0.indicates = Position(session: "HRC-43", subject: "dprk", stance: "inFavour")
    }
    let names = with(Response.said("later", on: "2020-03-06", by: .statement)) {
      $0.indicates = Position(session: "HRC-43", subject: "dprk", stance: "notSponsor")
    }
    let fixture = Fixture(
      asks: [.wanting("coSponsor", at: "HRC-43"), .wanting("inFavour", at: "HRC-43", id: "vote")],
      responses: [says, names], sessions: RecordedSessions.calendar.sessions)
    #expect(fixture.status("sponsor", on: "2020-03-05")?.standing.indicates == nil)
    #expect(fixture.status("sponsor", on: "2020-03-06")?.standing.indicates == "notSponsor")
    #expect(fixture.status("vote", on: "2020-03-06")?.standing.indicates == "inFavour")
  }
}

@Suite struct UnknownSessionTests {
  private let ask = Ask.wanting("coSponsor", at: "XYZ-1")

  private func standing(_ responses: [Response]) -> Standing? {
    Fixture(asks: [ask], responses: responses).status("sponsor", on: "2020-07-01")?.standing
  }

  @Test func `without a calendar an act counts from its own day`() {
    let met = standing([.act("coSponsor", at: "XYZ-1", on: "2020-06-22")])
    #expect(met?.outcome != .notMet)
    #expect(standing([.act("notSponsor", at: "XYZ-1", on: "2020-06-22")])?.outcome == .open)
    #expect(standing([])?.outcome == .open)
  }

  @Test func `nobody calls it suspended`() {
    for acts in [[], [Response.act("notSponsor", at: "XYZ-1", on: "2020-06-22")]] {
      #expect(standing(acts)?.reasons.first == .waitingFor("XYZ-1", "action", nil))
    }
  }

  @Test func `a session that lacks a milestone has its last chance at the closing`() {
    let sessions = [Session(held: "CHR-61", "2005-03-14", "2005-04-22")]
    let ask = Ask.wanting("coSponsor", at: "CHR-61", since: "2005-01-01")
    let fixture = Fixture(asks: [ask], sessions: sessions)
    #expect(fixture.status("sponsor", on: "2005-04-22")?.standing.outcome == .open)
    #expect(fixture.status("sponsor", on: "2005-04-23")?.standing.outcome == .unknown)
  }
}
