import CampaignEngine
import Testing
import Wording

@Suite struct StandingWordsTests {
  private func line(_ status: AskStatus) -> String {
    Wording.standing(status, in: letterCampaign())
  }

  @Test func `a name that can still be added`() {
    let until = scheduled("2020-07-07", .predicted)
    let june = status(
      .open,
      because: [
        .canStillChange("notSponsor", "HRC-43", until: until, "lateCoSponsorship"),
        .steppedBack(councilStep),
      ],
      stance: "notSponsor", beside: vote("consensus"))
    #expect(
      line(june) == "not a co-sponsor; joined the consensus; a name can still be added "
        + "until 7 Jul 2020 (predicted)")
    #expect(Wording.label(june, in: World()).hasPrefix("open: not a co-sponsor; joined"))
  }

  @Test func `not met, and met later`() {
    let later = MetLater(
      ask: "rejoin-unga-77", session: "UNGA-77", on: day("2022-11-16"), yearsLater: 2)
    let reasons: [StandingReason] = [
      .tooLateNow("notSponsor", "UNGA-75", last: day("2020-11-18"), by: nil), .metByNext(later),
    ]
    #expect(
      line(status(.notMet, because: reasons, beside: vote("consensus")))
        == "not a co-sponsor; joined the consensus; met for UNGA 77, 2 years later")
  }

  @Test func `met, so many sessions after the one first asked for`() {
    let reasons: [StandingReason] = [
      .took("coSponsor", "HRC-52", acted: day("2023-04-04"), by: nil),
      .sessionsAfterFirst(3, first: "HRC-43"),
    ]
    #expect(
      line(status(.met, because: reasons, beside: vote(nil)))
        == "co-sponsor since 4 Apr 2023; third session after HRC 43, the one first asked for")
  }

  @Test(arguments: [
    (
      [StandingReason.onListSince(partial("2023-03-21"), "HRC-52", by: "a")],
      "on the list since 21 Mar 2023"
    ),
    (
      [.withdrawnAfter(met: day("2020-03-20"), withdrawn: partial("2020-04"), by: "a")],
      "met on 20 Mar 2020, withdrawn in Apr 2020"
    ),
    (
      [.waitingFor("UNGA-75", "thirdCommitteeAction", scheduled("2020-11-18", .predicted))],
      "nothing on record yet; Third Committee acts 18 Nov 2020 (predicted)"
    ),
    ([.waitingFor("UNGA-75", "x", nil)], "nothing on record yet; no date known for UNGA 75"),
    ([.suspended("HRC-43")], "HRC 43 is suspended, no date is set"),
    (
      [
        .predictedNotVerified(
          "UNGA-81", "thirdCommitteeAction", scheduled("2026-11-18", .predicted), daysAgo: 5)
      ],
      "nothing on record; predicted for 18 Nov 2026, passed 5 days ago, not verified"
    ),
    (
      [.closedUnknown("UNGA-81", "thirdCommitteeAction", on: day("2026-11-24"))],
      "nothing on record; the window of UNGA 81 closed on 24 Nov 2026"
    ),
    (
      [
        .closedUnknown("UNGA-81", "thirdCommitteeAction", on: day("2026-11-24")),
        .says("coSponsor", on: partial("2026-03-26"), by: "a"), .conflict(["a", "b"]),
      ],
      "sources disagree; the window of UNGA 81 closed on 24 Nov 2026; says it will co-sponsor"
    ),
    (
      [.ended(Ending(day: day("2021-05-03"), kind: .overtaken, reason: "New law."))],
      "overtaken by events on 3 May 2021: New law."
    ),
    ([.notAMember("HRC", on: day("2019-03-22"))], ""),
  ])
  func `each reason adds its part`(reasons: [StandingReason], words: String) {
    #expect(line(status(.open, because: reasons)) == words)
  }

  @Test func `a suspended session keeps what is on record before it`() {
    let march = status(.open, because: [.suspended("HRC-43")], stance: "notSponsor")
    #expect(line(march) == "not a co-sponsor; HRC 43 is suspended, no date is set")
  }

  @Test func `what nobody knows is not said beside`() {
    let until = scheduled("2020-07-07", .held)
    let reasons: [StandingReason] = [.canStillChange("notSponsor", "HRC-43", until: until, "x")]
    #expect(
      line(status(.open, because: reasons, beside: vote("unknown")))
        == "not a co-sponsor; a name can still be added until 7 Jul 2020")
  }

  @Test func `what it said is past once the window closed, and gone once it is met`() {
    let says = StandingReason.says("coSponsor", on: partial("2026-03-26"), by: "a")
    #expect(line(status(.open, because: [says])) == "says it will co-sponsor")
    #expect(line(status(.unknown, because: [says])) == "said it would co-sponsor")
    #expect(line(status(.met, because: [says])) == "")
  }

  @Test func `a good position that falls short says of what`() {
    var ask = Ask(id: "co-pen", title: "Share the pen")
    ask.wants = WantedPosition(body: "HRC", subject: "dprk", stance: "mainSponsor")
    func short(_ stance: Identifier<Stance>) -> String {
      line(
        status(
          .notMet, because: [.tooLateNow(stance, "HRC-55", last: day("2024-04-04"), by: nil)],
          beside: vote("notMember"), ask: ask))
    }
    #expect(short("coSponsor") == "co-sponsor, not main sponsor; not a member, no vote")
    #expect(short("notSponsor") == "not a co-sponsor; not a member, no vote")
  }

  @Test func `without any reason there is the outcome alone`() {
    #expect(Wording.label(status(.open, because: []), in: World()) == "open")
  }
}
