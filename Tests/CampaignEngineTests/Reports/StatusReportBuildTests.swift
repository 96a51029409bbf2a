import Testing

@testable import CampaignEngine

@Suite struct StatusReportBuildTests {
  private func world(_ change: (inout Fixture) -> Void) -> (World, Fixture) {
    let fixture = with(Fixture(asks: [.plain("ask")]), change)
    return (fixture.world, fixture)
  }

  private func listed(_ started: CalendarDate?, on day: CalendarDate) -> [Identifier<Campaign>] {
    let (world, fixture) = world { $0.records.campaign.started = started }
    return world.known(on: day).status(from: fixture.viewpoint(day)).campaigns.map(\.campaign.id)
  }

  @Test func `a campaign is listed from the day on which it started`() {
    #expect(listed("2020-02-21", on: "2020-02-20") == [])
    #expect(listed("2020-02-21", on: "2020-02-21") == ["letter"])
    #expect(listed(nil, on: "1990-01-01") == ["letter"])
  }

  @Test func `active campaigns come first, then paused, then closed ones, by name`() {
    let states: [(Identifier<Campaign>, Campaign.State)] = [
      ("a", .closed), ("b", .paused), ("d", .active), ("c", .active),
    ]
    let records = states.map { id, state in
      CampaignRecords(campaign: with(Campaign(id: id, title: "-")) { $0.state = state })
    }
    let view = Viewpoint(today: "2020-03-02", zone: .utc)
    let status = World(campaigns: records).status(from: view)
    #expect(status.campaigns.map(\.campaign.id) == ["c", "d", "b", "a"])
    #expect(status.asOf == "2020-03-02")
    let one = World(campaigns: records).status(from: view, campaign: "b")
    #expect(one.campaigns.map(\.campaign.id) == ["b"])
    #expect(World(campaigns: records).status(from: view, campaign: "x").campaigns == [])
  }

  @Test func `there is one entry for each ask and target`() {
    let (world, fixture) = world {
      $0.records.campaign.targets = ["kor", "jpn"]
      $0.records.asks.append(with(.plain("one")) { $0.targets = ["jpn"] })
    }
    let campaign = world.status(from: fixture.viewpoint("2020-03-02")).campaigns.first
    #expect(campaign?.counts.asks == 2)
    #expect(campaign?.counts.pairs == 3)
    #expect(
      campaign?.asks.map { "\($0.ask.id.text) \($0.target.text)" }
        == ["ask jpn", "ask kor", "one jpn"])
  }

  @Test func `every pair is counted once, by its outcome`() {
    let deed = { (ask: Identifier<Ask>, grade: Grade) in
      Response.answer(Identifier(ask.text), on: "2020-03-01", by: .measure, to: ask, grade)
    }
    let (world, fixture) = world {
      $0.records.asks = ["a", "b", "c", "d", "e"].map { .plain($0) }
      $0.records.responses = [
        deed("a", .largelySatisfactory), deed("b", .partlySatisfactory), deed("c", .contrary),
        .answer("new", on: "2020-03-01", to: "d"),
      ]
    }
    let counts = world.status(from: fixture.viewpoint("2020-03-02")).campaigns.first?.counts
    #expect(counts?.of(.met) == 1)
    #expect(counts?.of(.partlyMet) == 1)
    #expect(counts?.of(.notMet) == 1)
    #expect(counts?.of(.open) == 2)
    #expect(counts?.of(.unknown) == 0)
    #expect(counts?.ungraded == 1)
    #expect(Outcome.allCases.compactMap { counts?.of($0) }.reduce(0, +) == counts?.pairs)
  }
}

@Suite struct WindowClosesFirstTests {
  private func closesFirst(
    _ ask: Ask, replyBy: CalendarDate? = nil, responses: [Response] = [], on day: CalendarDate
  ) -> Bool? {
    let letter = Communication.letter(
      "feb", on: "2020-02-21", raises: "sponsor", "ask", replyBy: replyBy)
    return Fixture(
      asks: [ask], letters: [letter], responses: responses,
      sessions: RecordedSessions.calendar.sessions
    ).status(ask.id, on: day)?.reply.windowClosesFirst
  }

  private let sponsor = Ask.wanting("coSponsor", at: "HRC-43")

  @Test func `the session of march acts before the reply of april is due`() {
    #expect(closesFirst(sponsor, on: "2020-03-02") == true)
    let assembly = Ask.wanting("coSponsor", at: "UNGA-75", milestone: "thirdCommitteeAction")
    #expect(closesFirst(assembly, on: "2020-03-02") == false)
    #expect(closesFirst(.plain("ask"), on: "2020-03-02") == false)
  }

  @Test func `a reply due on the day itself is in time`() {
    #expect(closesFirst(sponsor, replyBy: "2020-03-20", on: "2020-03-02") == false)
    #expect(closesFirst(sponsor, replyBy: "2020-03-21", on: "2020-03-02") == true)
  }

  @Test func `a holding reply leaves it to chase, an answer does not`() {
    let holding = Response.answer("h", on: "2020-03-01", to: "sponsor", kind: .holding)
    #expect(closesFirst(sponsor, responses: [holding], on: "2020-03-02") == true)
    let answer = Response.answer("a", on: "2020-03-01", to: "sponsor")
    #expect(closesFirst(sponsor, responses: [answer], on: "2020-03-02") == false)
  }

  @Test func `once the text was acted on there is nothing to come before the reply`() {
    #expect(closesFirst(sponsor, replyBy: "2020-12-31", on: "2020-06-21") == true)
    #expect(closesFirst(sponsor, replyBy: "2020-12-31", on: "2020-06-23") == false)
  }

  @Test func `a suspended session closes before nothing, nor does a reply that is late`() {
    #expect(closesFirst(sponsor, on: "2020-03-14") == false)
    #expect(closesFirst(sponsor, on: "2020-04-22") == false)
  }
}
