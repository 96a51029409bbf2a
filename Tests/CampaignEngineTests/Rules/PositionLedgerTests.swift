import Testing

@testable import CampaignEngine

@Suite struct PositionLedgerTests {
  private func ledger(
    _ responses: [Response], asks: [Ask] = [], on day: CalendarDate,
    _ change: (inout Fixture) -> Void = { _ in }
  ) -> Ledger {
    with(
      Fixture(
        asks: asks, responses: responses, sessions: RecordedSessions.calendar.sessions), change
    ).on(day).ledger(of: "kor", subject: "dprk")
  }

  @Test func `there is an entry for every text that was acted on, oldest first`() {
    let sessions = ledger([], on: "2020-12-31").entries.map(\.session)
    #expect(
      sessions == ["CHR-61", "HRC-31", "HRC-40", "UNGA-74", "HRC-43", "UNGA-75"])
    #expect(ledger([], on: "2019-11-13").entries.map(\.session) == ["CHR-61", "HRC-31", "HRC-40"])
  }

  @Test func `a text without a record has no cells`() {
    let entry = ledger([], on: "2020-12-31").entry(of: "HRC-43")
    #expect(entry?.cells == [])
    #expect(entry?.year == 2020)
    #expect(entry?.date == "2020-06-22")
    #expect(entry?.certainty == nil)
  }

  @Test func `a text that is asked about stands there once its session has opened`() {
    let ask = Ask.wanting("coSponsor", at: "HRC-43")
    #expect(ledger([], asks: [ask], on: "2020-01-01").entry(of: "HRC-43") == nil)
    #expect(ledger([], asks: [ask], on: "2020-02-24").entry(of: "HRC-43") != nil)
    #expect(ledger([], on: "2020-02-24").entry(of: "HRC-43") == nil)
  }

  @Test func `an amendment has an entry of its own behind that of the text`() throws {
    let acts = [
      Response.act("against", at: "HRC-43", on: "2020-06-22", id: "a", item: "L.40"),
      Response.act("abstained", at: "HRC-43", on: "2020-06-22", id: "b", item: "L.39"),
      Response.act("consensus", at: "HRC-43", on: "2020-06-22", id: "c"),
    ]
    for acts in [acts, acts.reversed()] {
      let entries = ledger(acts, on: "2020-12-31").entries.filter { $0.session == "HRC-43" }
      #expect(entries.map(\.item) == [nil, "L.39", "L.40"])
      #expect(
        entries.map { $0.cell(on: "votes")?.stance } == ["consensus", "abstained", "against"])
      #expect(entries.map { $0.isMissing(on: "names") } == [true, false, false])
      #expect(entries.last?.resolution == nil)
    }
  }

  @Test func `equal sources that disagree are named`() {
    let acts = [
      Response.act("inFavour", at: "HRC-43", on: "2020-06-22", id: "a", certainty: .reported),
      Response.act("abstained", at: "HRC-43", on: "2020-06-22", id: "b", certainty: .reported),
    ]
    let cell = ledger(acts, on: "2020-12-31").entry(of: "HRC-43")?.cell(on: "votes")
    #expect(cell?.stance == "unknown")
    #expect(cell?.disputed == ["abstained", "inFavour"])
  }

  @Test func `a ledger has the scales of its bodies, and those that somebody was asked about`() {
    #expect(ledger([], on: "2020-12-31").scales == ["names", "votes"])
    let ask = Ask.wanting("inFavour", at: "TARHOUSE-1", milestone: "plenaryVote")
    let house = with(Session(id: "TARHOUSE-1", body: "TARHOUSE")) {
      $0.isOwn = true
      $0.start = "2020-01-07"
    }
    let ledger = Fixture(asks: [ask], sessions: [house]).on("2020-02-01")
      .ledger(of: "kor", subject: "dprk")
    #expect(ledger.scales == ["votes"])
    #expect(ledger.entries.first?.isAwaited(on: "votes") == true)
  }

  @Test func `what a government says it will do stands beside, hollow`() {
    let says = with(Response.said("says", on: "2020-03-05")) {
      $0.certainty = .reported
      $0.indicates = Position(session: "HRC-43", subject: "dprk", stance: "coSponsor")
    }
    let entry = ledger([says], on: "2020-12-31").entry(of: "HRC-43")
    #expect(entry?.indicates?.stance == "coSponsor")
    #expect(entry?.cells == [])
    #expect(entry?.responses == ["says"])
  }

  @Test func `a state without a seat is none on the day of action, and says nothing by that`() {
    let seats = [
      Membership(body: "HRC", from: "2013", until: "2018"),
      Membership(body: "HRC", from: "2020", until: "2022"),
    ]
    let ledger = ledger([], on: "2020-12-31") { $0.targets[0].memberOf = seats }
    #expect(ledger.entry(of: "HRC-40")?.cell(on: "votes")?.stance == "notMember")
    #expect(ledger.entry(of: "HRC-40")?.cell(on: "votes")?.certainty == nil)
    #expect(ledger.entry(of: "HRC-40")?.cell(on: "names") == nil)
    #expect(ledger.entry(of: "HRC-43")?.cells == [])
    #expect(ledger.entry(of: "UNGA-74")?.cells == [])
    #expect(ledger.stepsBack == [])
  }

  @Test func `the text as a whole stands before its items, in whatever order they were logged`() {
    let items = ["L.17", "L.16", "L.18"].map { item in
      Response.act("inFavour", at: "HRC-40", on: "2019-03-22", id: Identifier(item), item: item)
    }
    let whole = Response.act("inFavour", at: "HRC-40", on: "2019-03-22")
    for acts in [items + [whole], [whole] + items.reversed()] {
      let entries = ledger(acts, on: "2020-12-31").entries.filter { $0.session == "HRC-40" }
      #expect(entries.map(\.item) == [nil, "L.16", "L.17", "L.18"])
    }
  }

  @Test func `an item of a text is an entry of its own and moves no scale`() {
    let ledger = ledger(
      [
        .act("inFavour", at: "HRC-31", on: "2016-03-23"),
        .act("against", at: "HRC-40", on: "2019-03-22", item: "L.17"),
      ], on: "2020-12-31")
    #expect(ledger.entries.filter { $0.session == "HRC-40" }.map(\.item).contains("L.17"))
    #expect(ledger.stepsBack == [])
  }
}
