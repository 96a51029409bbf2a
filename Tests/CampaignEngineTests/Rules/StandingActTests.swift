import Testing

@testable import CampaignEngine

@Suite struct StandingActTests {
  private func entry(_ responses: [Response], on day: CalendarDate = "2020-12-31") -> LedgerEntry? {
    Fixture(
      asks: [.wanting("coSponsor", at: "HRC-43")], responses: responses,
      sessions: RecordedSessions.calendar.sessions
    ).on(day).ledger(of: "kor", subject: "dprk").entry(of: "HRC-43")
  }

  private func names(_ responses: [Response]) -> LedgerCell? { entry(responses)?.cell(on: "names") }

  private func act(
    _ stance: Identifier<Stance>, _ day: PartialDate, _ id: Identifier<Response>,
    _ certainty: Certainty = .confirmed
  ) -> Response {
    .act(stance, at: "HRC-43", on: day, id: id, certainty: certainty)
  }

  @Test func `the latest act stands, in whatever order they were logged`() {
    let cell = names([act("withdrew", "2020-06-30", "b"), act("coSponsor", "2020-03-12", "a")])
    #expect(cell?.stance == "withdrew")
    #expect(cell?.responses == ["a", "b"])
    #expect(cell?.conflict == [])
  }

  @Test func `what decides nothing replaces nothing`() {
    let cell = names([act("coSponsor", "2020-03-12", "a"), act("unknown", "2020-06-30", "b")])
    #expect(cell?.stance == "coSponsor")
    #expect(names([act("unknown", "2020-06-30", "b")])?.stance == "unknown")
  }

  @Test func `two records of one day that differ are a conflict, the better certainty decides`() {
    let cell = names([
      act("coSponsor", "2020-06-22", "a", .reported), act("notSponsor", "2020-06-22", "b"),
    ])
    #expect(cell?.stance == "notSponsor")
    #expect(cell?.conflict == ["a", "b"])
    let other = names([
      act("coSponsor", "2020-06-22", "a"), act("notSponsor", "2020-06-22", "b", .disputed),
    ])
    #expect(other?.stance == "coSponsor")
  }

  @Test func `a date known to its month comes before the last day of it, whatever the order`() {
    let acts = [act("coSponsor", "2020-06", "a"), act("notSponsor", "2020-06-30", "b")]
    for acts in [acts, acts.reversed()] {
      #expect(names(acts)?.stance == "notSponsor")
      #expect(names(acts)?.conflict == [])
    }
    let both = names([act("coSponsor", "2020-06", "a"), act("notSponsor", "2020-06", "b")])
    #expect(both?.stance == "unknown")
    #expect(both?.conflict == ["a", "b"])
  }

  @Test func `between equals nothing decides`() {
    let cell = names([act("coSponsor", "2020-06-22", "a"), act("notSponsor", "2020-06-22", "b")])
    #expect(cell?.stance == "unknown")
    #expect(cell?.conflict.count == 2)
    #expect(
      entry([act("coSponsor", "2020-06-22", "a"), act("notSponsor", "2020-06-22", "b")])?
        .isInConflict == true)
  }

  @Test func `two that only differ in words agree`() {
    let cell = names([
      act("coSponsor", "2020-06-22", "a"), act("additionalCoSponsor", "2020-06-22", "b"),
    ])
    #expect(cell?.conflict == [])
    #expect(cell.flatMap { Vocabulary.stance($0.stance)?.rank } == 2)
  }

  @Test func `a later day settles what an earlier one left open`() {
    let cell = names([
      act("coSponsor", "2020-06-22", "a"), act("notSponsor", "2020-06-22", "b"),
      act("coSponsor", "2020-06-23", "c", .unverified),
    ])
    #expect(cell?.stance == "coSponsor")
    #expect(cell?.conflict == [])
  }

  @Test func `names and votes are two rows, and each is its own`() {
    let entry = entry([
      act("notSponsor", "2020-06-22", "a"), .act("consensus", at: "HRC-43", on: "2020-06-22"),
    ])
    #expect(entry?.cell(on: "names")?.stance == "notSponsor")
    #expect(entry?.cell(on: "votes")?.stance == "consensus")
    #expect(entry?.isInConflict == false)
  }

  @Test func `another subject, another target and another item stay out`() {
    let item = Response.act("coSponsor", at: "HRC-43", on: "2020-06-22", item: "L.17")
    let target = with(act("coSponsor", "2020-06-22", "a")) { $0.target = "jpn" }
    let subject = with(act("coSponsor", "2020-06-22", "b")) { $0.position?.subject = "mmr" }
    #expect(names([item, target, subject]) == nil)
  }

  @Test func `a stance that no list knows decides nothing`() {
    #expect(names([act("endorser", "2020-06-22", "a")]) == nil)
  }

  @Test func `since counts from the first act as good as the one that stands`() {
    let cell = names([
      act("notSponsor", "2020-03-10", "a"), act("coSponsor", "2020-03-12", "b"),
      act("additionalCoSponsor", "2020-06-23", "c"),
    ])
    #expect(cell?.since == "2020-03-12")
    #expect(cell?.date == "2020-06-23")
  }
}
