import Testing

@testable import CampaignEngine

@Suite struct CommitteeGradeTests {
  private func answer(_ grade: Grade, by grader: String? = nil) -> Answer {
    with(Answer(ask: "law")) {
      $0.grade = grade
      $0.gradedBy = grader
    }
  }

  private func deed(_ id: Identifier<Response>, on day: PartialDate, _ answers: [Answer])
    -> Response
  {
    with(Response.said(id, on: day, by: .measure)) { $0.answers = answers }
  }

  private func standing(_ responses: [Response]) -> Standing? {
    Fixture(asks: [.plain("law")], responses: responses).status("law", on: "2020-12-01")?.standing
  }

  @Test func `of one response our grade decides, and the committee's stands beside it`() {
    for answers in [
      [answer(.largelySatisfactory), answer(.partlySatisfactory, by: "CCPR")],
      [answer(.partlySatisfactory, by: "CCPR"), answer(.largelySatisfactory)],
    ] {
      let standing = standing([deed("report", on: "2020-06-01", answers)])
      #expect(standing?.outcome == .met)
      #expect(
        standing?.reasons == [
          .gradedDeed(.largelySatisfactory, on: "2020-06-01", by: "report"),
          .committeeGrade(.partlySatisfactory, by: "CCPR", on: "2020-06-01", "report"),
        ])
    }
  }

  @Test func `a committee that grades later decides, and is told once`() {
    let standing = standing([
      deed("ours", on: "2020-06-01", [answer(.besideThePoint)]),
      deed("theirs", on: "2020-09-01", [answer(.partlySatisfactory, by: "CCPR")]),
    ])
    #expect(standing?.outcome == .partlyMet)
    #expect(standing?.since == "2020-09-01")
    #expect(
      standing?.reasons == [.gradedDeed(.partlySatisfactory, on: "2020-09-01", by: "theirs")])
  }

  @Test func `a committee that graded before us is shown as long as it says nothing newer`() {
    let standing = standing([
      deed("theirs", on: "2020-06-01", [answer(.partlySatisfactory, by: "CCPR")]),
      deed("ours", on: "2020-09-01", [answer(.largelySatisfactory)]),
    ])
    #expect(standing?.outcome == .met)
    #expect(
      standing?.reasons.last
        == .committeeGrade(.partlySatisfactory, by: "CCPR", on: "2020-06-01", "theirs"))
  }

  @Test func `the reply shows our grade`() {
    let answers = [answer(.largelySatisfactory), answer(.contrary, by: "CCPR")]
    let status = Fixture(
      asks: [.plain("law")], letters: [.letter("l", on: "2020-05-01", raises: "law")],
      responses: [deed("report", on: "2020-06-01", answers)]
    ).status("law", on: "2020-12-01")
    #expect(status?.reply.grade == .largelySatisfactory)
  }
}
