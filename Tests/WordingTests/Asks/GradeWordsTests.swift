import CampaignEngine
import Testing
import Wording

@Suite struct GradeWordsTests {
  private func line(_ reason: StandingReason, isUngraded: Bool = false) -> String {
    Wording.standing(
      status(.open, because: [reason], isUngraded: isUngraded), in: letterCampaign())
  }

  @Test func `deeds and words of one grade are told apart`() {
    for grade in Grade.allCases {
      let deed = line(.gradedDeed(grade, on: partial("2021-05"), by: "a"))
      let words = line(.gradedWords(grade, on: partial("2021-05"), by: "a"))
      #expect(deed.hasSuffix("(\(grade.rawValue)), May 2021"))
      #expect(words.hasSuffix("(\(grade.rawValue)), May 2021"))
      #expect(deed != words)
    }
    #expect(
      line(.gradedWords(.contrary, on: partial("2021-05-03"), by: "a"))
        == "rejects it (E), 3 May 2021")
  }

  @Test(arguments: [
    (
      StandingReason.silenceAccepted(on: partial("2020-07-01"), by: "a"),
      "no reply (D), 1 Jul 2020"
    ),
    (
      .wordsWithoutDeed(.largelySatisfactory, deadline: day("2020-04-21")),
      "nothing done by 21 Apr 2020"
    ),
    (.answeredWithoutGrade("a"), "answered, not graded yet"),
    (.noDeadline, "no deadline"),
    (.deadlineAhead(day("2020-04-21")), "deadline 21 Apr 2020"),
    (.deadlinePassed(day("2020-04-21")), "nothing on record by the deadline, 21 Apr 2020"),
    (.partMet("talks"), "a part is met: Raise it in talks"),
    (.partMet("gone"), "a part is met: gone"),
  ])
  func `each reason has its line`(reason: StandingReason, words: String) {
    #expect(line(reason) == words)
  }

  @Test func `a committee's grade says whose it is, beside ours or in its place`() {
    #expect(
      line(.committeeGrade(.partlySatisfactory, by: "CCPR", on: partial("2021-05-03"), "a"))
        == "graded B by the Human Rights Committee")
    #expect(
      line(.committeeGrade(.contrary, by: "the experts", on: partial("2021-05-03"), "a"))
        == "graded E by the experts")
    var answer = Answer(ask: "co-sponsor-hrc-43")
    answer.grade = .contrary
    answer.gradedBy = "CCPR"
    var world = letterCampaign()
    world.campaigns[0].responses[0].answers = [answer]
    let reason = StandingReason.gradedDeed(.contrary, on: partial("2021-05-03"), by: "names")
    #expect(
      Wording.standing(status(.notMet, because: [reason]), in: world)
        == "did the opposite (E), 3 May 2021, graded by the Human Rights Committee")
  }

  @Test func `an ungraded answer is not called nothing`() {
    #expect(
      line(.deadlinePassed(day("2020-04-21")), isUngraded: true)
        == "the deadline passed on 21 Apr 2020")
  }

  @Test func `an ask that waits for an occasion says which`() {
    var ask = Ask(id: "talks", title: "Raise it in talks")
    ask.occasion = "the next talks with Pyongyang"
    #expect(
      Wording.standing(status(.open, because: [.noDeadline], ask: ask), in: World())
        == "waits for the next talks with Pyongyang")
  }
}
