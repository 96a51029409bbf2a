import CampaignEngine
import Testing
import Wording

@Suite struct MovesTests {
  private static let moves: [(MoveRefusal, String)] = [
    (
      .unknownField("tablng", session: "HRC-64", choices: ["tabling"], nearest: "tabling"),
      "unknown-field: no date of HRC 64 is named \"tablng\"; did you mean tabling?"
    ),
    (
      .unknownField("x", session: "HRC-64", choices: ["opening", "tabling"], nearest: nil),
      "unknown-field: no date of HRC 64 is named \"x\"; choose opening or tabling"
    ),
    (
      .closesBeforeItOpens("HRC-64", opening: day("2027-02-22"), closing: day("2027-02-01")),
      "closes-before-it-opens: then HRC 64 closes on 1 Feb 2027, before it opens on 22 Feb 2027; "
        + "move the other one first"
    ),
  ]

  private static let rolls: [(RollRefusal, String)] = [
    (
      .unknownAsk("co-sponsor-hrc-34", nearest: "co-sponsor-hrc-43"),
      "unknown-ask: no ask \"co-sponsor-hrc-34\"; did you mean co-sponsor-hrc-43?"
    ),
    (
      .withoutSession("talks"),
      "no-session: talks is decided at no session; it goes on by itself"
    ),
    (.met("a"), "is-met: a is met; make a new ask where you want more"),
    (.ended("a"), "has-ended: a has ended; make a new ask where you want more"),
    (
      .carriedOver("a", by: "b"), "carried-over: a goes on as b already; carry on b"
    ),
    (
      .notLater("a", "HRC-43"),
      "not-later: a is not decided before HRC 43; "
        + "name a later session, such as HRC-64"
    ),
    (
      .otherScale("a", "UNGA"),
      "other-scale: a wants a position that UNGA does not take; "
        + "name a session of another body"
    ),
    (
      .nothing("HRC-64"),
      "nothing-to-carry-over: no ask is left that could be carried over to HRC 64; "
        + "name the asks, to carry on what is still open"
    ),
  ]

  @Test func `each refusal of a move has its code and one line`() {
    for (refusal, words) in Self.moves {
      let line = "\(Wording.message(refusal)); \(Wording.remedy(refusal))"
      #expect("\(Wording.code(refusal)): \(line)" == words)
      expectCode(Wording.code(refusal))
      expectPlain(Wording.remedy(refusal))
    }
  }

  @Test func `each refusal of a roll-over has its code and one line`() {
    for (refusal, words) in Self.rolls {
      let line = "\(Wording.message(refusal)); \(Wording.remedy(refusal))"
      #expect("\(Wording.code(refusal)): \(line)" == words)
      expectCode(Wording.code(refusal))
      expectPlain(Wording.remedy(refusal))
    }
  }

  @Test func `a moved date says what it was, and how certain both are`() {
    let before = ScheduledDate(
      from: day("2027-03-15"), to: day("2027-03-25"), certainty: .predicted, marginDays: 7, why: [])
    let after = ScheduledDate(
      from: day("2027-03-18"), to: day("2027-03-18"), certainty: .announced, marginDays: 0, why: [])
    let words = { (milestone: Identifier<Milestone>, from: ScheduledDate?, to: ScheduledDate?) in
      Wording.change(
        DateChange(session: "HRC-64", milestone: milestone, from: from, to: to, asks: []))
    }
    #expect(
      words("tabling", before, after)
        == "HRC 64: names on the draft 18 Mar 2027 (announced), was 15 to 25 Mar 2027 (predicted)")
    #expect(
      words("tabling", before, before)
        == "HRC 64: names on the draft 15 to 25 Mar 2027 (predicted), was 15 to 25 Mar 2027")
    #expect(words("closing", after, nil) == "HRC 64 closes no date, was 18 Mar 2027 (announced)")
    #expect(words("tabling", nil, after) == "HRC 64: names on the draft 18 Mar 2027 (announced)")
  }
}
