import CampaignEngine
import Testing
import Wording

@Suite struct NeedsTests {
  private let today = day("2020-03-02")

  private func words(
    _ kind: Need.Kind, target: Identifier<Target>? = "kor", in world: World = letterCampaign()
  ) -> NeedWords {
    let need = Need(campaign: "letter", target: target, ask: nil, kind: kind)
    return Wording.need(need, in: world, on: today)
  }

  private func row(_ kind: Need.Kind, target: Identifier<Target>? = "kor") -> [String] {
    let words = words(kind, target: target)
    return [words.glyph, words.label, words.who, words.text, words.when]
  }

  private var brokenPromise: PromiseClock {
    PromiseClock(
      by: day("2020-02-28"), text: "We revert", made: partial("2020-02-24"), response: "a",
      slips: 0, state: .broken)
  }

  private func clock(_ what: AskClock.Subject, daysLeft: Int) -> AskClock {
    var clock = AskClock(what)
    clock.daysLeft = daysLeft
    return clock
  }

  @Test func `each kind has its row`() {
    #expect(
      row(.steppedBack(councilStep, daysAgo: 346)) == [
        "▼", "stepped back", "KOR", "HRC 40 co-sponsor → not, 22 Mar 2019", "346 days",
      ])
    #expect(
      row(.promiseBroken(brokenPromise, "talks", daysLate: 3)) == [
        "!", "promise broken", "KOR", "promised by 28 Feb: Raise it in talks", "3 days late",
      ])
    #expect(
      row(.noReply("open-letter", daysLate: 17)) == [
        "!", "no reply", "KOR", "letter of 21 Feb, 67 groups", "17 days late",
      ])
    #expect(
      row(.windowClosesFirst("open-letter", "co-sponsor-hrc-43", due: day("2020-04-21"))) == [
        "◦", "too late?", "KOR", "letter of 21 Feb: HRC 43 acts before 21 Apr", "chase now",
      ])
    #expect(
      row(.dueSoon("talks", clock(.ownDate, daysLeft: 4))) == [
        "◦", "due soon", "KOR", "deadline: Raise it in talks", "Fri, 4 days",
      ])
    #expect(
      row(.ungraded("talks")) == [
        "?", "not graded", "KOR", "answer to: Raise it in talks", "grade it",
      ])
    #expect(
      row(.findOut("co-sponsor-hrc-43", closed: day("2019-11-24"))) == [
        "?", "find out", "KOR", "Co-sponsor HRC 43: what it did at HRC 43", "24 Nov 2019",
      ])
    #expect(
      row(.ourStep("call", daysLeft: 4), target: nil) == [
        "□", "our task", "", "Call the President's office (Ana)", "Fri, 4 days",
      ])
  }

  @Test func `a review is ours, not a day of theirs`() {
    #expect(words(.dueSoon("talks", clock(.review, daysLeft: 0))).label == "look again")
    #expect(words(.dueSoon("talks", clock(.review, daysLeft: 0))).when == "today")
  }

  @Test func `a task without a day has none, a late one is late`() {
    #expect(words(.ourStep("call", daysLeft: nil), target: nil).when == "")
    #expect(words(.ourStep("call", daysLeft: -3), target: nil).when == "3 late")
    #expect(words(.ourStep("call", daysLeft: 18), target: nil).when == "18 days")
  }

  @Test func `label and last column keep to their columns`() {
    let kinds: [Need.Kind] = [
      .steppedBack(councilStep, daysAgo: 9999), .noReply("open-letter", daysLate: 9999),
      .promiseBroken(brokenPromise, "talks", daysLate: 9999),
      .windowClosesFirst("open-letter", "talks", due: today),
      .dueSoon("talks", clock(.review, daysLeft: 7)), .ungraded("talks"),
      .findOut("talks", closed: day("2020-12-31")), .findOut("talks", closed: nil),
      .ourStep("call", daysLeft: 9999), .ourStep("call", daysLeft: -99_999),
    ]
    for kind in kinds {
      let words = words(kind)
      #expect(words.glyph.count == 1)
      #expect((1...14).contains(words.label.count), "\(words.label)")
      #expect(words.when.count <= 12, "\(words.when)")
    }
  }

  @Test func `what is not on file is called by its id`() {
    #expect(words(.noReply("open-letter", daysLate: 1), in: World()).text == "open-letter")
    #expect(words(.noReply("open-letter", daysLate: 1), in: World()).who == "kor")
    #expect(words(.ungraded("talks"), in: World()).text == "answer to: talks")
  }
}
