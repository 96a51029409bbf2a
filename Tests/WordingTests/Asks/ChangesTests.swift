import CampaignEngine
import Testing
import Wording

@Suite struct ChangesTests {
  private func change(
    _ what: Change.What, _ from: Change.State?, _ to: Change.State?
  ) -> Change {
    Change(what: what, ask: "co-sponsor-hrc-43", target: "kor", from: from, to: to)
  }

  @Test func `a change names its ask, what it is now and what it was`() {
    #expect(
      Wording.change(
        change(.outcome, .outcome(.open), .outcome(.met)), in: letterCampaign())
        == "Co-sponsor HRC 43: met, was open")
    #expect(
      Wording.change(change(.outcome, nil, .outcome(.met)), in: World())
        == "co-sponsor-hrc-43: new, met")
    #expect(
      Wording.change(change(.outcome, .outcome(.open), nil), in: World())
        == "co-sponsor-hrc-43: no longer asked")
  }

  @Test func `all that changes of an ask stands in one line`() {
    let changes = [
      change(.outcome, nil, .outcome(.open)), change(.clock, nil, .clock(day("2020-03-20"))),
    ]
    #expect(
      Wording.changes(changes, in: letterCampaign())
        == ["Co-sponsor HRC 43: new, open; next date: 20 Mar 2020"])
  }

  @Test func `the target is named where there are several`() {
    var world = letterCampaign()
    world.campaigns[0].campaign.targets = ["kor", "usa"]
    #expect(
      Wording.change(change(.outcome, .outcome(.open), .outcome(.met)), in: world)
        == "Co-sponsor HRC 43, KOR: met, was open")
  }

  @Test func `each kind of change says what it is about`() {
    let table: [(Change.What, Change.State?, Change.State?, String)] = [
      (.reply, .reply(.awaiting), .reply(.answered), "reply: answered, was awaited"),
      (
        .promise, nil, .promise(.live, by: day("2020-03-05")),
        "promised: by 5 Mar 2020"
      ),
      (
        .promise, .promise(.live, by: day("2020-03-05")), .promise(.kept, by: day("2020-03-05")),
        "promised: by 5 Mar 2020, kept, was by 5 Mar 2020"
      ),
      (
        .clock, .clock(day("2020-04-21")), .clock(day("2020-03-05")),
        "next date: 5 Mar 2020, was 21 Apr 2020"
      ),
      (.stance, nil, .stance("coSponsor"), "on record: co-sponsor"),
      (.indicates, nil, .stance("coSponsor"), "says it will: co-sponsor"),
      (.stance, .stance("coSponsor"), nil, "on record: none, was co-sponsor"),
      (.triage, .triage(.awaiting), .triage(.ungraded), "listed as: not graded, was reply awaited"),
    ]
    #expect(Set(table.map(\.0)).union([.outcome]) == Set(Change.What.allCases))
    for (what, from, to, words) in table {
      #expect(Wording.difference(change(what, from, to)) == words)
    }
  }
}
