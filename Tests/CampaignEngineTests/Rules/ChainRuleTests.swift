import Testing

@testable import CampaignEngine

@Suite struct ChainRuleTests {
  private let asks = [
    Ask.wanting("coSponsor", at: "HRC-31", id: "first", since: "2016-01-01"),
    with(.wanting("coSponsor", at: "HRC-40", id: "second", since: "2016-04-01")) {
      $0.continues = "first"
    },
    with(.wanting("coSponsor", at: "HRC-43", id: "third", since: "2019-04-01")) {
      $0.continues = "second"
    },
  ]
  private let acts = [
    Response.act("notSponsor", at: "HRC-31", on: "2016-03-23"),
    Response.act("notSponsor", at: "HRC-40", on: "2019-03-22"),
    Response.act("coSponsor", at: "HRC-43", on: "2020-06-22"),
  ]

  private var fixture: Fixture {
    Fixture(asks: asks, responses: acts, sessions: RecordedSessions.calendar.sessions)
  }

  @Test func `a chain counts how many times it was asked`() {
    #expect(fixture.status("first", on: "2020-12-31")?.chain.length == 1)
    #expect(fixture.status("third", on: "2020-12-31")?.chain.length == 3)
    #expect(fixture.status("third", on: "2020-12-31")?.chain.continues == "second")
  }

  @Test func `an ask stays not met, and says which later one was met, and how many years later`() {
    let before = fixture.status("first", on: "2020-06-21")
    #expect(before?.standing.outcome == .notMet)
    #expect(before?.chain.metLater == nil)
    let later = MetLater(ask: "third", session: "HRC-43", on: "2020-06-22", yearsLater: 4)
    let after = fixture.status("first", on: "2020-06-22")
    #expect(after?.standing.outcome == .notMet)
    #expect(after?.chain.metLater == later)
    #expect(after?.standing.reasons.contains(.metByNext(later)) == true)
    #expect(fixture.status("second", on: "2020-06-22")?.chain.metLater?.yearsLater == 1)
  }

  @Test func `a later ask that is asked of others was not met here`() {
    var fixture = fixture
    fixture.records.asks[2].targets = ["jpn"]
    #expect(fixture.status("first", on: "2020-06-22")?.chain.metLater == nil)
  }

  @Test func `the one that was met says how many sessions after the first`() {
    let met = fixture.status("third", on: "2020-06-22")
    #expect(met?.standing.outcome == .met)
    #expect(met?.standing.reasons.contains(.sessionsAfterFirst(2, first: "HRC-31")) == true)
    #expect(met?.chain.metLater == nil)
  }

  @Test func `the first later one that was met is named`() {
    var fixture = fixture
    fixture.records.responses[1] = .act("coSponsor", at: "HRC-40", on: "2019-03-22")
    #expect(fixture.status("first", on: "2020-12-31")?.chain.metLater?.ask == "second")
    #expect(fixture.status("second", on: "2020-12-31")?.chain.metLater == nil)
  }

  @Test func `asks that carry on each other, or one that is gone, end the chain`() {
    var circle = fixture
    circle.records.asks[0].continues = "third"
    #expect(circle.status("third", on: "2020-12-31")?.chain.length == 3)
    var own = fixture
    own.records.asks[0].continues = "first"
    #expect(own.status("first", on: "2020-12-31")?.chain.length == 1)
    var gone = fixture
    gone.records.asks[0].continues = "nowhere"
    #expect(gone.status("first", on: "2020-12-31")?.chain.length == 1)
    #expect(gone.status("first", on: "2020-12-31")?.chain.continues == "nowhere")
  }
}
