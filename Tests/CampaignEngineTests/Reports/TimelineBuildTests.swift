import Testing

@testable import CampaignEngine

@Suite struct TimelineBuildTests {
  private static let council = with(Session(id: "HRC-43", body: "HRC")) {
    $0.start = "2020-02-24"
    $0.end = "2020-03-20"
    $0.certainty = .announced
    $0.isOwn = true
    $0.resolutions = [
      Resolution(
        subject: "dprk", actedOn: "2020-03-19", result: .withoutVote, certainty: .held)
    ]
  }

  private let fixture: Fixture = {
    var fixture = Fixture(
      asks: [.wanting("coSponsor", at: "HRC-43")],
      letters: [
        .letter("letter", on: "2020-02-21", raises: "sponsor"),
        with(.letter("draft", on: "2020-02-22", raises: "sponsor")) { $0.isSent = false },
      ],
      responses: [
        .act("notSponsor", at: "HRC-43", on: "2020-03-19", id: "names"),
        .said("foreign", on: "2020-03-01", target: "jpn"),
        .said("early", on: "2019-11"),
      ], sessions: [council])
    fixture.records.events = [
      Event(id: "experts", date: "2020-03-19", actor: .experts, title: "Experts speak"),
      with(Event(id: "deed", date: "2019-11-07", actor: .government, title: "Deportation")) {
        $0.target = "kor"
      },
      with(Event(id: "elsewhere", date: "2020-03-02", actor: .government, title: "A summit")) {
        $0.target = "usa"
      },
    ]
    return fixture
  }()

  private func ids(
    _ timeline: Timeline, in lane: TimelineEntry.Lane? = nil
  ) -> [String] {
    timeline.entries.filter { lane == nil || $0.lane == lane }.map(\.id)
  }

  @Test func `all that happened stands in order, a month after its days`() {
    #expect(
      ids(fixture.on("2020-03-20").timeline()) == [
        "deed", "early", "letter", "HRC-43/opening", "foreign", "elsewhere", "HRC-43/action",
        "experts", "names", "HRC-43/closing",
      ])
  }

  @Test func `each stands in the lane of who acted`() {
    let timeline = fixture.on("2020-03-20").timeline()
    #expect(ids(timeline, in: .ours) == ["letter"])
    #expect(ids(timeline, in: .target) == ["deed", "early", "foreign", "names"])
    #expect(
      ids(timeline, in: .others) == [
        "HRC-43/opening", "elsewhere", "HRC-43/action", "experts", "HRC-43/closing",
      ])
    #expect(timeline.entries.first { $0.id == "early" }?.date == "2019-11")
  }

  @Test func `what came later is not in it, but days of a session are if they are asked for`() {
    let past = fixture.on("2020-03-02").timeline()
    #expect(ids(past).last == "elsewhere")
    let ahead = fixture.on("2020-03-02").timeline(through: "2020-03-31")
    #expect(ids(ahead).suffix(2) == ["elsewhere", "HRC-43/closing"])
  }

  @Test func `a span of days takes what lies in it, a month as long as a day of it does`() {
    let situation = fixture.on("2020-03-20")
    #expect(
      ids(situation.timeline(from: "2019-11-08", through: "2020-02-21")) == ["early", "letter"])
    #expect(ids(situation.timeline(from: "2019-12-01", through: "2020-02-20")) == [])
  }

  @Test func `one target may be told of alone`() {
    let korea = ids(fixture.on("2020-03-20").timeline(of: "kor"))
    #expect(korea.contains("letter") && korea.contains("experts"))
    #expect(!korea.contains("foreign") && !korea.contains("elsewhere"))
  }

  @Test func `one statement of several targets is told once`() {
    var both = fixture
    both.records.responses = ["kor", "jpn"].map { target in
      with(.said(Identifier("both-\(target)"), on: "2020-03-01", target: Identifier(target))) {
        $0.statement = "both-kor"
      }
    }
    let told = both.on("2020-03-20").timeline().entries.compactMap {
      entry -> [Identifier<Target>]? in
      guard case .response(_, let targets) = entry.fact else { return nil }
      return targets
    }
    #expect(told == [["kor", "jpn"]])
  }
}
