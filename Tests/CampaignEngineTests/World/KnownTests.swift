import Testing

@testable import CampaignEngine

@Suite struct KnownTests {
  private let fixture = with(
    Fixture(
      asks: [
        .plain("raised", since: nil), .plain("since", since: "2020-01-10"),
        with(.plain("over")) {
          $0.ended = Ending(day: "2020-06-01", kind: .overtaken, reason: "-")
        },
        .plain("loose", since: nil),
      ],
      letters: [
        .letter("second", on: "2020-03-01", raises: "raised"),
        .letter("first", on: "2020-02-21", raises: "raised"),
        with(.letter("draft", on: "2019-01-01", raises: "raised")) { $0.isSent = false },
      ],
      responses: [
        .said("of-a-month", on: "2020-03"), .said("of-a-year", on: "2020"),
        .said("of-a-day", on: "2020-03-15"),
      ])
  ) { $0.records.campaign.started = "2019-12-16" }

  private func known(_ day: CalendarDate) -> CampaignRecords { fixture.on(day).records }

  @Test func `a record counts from its day on`() {
    #expect(known("2020-03-14").response("of-a-day") == nil)
    #expect(known("2020-03-15").response("of-a-day") != nil)
    #expect(known("2020-02-29").communication("second") == nil)
    #expect(known("2020-03-01").communication("second") != nil)
  }

  @Test func `a record known to its month or year counts from the last day of it`() {
    #expect(known("2020-03-30").response("of-a-month") == nil)
    #expect(known("2020-03-31").response("of-a-month") != nil)
    #expect(known("2020-12-30").response("of-a-year") == nil)
    #expect(known("2020-12-31").response("of-a-year") != nil)
  }

  @Test func `an ask exists from its since, else from the first letter that was sent`() {
    #expect(known("2020-01-09").ask("since") == nil)
    #expect(known("2020-01-10").ask("since") != nil)
    #expect(known("2020-02-20").ask("raised") == nil)
    #expect(known("2020-02-21").ask("raised") != nil)
  }

  @Test func `an ask that nothing dates exists from the campaign's start`() {
    #expect(known("2019-12-15").ask("loose") == nil)
    #expect(known("2019-12-16").ask("loose") != nil)
    var undated = fixture
    undated.records.campaign.started = nil
    #expect(undated.on("1990-01-01").records.ask("loose") != nil)
  }

  @Test func `an end counts from its day on`() {
    #expect(known("2020-05-31").ask("over")?.ended == nil)
    #expect(known("2020-06-01").ask("over")?.ended != nil)
  }

  @Test func `a step that was done later is not done yet`() {
    var fixture = fixture
    fixture.records.steps = [with(Step(id: "call", title: "Call")) { $0.done = "2020-03-05" }]
    #expect(fixture.on("2020-03-04").records.steps.first?.done == nil)
    #expect(fixture.on("2020-03-05").records.steps.first?.done == "2020-03-05")
  }

  @Test func `an event counts from its day on`() {
    var fixture = fixture
    fixture.records.events = [Event(id: "e", date: "2019-11", actor: .media, title: "-")]
    #expect(fixture.on("2019-11-29").records.events.isEmpty)
    #expect(fixture.on("2019-11-30").records.events.count == 1)
  }

  @Test func `projecting twice is projecting once to the earlier day`() {
    for (first, second) in [("2020-02-21", "2020-06-01"), ("2020-06-01", "2020-02-21")] {
      let twice = fixture.world.known(on: CalendarDate(stringLiteral: first))
        .known(on: CalendarDate(stringLiteral: second))
      #expect(twice == fixture.world.known(on: "2020-02-21"))
    }
  }
}
