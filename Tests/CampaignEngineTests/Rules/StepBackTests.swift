import Testing

@testable import CampaignEngine

@Suite struct StepBackTests {
  private let sponsor2016 = Response.act("coSponsor", at: "HRC-31", on: "2016-03-23")
  private let not2019 = Response.act("notSponsor", at: "HRC-40", on: "2019-03-22", id: "lower")

  private func steps(_ responses: [Response], on day: CalendarDate) -> [StepBack] {
    Fixture(
      asks: [.wanting("coSponsor", at: "HRC-43", since: "2003-01-01")], responses: responses,
      sessions: RecordedSessions.calendar.sessions
    ).on(day).ledger(of: "kor", subject: "dprk").stepsBack
  }

  @Test func `a lower stance than in the session before is one from the day of action`() {
    #expect(steps([sponsor2016, not2019], on: "2019-03-21").isEmpty)
    let step = steps([sponsor2016, not2019], on: "2019-03-22").first
    #expect(step?.on == "2019-03-22")
    #expect(step?.from == "coSponsor")
    #expect(step?.to == "notSponsor")
    #expect(step?.earlier == "HRC-31")
    #expect(step?.session == "HRC-40")
    #expect(step?.scale == "names")
    #expect(step?.response == "lower")
  }

  @Test func `the day of action is its day also where the record is dated later`() {
    let reported = Response.act("notSponsor", at: "HRC-40", on: "2019-03-30")
    #expect(steps([sponsor2016, reported], on: "2019-03-29").isEmpty)
    #expect(steps([sponsor2016, reported], on: "2019-03-30").first?.on == "2019-03-22")
  }

  @Test func `a list before the action is no step yet`() {
    let early = Response.act("notSponsor", at: "HRC-40", on: "2019-03-10")
    #expect(steps([sponsor2016, early], on: "2019-03-21").isEmpty)
    #expect(steps([sponsor2016, early], on: "2019-03-22").first?.on == "2019-03-22")
  }

  @Test func `a withdrawal after the action is one on its own day`() {
    let acts = [
      sponsor2016, Response.act("coSponsor", at: "HRC-40", on: "2019-03-20"),
      Response.act("withdrew", at: "HRC-40", on: "2019-04-01"),
    ]
    #expect(steps(acts, on: "2019-03-31").isEmpty)
    #expect(steps(acts, on: "2019-04-01").first?.on == "2019-04-01")
  }

  @Test func `what is unknown is skipped, and nothing steps back from it`() {
    let unknown = Response.act("unknown", at: "HRC-40", on: "2019-03-22")
    #expect(steps([sponsor2016, unknown], on: "2019-12-31").isEmpty)
    #expect(
      steps([unknown, .act("notSponsor", at: "HRC-43", on: "2020-06-22")], on: "2020-12-31").isEmpty
    )
    let skipped = steps(
      [sponsor2016, unknown, .act("notSponsor", at: "HRC-43", on: "2020-06-22")],
      on: "2020-12-31")
    #expect(skipped.first?.earlier == "HRC-31")
    #expect(skipped.first?.session == "HRC-43")
  }

  @Test func `a state without a seat says nothing about votes`() {
    let acts = [
      Response.act("inFavour", at: "HRC-31", on: "2016-03-23"),
      Response.act("notMember", at: "HRC-40", on: "2019-03-22"),
      Response.act("consensus", at: "HRC-43", on: "2020-06-22"),
    ]
    #expect(steps(acts, on: "2020-12-31").isEmpty)
  }

  @Test func `it is over once a later act is as good as what was left`() {
    let acts = [sponsor2016, not2019, .act("coSponsor", at: "HRC-43", on: "2020-06-20")]
    #expect(steps(acts, on: "2020-06-21").count == 1)
    #expect(steps(acts, on: "2020-06-22").isEmpty)
    let main = [sponsor2016, not2019, .act("mainSponsor", at: "HRC-43", on: "2020-06-20")]
    #expect(steps(main, on: "2020-06-22").isEmpty)
  }

  @Test func `better than the lowest is not as good as what was left`() {
    let acts = [
      Response.act("mainSponsor", at: "HRC-31", on: "2016-03-23"), not2019,
      .act("coSponsor", at: "HRC-43", on: "2020-06-20"),
    ]
    let step = steps(acts, on: "2020-12-31").first
    #expect(step?.from == "mainSponsor")
    #expect(step?.on == "2019-03-22")
  }

  @Test func `a name left in the commission's last years is left in the council`() {
    let acts = [
      Response.act("coSponsor", at: "CHR-61", on: "2005-04-14"),
      .act("notSponsor", at: "HRC-31", on: "2016-03-23"),
    ]
    let step = steps(acts, on: "2016-03-23").first
    #expect(step?.body == "HRC" && step?.earlier == "CHR-61" && step?.session == "HRC-31")
    let back = Response.act("coSponsor", at: "HRC-40", on: "2019-03-22")
    #expect(steps(acts + [back], on: "2019-03-22").isEmpty)
  }

  @Test func `what is in conflict is no step back`() {
    let acts = [
      sponsor2016, not2019, .act("coSponsor", at: "HRC-40", on: "2019-03-22", id: "higher"),
    ]
    #expect(steps(acts, on: "2019-12-31").isEmpty)
  }

  @Test func `bodies and scales are each their own`() {
    let acts = [
      sponsor2016, Response.act("notSponsor", at: "UNGA-74", on: "2019-11-14"),
      .act("consensus", at: "HRC-31", on: "2016-03-23"),
      .act("abstained", at: "HRC-40", on: "2019-03-22"),
    ]
    #expect(steps(acts, on: "2019-12-31").map(\.scale) == ["votes"])
  }

  @Test func `the commission and the council are one line`() {
    let acts = [
      Response.act("inFavour", at: "CHR-61", on: "2005-04-14"),
      .act("abstained", at: "HRC-31", on: "2016-03-23"),
    ]
    let step = steps(acts, on: "2016-12-31").first
    #expect(step?.body == "HRC")
    #expect(step?.earlier == "CHR-61")
    let fixture = Fixture(
      asks: [.wanting("inFavour", at: "HRC-40")], responses: acts,
      sessions: RecordedSessions.calendar.sessions)
    #expect(fixture.status("sponsor", on: "2019-03-01")?.standing.steppedBack == true)
  }

  @Test func `entries are marked on the scale on which they are lower`() {
    let fixture = Fixture(
      asks: [.wanting("coSponsor", at: "HRC-43", since: "2003-01-01")],
      responses: [sponsor2016, not2019, .act("notSponsor", at: "HRC-43", on: "2020-06-22")],
      sessions: RecordedSessions.calendar.sessions)
    let ledger = fixture.on("2020-12-31").ledger(of: "kor", subject: "dprk")
    #expect(ledger.entry(of: "HRC-31")?.lowerOn == [])
    #expect(ledger.entry(of: "HRC-40")?.lowerOn == ["names"])
    #expect(ledger.entry(of: "HRC-43")?.lowerOn == [])
    #expect(ledger.stepsBack.count == 1)
  }

  @Test func `a standing is stepped back on the scale of what is wanted`() {
    let fixture = Fixture(
      asks: [
        .wanting("coSponsor", at: "HRC-43", id: "names"),
        .wanting("inFavour", at: "HRC-43", id: "votes"),
      ],
      responses: [sponsor2016, not2019], sessions: RecordedSessions.calendar.sessions)
    #expect(fixture.status("names", on: "2020-03-02")?.standing.steppedBack == true)
    #expect(fixture.status("votes", on: "2020-03-02")?.standing.steppedBack == false)
    #expect(fixture.on("2020-03-02").status.counts.steppedBack == 1)
  }
}
