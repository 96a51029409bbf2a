import Testing

@testable import CampaignEngine

/// One ask of several targets: each has a standing of its own.
@Suite struct SeveralTargetsTests {
  private func fixture(
    _ asks: [Ask], letters: [Communication] = [], responses: [Response] = []
  ) -> Fixture {
    with(Fixture(asks: asks, letters: letters, responses: responses)) {
      $0.records.campaign.targets = ["kor", "jpn"]
      $0.targets.append(Target(id: "jpn", kind: "government", name: "Japan"))
    }
  }

  private func outcomes(_ fixture: Fixture, _ ask: Identifier<Ask>) -> [String: Outcome] {
    let listed = fixture.on("2020-12-01").status.asks.filter { $0.ask.id == ask }
    return Dictionary(uniqueKeysWithValues: listed.map { ($0.target.text, $0.standing.outcome) })
  }

  @Test func `what one did says nothing of the other`() {
    let deed = Response.answer("d", on: "2020-06-01", by: .measure, to: "law", .largelySatisfactory)
    #expect(
      outcomes(fixture([.plain("law")], responses: [deed]), "law") == ["kor": .met, "jpn": .open])
  }

  @Test func `a part that is asked of one makes the whole partly met for that one alone`() {
    let part = with(Ask.plain("part")) {
      $0.partOf = "whole"
      $0.targets = ["kor"]
    }
    let asJapan = with(
      Response.answer("j", on: "2020-06-01", by: .measure, to: "part", .largelySatisfactory)
    ) { $0.target = "jpn" }
    let asKorea = Response.answer(
      "k", on: "2020-06-02", by: .measure, to: "part", .largelySatisfactory)
    let fixture = fixture([.plain("whole"), part], responses: [asJapan, asKorea])
    #expect(outcomes(fixture, "whole") == ["kor": .partlyMet, "jpn": .open])
  }

  @Test func `a whole is partly met since the first of its parts was`() {
    let parts = ["b", "a"].map { id in with(Ask.plain(Identifier(id))) { $0.partOf = "whole" } }
    let deeds = [
      Response.answer("1", on: "2020-08-01", by: .measure, to: "b", .largelySatisfactory),
      Response.answer("2", on: "2020-06-01", by: .measure, to: "a", .partlySatisfactory),
    ]
    let status = fixture([.plain("whole")] + parts, responses: deeds)
      .status("whole", on: "2020-12-01")
    #expect(status?.standing.since == "2020-06-01")
    #expect(status?.standing.reasons == [.partMet("a")])
  }

  @Test func `a letter that names only an office went to its target alone`() {
    let letter = with(Communication.letter("l", on: "2020-05-01", raises: "law")) {
      $0.targets = []
      $0.to = [OfficeReference(target: "jpn", office: "mofa")]
    }
    let asks = fixture([.plain("law")], letters: [letter]).on("2020-05-02").status.asks
    #expect(asks.first { $0.target == "jpn" }?.reply.state == .awaiting)
    #expect(asks.first { $0.target == "kor" }?.reply.state == .notSent)
  }
}
