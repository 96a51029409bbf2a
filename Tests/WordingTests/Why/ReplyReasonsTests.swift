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
    (
      .reminded("b", due: day("2020-06-24"), isStated: false),
      "The reminder (b) asks again, for a reply by 24 Jun 2020, as many days after it as after a "
        + "letter."
    ),
    (
      .reminded("b", due: day("2020-05-05"), isStated: true),
      "The reminder (b) asks again, for a reply by 5 May 2020."
    ),
    (.unanswered(daysLate: 1), "No answer is on record, 1 day after that."),
    (.answered("a", on: partial("2020-03-04")), "It was answered on 4 Mar 2020 (a)."),
    (
      .acknowledged("a", on: partial("2020-03")),
      "It was acknowledged in Mar 2020, which is no answer yet (a)."
    ),
    (
      .silenceProposed,
      "Nobody replied after a reminder: grade D, no reply, can be put on record."
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

  @Test func `a reply that is late after a reminder tells both, and that nothing came`() {
    var late = reply(.silent)
    late.due = day("2020-06-24")
    late.steps = [
      ReplyStep("open-letter", sent: day("2020-02-21"), due: day("2020-04-21")),
      ReplyStep("apr", sent: day("2020-04-25"), due: day("2020-06-24")),
    ]
    (late.day, late.of) = (70, 60)
    #expect(
      Wording.why(status(.open, because: [], reply: late), in: letterCampaign()) == [
        "The letter of 21 Feb 2020 raised it; its 60 days for a reply end on 21 Apr 2020.",
        "The reminder (apr) asks again, for a reply by 24 Jun 2020, as many days after it as after a "
          + "letter.", "No answer is on record, 10 days after that.",
        "Nobody replied after a reminder: grade D, no reply, can be put on record.",
      ])
  }

  @Test func `an acknowledgement is told with its record`() {
    var world = letterCampaign()
    var note = Response(
      id: "note", date: partial("2020-03-04"), target: "kor", channel: .meeting,
      summary: "Received")
    note.inReplyTo = "open-letter"
    world.campaigns[0].responses.append(note)
    let open = status(.open, because: [], reply: reply(.acknowledged))
    #expect(
      Wording.why(open, in: world).last
        == "It was acknowledged on 4 Mar 2020, which is no answer yet (meeting of 4 Mar 2020).")
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

  @Test func `a silence is proposed until it is on record`() {
    let proposed = "Nobody replied after a reminder: grade D, no reply, can be put on record."
    let why = { (reply: ReplyClock) in
      Wording.why(status(.open, because: [], reply: reply), in: letterCampaign())
    }
    var silent = reply(.silent)
    #expect(why(silent).contains(proposed))
    silent.isSilenceAccepted = true
    #expect(!why(silent).contains(proposed))
  }
}
