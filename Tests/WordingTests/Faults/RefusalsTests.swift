import CampaignEngine
import Testing
import Wording

@Suite struct RefusalsTests {
  private static let table: [(LogRefusal, String)] = [
    (.noAsk, "no-ask: it answers no ask; choose at least one ask"),
    (.noText, "no-text: nothing was said or done; say in a sentence what it was"),
    (
      .unknownAsk("co-sponsor-hrc-34", nearest: "co-sponsor-hrc-43"),
      "unknown-ask: no ask \"co-sponsor-hrc-34\"; did you mean co-sponsor-hrc-43?"
    ),
    (.unknownAsk("x", nearest: nil), "unknown-ask: no ask \"x\"; choose an ask of the campaign"),
    (
      .unknownTarget("usa", nearest: nil),
      "unknown-target: no target \"usa\" in this campaign; choose a target of the campaign"
    ),
    (
      .unknownOffice(
        OfficeReference(target: "kor", office: "army"),
        choices: [
          OfficeReference(target: "kor", office: "mofa"),
          OfficeReference(target: "kor", office: "president"),
        ]),
      "unknown-office: no office \"kor/army\"; choose kor/mofa or kor/president"
    ),
    (
      .unknownOffice(OfficeReference(target: "kor", office: "army"), choices: []),
      "unknown-office: no office \"kor/army\"; leave it out"
    ),
    (
      .whichTarget(["jpn", "kor"]),
      "which-target: the campaign has several targets; choose jpn or kor"
    ),
    (
      .unknownStance("cosponsor", nearest: "coSponsor"),
      "unknown-stance: no position \"cosponsor\"; did you mean coSponsor?"
    ),
    (
      .whichSession,
      "which-session: the position is about no session; name the session, such as HRC-43"
    ),
    (
      .whichSubject(["dprk", "mmr"]),
      "which-subject: the campaign has several subjects; choose dprk or mmr, in the ask"
    ),
    (
      .datedInFuture(partial("2020-03-05"), today: day("2020-03-02")),
      "dated-in-future: 5 Mar 2020 is after today, Mon 2 Mar 2020; "
        + "log it on its day, or as a promise"
    ),
    (
      .silenceSays(.position),
      "silence-says-nothing: a silence takes no position; leave that out, or choose how it was said"
    ),
    (
      .silenceSays(.promise),
      "silence-says-nothing: a silence promises nothing; leave that out, or choose how it was said"
    ),
  ]

  @Test func `each refusal has its code and one line`() {
    for (refusal, words) in Self.table {
      #expect("\(Wording.code(refusal)): \(Wording.refusal(refusal))" == words)
      expectCode(Wording.code(refusal))
      expectPlain(Wording.refusal(refusal))
    }
  }

  @Test func `every refusal is in the table`() {
    #expect(Set(Self.table.map { number($0.0) }) == Set(0..<11))
  }

  /// Counts the refusals: a new one does not compile until it is in the table above as well.
  private func number(_ refusal: LogRefusal) -> Int {
    switch refusal {
    case .noAsk: 0
    case .noText: 1
    case .unknownAsk: 2
    case .unknownTarget: 3
    case .unknownOffice: 4
    case .whichTarget: 5
    case .unknownStance: 6
    case .whichSession: 7
    case .whichSubject: 8
    case .datedInFuture: 9
    case .silenceSays: 10
    }
  }
}
