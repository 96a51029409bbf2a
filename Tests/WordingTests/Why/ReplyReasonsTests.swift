import CampaignEngine
import Testing
import Wording

@Suite struct ReplyReasonsTests {
  @Test(arguments: [
    (ReplyReason.notSent, "No letter has raised it."),
    (
      .sent("a", on: day("2020-02-21"), due: day("2020-04-21"), isStated: false),
      "The letter of 21 Feb 2020 (a) raised it; its 60 days for a reply end on 21 Apr 2020."
    ),
    (
      .sent("a", on: day("2020-02-21"), due: day("2020-04-21"), isStated: true),
      "The letter of 21 Feb 2020 (a) asks for a reply by 21 Apr 2020."
    ),
    (.answered("a", on: partial("2020-03-04")), "It was answered on 4 Mar 2020 (a)."),
    (
      .acknowledged("a", on: partial("2020-03")),
      "It was acknowledged in Mar 2020, which is no answer yet (a)."
    ),
    (.noLongerAwaited(.met), "Nobody waits for a reply any more: the ask is met."),
    (
      .earlier(
        EarlierLetter(
          communication: "a", sent: day("2019-12-16"), due: day("2020-02-14"), daysLate: 17)),
      "An earlier letter (a) is unanswered too: its reply was due on 14 Feb 2020, 17 days late."
    ),
    (
      .earlier(
        EarlierLetter(
          communication: "a", sent: day("2019-12-16"), due: day("2020-02-14"), daysLate: 0)),
      "An earlier letter (a) is unanswered too: its reply was due on 14 Feb 2020."
    ),
    (
      .windowClosesFirst(due: day("2020-04-21")),
      "The session acts before the reply is due on 21 Apr 2020: chase now."
    ),
  ])
  func `each reason is one sentence`(reason: ReplyReason, words: String) {
    #expect(Wording.why([.reply(reason)]) == [words])
  }

  private func reply(_ state: ReplyClock.State, answer: Identifier<Response>? = nil) -> ReplyClock {
    var reply = ReplyClock(state)
    (reply.communication, reply.sent, reply.due) = (
      "open-letter", day("2020-02-21"), day("2020-04-21")
    )
    reply.answer = answer
    return reply
  }

  @Test func `an answer is told, and then nobody is said to wait`() {
    let met = status(.met, because: [], reply: reply(.answered, answer: "names"))
    #expect(
      Wording.why(met, in: letterCampaign()).last
        == "It was answered on 22 Jun 2020 (names of 22 Jun 2020, confirmed: "
        + "Korea Herald).")
  }

  @Test func `once the ask is decided nobody waits for a reply`() {
    let notMet = status(.notMet, because: [], reply: reply(.awaiting))
    #expect(
      Wording.why(notMet, in: letterCampaign()).last
        == "Nobody waits for a reply any more: the ask is not met.")
  }

  @Test func `the letter's own day is told apart from the campaign's`() {
    var world = letterCampaign()
    world.campaigns[0].communications[0].replyBy = day("2020-04-21")
    let open = status(.open, because: [], reply: reply(.awaiting))
    #expect(
      Wording.why(open, in: world)
        == ["The letter of 21 Feb 2020 asks for a reply by 21 Apr 2020."])
  }
}
