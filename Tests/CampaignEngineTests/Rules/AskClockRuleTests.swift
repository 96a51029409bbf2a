import Testing

@testable import CampaignEngine

@Suite struct AskClockRuleTests {
  private let letter = Communication.letter("feb", on: "2020-02-21", raises: "sponsor", "ask")

  private func clock(
    _ ask: Ask, letters: [Communication] = [], responses: [Response] = [], on day: CalendarDate,
    _ change: (inout Fixture) -> Void = { _ in }
  ) -> AskClock? {
    with(
      Fixture(
        asks: [ask], letters: letters, responses: responses,
        sessions: RecordedSessions.calendar.sessions), change
    ).status(ask.id, on: day)?.clock
  }

  private func promise(by day: CalendarDate, ask: Identifier<Ask>) -> Response {
    with(.answer("p", on: "2020-02-25", to: ask, kind: .holding)) {
      $0.promises = [with(Promise(text: "will do")) { $0.by = .day(day) }]
    }
  }

  private let sponsor = Ask.wanting("coSponsor", at: "HRC-43")

  @Test func `before the action it counts to the closing`() {
    let clock = clock(sponsor, letters: [letter], on: "2020-03-02")
    #expect(clock?.what == .actsBeforeClosing("HRC-43", "closing"))
    #expect(clock?.date?.to == "2020-03-20")
    #expect(clock?.date?.certainty == .announced)
    #expect(clock?.daysLeft == 18)
    #expect(clock?.why.isEmpty == false)
  }

  @Test func `after the action it counts to the last day for names`() {
    let clock = clock(sponsor, on: "2020-06-23")
    #expect(clock?.what == .milestone("HRC-43", "lateCoSponsorship"))
    #expect(clock?.date?.to == "2020-07-07")
    #expect(clock?.daysLeft == 14)
  }

  @Test func `a suspended session is the clock, without a count; only a promise goes first`() {
    let suspended = clock(sponsor, letters: [letter], on: "2020-03-14")
    #expect(suspended?.what == .suspended("HRC-43"))
    #expect(suspended?.date == nil && suspended?.daysLeft == nil)
    let promised = promise(by: "2020-03-30", ask: "sponsor")
    let clock = clock(sponsor, letters: [letter], responses: [promised], on: "2020-03-14")
    #expect(clock?.what == .promise("p"))
    #expect(clock?.daysLeft == 16)
  }

  @Test func `the earliest of promise, reply and milestone counts`() {
    let soon = promise(by: "2020-03-05", ask: "sponsor")
    #expect(
      clock(sponsor, letters: [letter], responses: [soon], on: "2020-03-02")?.what
        == .promise("p"))
    let far = promise(by: "2020-06-30", ask: "sponsor")
    #expect(
      clock(sponsor, letters: [letter], responses: [far], on: "2020-03-02")?.what
        == .actsBeforeClosing("HRC-43", "closing"))
    let stated = with(letter) { $0.replyBy = "2020-03-10" }
    #expect(clock(sponsor, letters: [stated], on: "2020-03-02")?.what == .reply("feb"))
  }

  @Test func `a reply that is late or there counts no more`() {
    let ask = Ask.plain("ask")
    #expect(clock(ask, letters: [letter], on: "2020-04-21")?.daysLeft == 0)
    #expect(clock(ask, letters: [letter], on: "2020-04-22")?.what == .review)
    let answer = Response.answer("a", on: "2020-03-01", to: "ask", .partlySatisfactory)
    #expect(clock(ask, letters: [letter], responses: [answer], on: "2020-03-02")?.what == .review)
  }

  @Test func `main sponsors are decided when names are due on the draft`() {
    let main = Ask.wanting("mainSponsor", at: "HRC-43")
    let clock = clock(main, on: "2020-03-02")
    #expect(clock?.what == .milestone("HRC-43", "tabling"))
    #expect(clock?.date?.to == "2020-03-12")
  }

  @Test func `a vote has no late day`() {
    let vote = Ask.wanting("inFavour", at: "HRC-43")
    #expect(clock(vote, on: "2020-03-02")?.what == .actsBeforeClosing("HRC-43", "closing"))
    #expect(clock(vote, on: "2020-06-22") == nil)
  }

  @Test func `a predicted day counts on until its margin has run out`() {
    let ask = Ask.wanting("coSponsor", at: "UNGA-81", milestone: "thirdCommitteeAction")
    #expect(clock(ask, on: "2026-11-23")?.daysLeft == -5)
    #expect(clock(ask, on: "2026-11-25") == nil)
  }

  @Test func `an ask's own day counts, in the user's own days where it has a time`() {
    let ask = with(Ask.plain("ask")) {
      $0.deadline = .date("2020-03-31", time: ClockTime(hour: 18, minute: 0), timeZone: "NY")
    }
    let zones = [
      "NY": ZoneRules(name: "NY", firstOffset: -4 * 3600, transitions: [], recurring: nil)
    ]
    #expect(
      clock(
        with(ask) { $0.deadline = .date("2020-03-31", time: nil, timeZone: nil) }, on: "2020-03-02")?
        .daysLeft == 29)
    let seoul = ZoneRules(
      name: "Asia/Seoul", firstOffset: 9 * 3600, transitions: [], recurring: nil)
    let fixture = Fixture(asks: [ask])
    var world = fixture.world.known(on: "2020-03-02")
    world.zones = zones
    let status = world.status(from: Viewpoint(today: "2020-03-02", zone: seoul))
    let clock = status.campaigns.first?.asks.first?.clock
    #expect(clock?.daysLeft == 30)
    #expect(clock?.instant?.rfc3339 == "2020-03-31T22:00:00Z")
  }

  @Test func `without a date it waits for the occasion, else for the next review`() {
    let talks = with(Ask.plain("ask")) { $0.occasion = "the next talks" }
    #expect(clock(talks, on: "2020-03-02")?.what == .occasion("the next talks"))
    let review = clock(.plain("ask"), letters: [letter], on: "2020-05-01")
    #expect(review?.what == .review)
    #expect(review?.date?.to == "2020-03-20")
    #expect(review?.daysLeft == -42)
    let often = with(Ask.plain("ask")) { $0.reviewEvery = 1 }
    #expect(clock(often, letters: [letter], on: "2020-05-01")?.date?.to == "2020-02-28")
  }

  @Test func `a reply that was asked for again names the letter and the reminder`() {
    let again = Communication.reminder("apr", on: "2020-04-25", of: "feb")
    #expect(
      clock(.plain("ask"), letters: [letter, again], on: "2020-05-01")?.why == [
        .reply(.sent("feb", on: "2020-02-21", due: "2020-04-21", isStated: false)),
        .reply(.reminded("apr", due: "2020-06-24", isStated: false)),
      ])
  }

  @Test func `an ask that nobody has raised yet is reviewed from its first day on`() {
    let review = clock(.plain("ask", since: "2020-03-02"), on: "2020-03-05")
    #expect(review?.what == .review)
    #expect(review?.date?.to == "2020-03-30")
    #expect(clock(.plain("ask", since: nil), on: "2020-03-05") == nil)
  }

  @Test func `a review waits for us until it is done, and nobody else is late`() {
    let status = Fixture(asks: [.plain("ask", since: "2020-01-01")])
      .status("ask", on: "2020-06-01")
    #expect(status?.clock?.daysLeft == -124)
    #expect(status?.triage == .dueSoon)
    let situation = Fixture(asks: [.plain("ask", since: "2020-01-01")]).on("2020-06-01")
    #expect(situation.status.counts.overdue == 0)
    #expect(situation.needs(of: situation.status).map(\.ask) == ["ask"])
  }

  @Test func `a done task with the ask is a review, and so are a reminder and a response`() {
    let done = with(Step(id: "s", title: "-")) {
      $0.asks = ["ask"]
      $0.done = "2020-06-01"
    }
    let clock = { (change: (inout Fixture) -> Void) in
      self.clock(.plain("ask"), letters: [letter], on: "2020-07-10", change)?.date?.to
    }
    #expect(clock { $0.records.steps = [done] } == "2020-06-29")
    #expect(
      clock { $0.records.communications.append(.reminder("r", on: "2020-04-25", of: "feb")) }
        == "2020-05-23")
    #expect(
      clock { $0.records.responses = [.answer("a", on: "2020-05-04", to: "ask")] } == "2020-06-01")
  }

  @Test func `what is decided has no clock`() {
    let deed = Response.answer("d", on: "2020-03-01", by: .measure, to: "ask", .contrary)
    #expect(clock(.plain("ask"), letters: [letter], responses: [deed], on: "2020-03-02") == nil)
  }

  @Test func `a meeting of an unlisted body is a clock as well`() {
    let summit = Session(id: "summit-2027", body: "SUMMIT")
      .with("register", "2027-03-01", .announced).own
    let ask = with(Ask.plain("ask")) {
      $0.deadline = .milestone(session: "summit-2027", milestone: "register")
    }
    let clock = clock(ask, on: "2027-02-01") { $0.sessions = [summit] }
    #expect(clock?.what == .milestone("summit-2027", "register"))
    #expect(clock?.daysLeft == 28)
  }
}

@Suite struct WindowsRuleTests {
  private let fixture = Fixture(
    asks: [.wanting("coSponsor", at: "HRC-43"), .plain("plain")],
    sessions: RecordedSessions.calendar.sessions)

  @Test func `all milestones are listed, the passed ones closed, the deciding ones marked`() throws
  {
    let windows = try #require(fixture.status("sponsor", on: "2020-03-13")?.windows)
    #expect(windows.filter(\.decides).map(\.milestone.id) == ["action", "lateCoSponsorship"])
    let status = try #require(fixture.status("sponsor", on: "2020-03-02"))
    #expect(
      status.windows.filter { !$0.isOpen }.map(\.milestone.id) == [
        "writtenStatements", "speakersListOpens", "opening",
      ])
  }

  @Test func `a window without a date is still open`() {
    let windows = fixture.status("sponsor", on: "2020-03-14")?.windows ?? []
    let undated = windows.filter { $0.dates == nil }
    #expect(undated.map(\.milestone.id).contains("action"))
    #expect(undated.filter(\.isOpen).count == undated.count)
  }

  @Test func `an ask that no session decides has none`() {
    #expect(fixture.status("plain", on: "2020-03-02")?.windows == [])
  }
}
