import Testing

@testable import CampaignEngine

@Suite struct PromiseRuleTests {
  private func promising(
    _ id: Identifier<Response>, on date: PartialDate, by day: CalendarDate?,
    stance: Identifier<Stance>? = nil
  ) -> Response {
    with(.answer(id, on: date, to: "ask", kind: .holding)) {
      $0.promises = [
        with(Promise(text: "will reply")) {
          $0.by = day.map { .day($0) }
          $0.position = stance.map {
            Position(session: "XYZ-1", subject: "dprk", stance: $0)
          }
        }
      ]
    }
  }

  private func promise(_ responses: [Response], on day: CalendarDate) -> PromiseClock? {
    Fixture(asks: [.plain("ask")], responses: responses).status("ask", on: day)?.promise
  }

  @Test func `a promise about an amendment is kept by what is done about the amendment`() {
    let made = with(promising("p", on: "2020-03-02", by: "2020-03-05", stance: "against")) {
      $0.promises[0].position?.item = "L.40"
    }
    func kept(_ item: String?) -> PromiseClock.State? {
      let vote = Response.act("against", at: "XYZ-1", on: "2020-03-04", item: item)
      return promise([made, vote], on: "2020-03-06")?.state
    }
    #expect(kept("L.40") == .kept)
    #expect(kept(nil) == .broken)
  }

  @Test func `a promise is live through its day and broken the day after`() {
    let made = promising("p", on: "2020-03-02", by: "2020-03-05")
    #expect(promise([made], on: "2020-03-05")?.state == .live)
    let broken = promise([made], on: "2020-03-06")
    #expect(broken?.state == .broken)
    #expect(broken?.slips == 0)
    #expect(broken?.by == "2020-03-05")
  }

  @Test func `a promise by a predicted milestone names its day and is broken after the margin`() {
    let made = with(Response.answer("p", on: "2026-11-02", to: "ask", kind: .holding)) {
      $0.promises = [
        with(Promise(text: "will sign")) {
          $0.by = .milestone(session: "UNGA-81", milestone: "thirdCommitteeAction")
        }
      ]
    }
    let fixture = Fixture(
      asks: [.plain("ask")], responses: [made], sessions: RecordedSessions.calendar.sessions)
    let live = fixture.status("ask", on: "2026-11-24")?.promise
    #expect(live?.by == "2026-11-18")
    #expect(live?.state == .live)
    #expect(fixture.status("ask", on: "2026-11-25")?.promise?.state == .broken)
  }

  @Test func `an answer by its day keeps it`() {
    let made = promising("p", on: "2020-03-02", by: "2020-03-05")
    let answer = { (day: PartialDate) in Response.answer("r", on: day, to: "ask") }
    #expect(promise([made, answer("2020-03-05")], on: "2020-03-10")?.state == .kept)
    #expect(promise([made, answer("2020-03-06")], on: "2020-03-10")?.state == .broken)
    #expect(promise([made, answer("2020-03-01")], on: "2020-03-10")?.state == .broken)
    let holding = Response.answer("h", on: "2020-03-04", to: "ask", kind: .holding)
    #expect(promise([made, holding], on: "2020-03-10")?.state == .broken)
    let silence = Response.answer("s", on: "2020-03-04", by: .silence, to: "ask", .noReply)
    #expect(promise([made, silence], on: "2020-03-10")?.state == .broken)
  }

  @Test func `the newest promise is the live one, each later one a slip`() {
    let made = [
      promising("c", on: "2020-04-02", by: "2020-04-20"),
      promising("a", on: "2020-03-02", by: "2020-03-05"),
      promising("b", on: "2020-03-06", by: "2020-03-20"),
    ]
    let clock = promise(made, on: "2020-04-10")
    #expect(clock?.response == "c")
    #expect(clock?.state == .live)
    #expect(clock?.slips == 2)
  }

  @Test func `a promise without a day leaves the one that has one`() {
    let made = [
      promising("a", on: "2020-03-02", by: "2020-03-05"),
      promising("b", on: "2020-03-03", by: nil),
    ]
    #expect(promise(made, on: "2020-03-04")?.response == "a")
    #expect(promise([promising("b", on: "2020-03-03", by: nil)], on: "2020-03-04") == nil)
  }

  @Test func `a promised stance is kept only by that stance or a better one in time`() {
    let made = promising("p", on: "2020-03-02", by: "2020-03-05", stance: "coSponsor")
    let name = { (stance: Identifier<Stance>, day: PartialDate) in
      Response.act(stance, at: "XYZ-1", on: day)
    }
    let answer = Response.answer("r", on: "2020-03-04", to: "ask")
    #expect(promise([made, answer], on: "2020-03-10")?.state == .broken)
    #expect(promise([made, name("coSponsor", "2020-03-05")], on: "2020-03-10")?.state == .kept)
    #expect(promise([made, name("mainSponsor", "2020-03-05")], on: "2020-03-10")?.state == .kept)
    #expect(promise([made, name("coSponsor", "2020-03-06")], on: "2020-03-10")?.state == .broken)
    #expect(promise([made, name("notSponsor", "2020-03-05")], on: "2020-03-10")?.state == .broken)
  }

  @Test func `what came after its day neither keeps nor breaks it`() {
    let made = promising("p", on: "2020-03-02", by: "2020-03-05", stance: "coSponsor")
    let name = Response.act("coSponsor", at: "XYZ-1", on: "2020-03-04")
    for later: Identifier<Stance> in ["withdrew", "mainSponsor"] {
      let act = Response.act(later, at: "XYZ-1", on: "2020-03-20")
      #expect(promise([made, name, act], on: "2020-03-25")?.state == .kept)
    }
  }

  @Test func `a promise older than the ask is background`() {
    let old = promising("old", on: "2020-02-20", by: "2020-03-05")
    #expect(promise([old], on: "2020-03-10") == nil)
    let made = promising("p", on: "2020-03-02", by: "2020-03-20")
    #expect(promise([old, made], on: "2020-03-10")?.slips == 0)
  }

  @Test func `a stance promised on an item is kept by that item`() {
    let made = with(promising("p", on: "2020-03-02", by: "2020-03-05", stance: "inFavour")) {
      $0.promises[0].position?.item = "L.17"
    }
    let vote = { (item: String?) in
      Response.act("inFavour", at: "XYZ-1", on: "2020-03-04", item: item)
    }
    #expect(promise([made, vote("L.17")], on: "2020-03-10")?.state == .kept)
    #expect(promise([made, vote(nil)], on: "2020-03-10")?.state == .broken)
  }

  @Test func `a promise for another ask is none for this one`() {
    let other = with(promising("p", on: "2020-03-02", by: "2020-03-05")) {
      $0.promises[0].ask = "other"
    }
    #expect(promise([other], on: "2020-03-03") == nil)
  }

  @Test func `a broken promise makes an open pair late, a kept one does not`() {
    var fixture = Fixture(
      asks: [.plain("ask")], responses: [promising("p", on: "2020-03-02", by: "2020-03-05")])
    #expect(fixture.on("2020-03-06").status.counts.overdue == 1)
    #expect(fixture.on("2020-03-05").status.counts.overdue == 0)
    fixture.records.responses.append(.answer("r", on: "2020-03-05", to: "ask"))
    #expect(fixture.on("2020-03-06").status.counts.overdue == 0)
  }
}
