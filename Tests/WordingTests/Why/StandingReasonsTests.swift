import CampaignEngine
import Testing
import Wording

@Suite struct StandingReasonsTests {
  private static let names = " (names of 22 Jun 2020, confirmed: Korea Herald)."

  /// What `why` says first: the sentence of the reason.
  private func why(_ reason: StandingReason, in world: World = letterCampaign()) -> String {
    Wording.why(status(.open, because: [reason]), in: world).first ?? ""
  }

  @Test(arguments: [
    (
      StandingReason.took("coSponsor", "HRC-52", acted: day("2023-04-04"), by: "names"),
      "On record for HRC 52: co-sponsor, counted from 4 Apr 2023" + names
    ),
    (
      .onListSince(partial("2023-03-21"), "HRC-52", by: "names"),
      "Its name is on the list of HRC 52 since 21 Mar 2023, but the text has not been acted on, "
        + "and names can still come off" + names
    ),
    (
      .canStillChange(
        "notSponsor", "HRC-43", until: scheduled("2020-07-07", .predicted), "lateCoSponsorship"),
      "On record for HRC 43: not a co-sponsor; a name can still be added until 7 Jul 2020 "
        + "(predicted), so the ask is open."
    ),
    (
      .canStillChange("abstained", "HRC-43", until: scheduled("2020-07-07", .held), "action"),
      "On record for HRC 43: abstained; it can still change until 7 Jul 2020, so the ask is open."
    ),
    (
      .withdrawnAfter(met: day("2020-03-20"), withdrawn: partial("2020-06-22"), by: "names"),
      "Met on 20 Mar 2020, but the name was withdrawn on 22 Jun 2020" + names
    ),
    (
      .waitingFor("UNGA-75", "thirdCommitteeAction", scheduled("2020-11-18", .predicted)),
      "Nothing is on record for UNGA 75 yet; what decides is the Third Committee's action, "
        + "18 Nov 2020 (predicted)."
    ),
    (
      .waitingFor("UNGA-75", "thirdCommitteeAction", nil),
      "Nothing is on record for UNGA 75 yet, and no date is known."
    ),
    (.suspended("HRC-43"), "HRC 43 is suspended and no date is set."),
    (
      .predictedNotVerified(
        "UNGA-81", "thirdCommitteeAction", scheduled("2026-11-18", .predicted, margin: 6),
        daysAgo: 5),
      "Nothing is on record for UNGA 81; the Third Committee's action was predicted for "
        + "18 Nov 2026, passed 5 days ago and is not verified; it counts as passed after "
        + "24 Nov 2026."
    ),
    (
      .closedUnknown("UNGA-81", "thirdCommitteeAction", on: day("2026-11-24")),
      "Nothing is on record for UNGA 81, and its last chance, the Third Committee's action, was "
        + "24 Nov 2026 at the latest: somebody has to find out."
    ),
  ])
  func `a wanted position is explained`(reason: StandingReason, words: String) {
    #expect(why(reason) == words)
  }

  @Test(arguments: [
    (
      StandingReason.ended(
        Ending(day: day("2021-05-03"), kind: .impossible, reason: "The office was closed.")),
      "The ask ended on 3 May 2021, no longer possible: The office was closed."
    ),
    (
      .silenceAccepted(on: partial("2020-07-01"), by: "gone"),
      "No reply came, noted on 1 Jul 2020 as grade D (gone)."
    ),
    (
      .wordsWithoutDeed(.partlySatisfactory, deadline: day("2020-04-21")),
      "There are only words, graded B, and nothing was done by the deadline, 21 Apr 2020."
    ),
    (.answeredWithoutGrade("gone"), "Its answer has no grade yet (gone)."),
    (.noDeadline, "The ask has no deadline."),
    (.deadlineAhead(day("2020-04-21")), "The ask runs until 21 Apr 2020."),
    (.deadlinePassed(day("2020-04-21")), "Its deadline, 21 Apr 2020, has passed."),
    (.partMet("talks"), "A part of it is met, in whole or in part: Raise it in talks."),
    (
      .steppedBack(councilStep),
      "Stepped back: co-sponsor in HRC 37, not a co-sponsor in HRC 40, 22 Mar 2019 "
        + "(2019-03-22-hrc-40-names-ab12)."
    ),
    (
      .metByNext(
        MetLater(ask: "talks", session: "UNGA-77", on: day("2022-11-16"), yearsLater: 2)),
      "Met for UNGA 77 on 16 Nov 2022, 2 years later: Raise it in talks."
    ),
    (
      .sessionsAfterFirst(3, first: "HRC-43"),
      "It is the third session with such a text after HRC 43, the one first asked for."
    ),
    (
      .notAMember("HRC", on: day("2019-03-22")),
      "It had no seat on the Human Rights Council on 22 Mar 2019: it took no part in votes there, "
        + "which says nothing about its name."
    ),
    (
      .says("coSponsor", on: partial("2026-03"), by: "gone"),
      "In Mar 2026 it said it would co-sponsor: that is no act (gone)."
    ),
    (
      .conflict(["names", "gone"]),
      "Sources disagree: names of 22 Jun 2020, confirmed: Korea Herald; gone."
    ),
  ])
  func `every other reason is explained`(reason: StandingReason, words: String) {
    #expect(why(reason) == words)
  }

  @Test func `a grade is told with its meaning, whose it is, its reason and the record`() {
    var world = letterCampaign()
    var answer = Answer(ask: "co-sponsor-hrc-43")
    answer.grade = .contrary
    answer.gradedBy = "the Committee"
    answer.reason = "it refused"
    world.campaigns[0].responses[0].answers = [answer]
    #expect(
      why(.gradedWords(.contrary, on: partial("2020-06-22"), by: "names"), in: world)
        == "What it said on 22 Jun 2020 is graded E by the Committee, against the ask, or a "
        + "refusal: it refused" + Self.names)
    #expect(
      why(.gradedDeed(.largelySatisfactory, on: partial("2020-06-22"), by: "names"))
        == "What it did on 22 Jun 2020 is graded A, largely what was asked" + Self.names)
  }

  @Test func `what is on record is found by session, subject and position`() {
    var world = letterCampaign()
    world.campaigns[0].asks[0].wants = WantedPosition(
      body: "HRC", subject: "dprk", stance: "coSponsor")
    world.campaigns[0].responses[0].position = Position(
      session: "HRC-43", subject: "dprk", stance: "notSponsor")
    let reason = StandingReason.canStillChange(
      "notSponsor", "HRC-43", until: scheduled("2020-07-07", .predicted), "lateCoSponsorship")
    let june = status(
      .open, because: [reason], beside: vote("notMember"), ask: world.campaigns[0].asks[0])
    #expect(
      Wording.why(june, in: world).prefix(1) == [
        "On record for HRC 43: not a co-sponsor (names of 22 Jun 2020, confirmed: Korea Herald); "
          + "a name can still be added until 7 Jul 2020 (predicted), so the ask is open."
      ])
    #expect(!Wording.why(june, in: world).contains { $0.contains("not a member") })
    world.campaigns[0].responses[0].position?.stance = "consensus"
    let consensus = status(
      .open, because: [reason], beside: vote("consensus"), ask: world.campaigns[0].asks[0])
    #expect(
      Wording.why(consensus, in: world)[1]
        == "Beside it, on record for HRC 43: joined the consensus" + Self.names)
  }
}
