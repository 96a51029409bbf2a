import CampaignEngine
import Testing
import Wording

@Suite struct WhyTests {
  private func why(_ status: AskStatus, in world: World = letterCampaign()) -> [String] {
    Wording.why(status, in: world)
  }

  private let lateName = StandingReason.tooLateNow(
    "notSponsor", "HRC-43", last: day("2020-07-07"), by: "names")

  @Test func `a record is named by kind, date, certainty and first source`() {
    #expect(
      why(status(.notMet, because: [lateName])).first
        == "On record for HRC 43: not a co-sponsor; the last day to change that was 7 Jul 2020 "
        + "(names of 22 Jun 2020, confirmed: Korea Herald).")
  }

  @Test func `a record that is not on file is named by its id`() {
    #expect(
      why(status(.notMet, because: [lateName]), in: World()).first?.hasSuffix("(names).") == true)
  }

  @Test func `standing, reply, promise, chain and clock are told in that order`() {
    var reply = ReplyClock(.awaiting)
    (reply.communication, reply.sent, reply.due) = (
      "open-letter", day("2020-02-21"), day("2020-04-21")
    )
    reply.windowClosesFirst = true
    var chain = Chain()
    (chain.continues, chain.length) = ("talks", 9)
    var clock = AskClock(.actsBeforeClosing("HRC-43", "closing"))
    clock.date = scheduled("2020-03-20", .announced)
    clock.why = [.date(.recorded(day("2020-03-20"), .announced))]
    let ask = letterCampaign().campaigns[0].asks[0]
    let promise = PromiseClock(
      by: day("2020-03-05"), text: "We revert", made: partial("2020-03-02"), response: "x",
      slips: 2, state: .broken)
    let status = status(
      .open,
      because: [.waitingFor("HRC-43", "lateCoSponsorship", scheduled("2020-04-03", .predicted))],
      ask: ask, reply: reply, promise: promise, clock: clock, chain: chain)
    #expect(
      why(status) == [
        "Nothing is on record for HRC 43 yet; what decides is the last day to add a name, "
          + "3 Apr 2020 (predicted).",
        "The letter of 21 Feb 2020 raised it; its 60 days for a reply end on 21 Apr 2020.",
        "HRC 43 acts before the reply is due on 21 Apr 2020: chase now.",
        "On 2 Mar 2020 it promised by 5 Mar 2020: \"We revert\", and it was broken; "
          + "it was put off 2 times (x).",
        "It is asked for the ninth time and carries on: Raise it in talks.",
        "The clock counts to the closing of HRC 43, 20 Mar 2020 (announced): no day of action is "
          + "announced, and texts are acted on in the last days.",
        "20 Mar 2020 is announced.",
      ])
  }

  @Test func `a sentence that two reasons share is said once`() {
    let reason = Reason.date(.margin(7))
    #expect(
      Wording.why([reason, reason]) == ["It has been up to 7 days off in the sessions measured."])
  }

  @Test func `reasons without a world name records by their ids`() {
    #expect(
      Wording.why([.standing(lateName)]).first?.hasSuffix("7 Jul 2020 (names).") == true)
    #expect(Wording.why([.reply(.notSent)]) == ["No letter has raised it."])
  }
}
