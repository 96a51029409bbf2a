import Testing

@testable import CampaignEngine

@Suite struct TodayReportBuildTests {
  private let letters = [
    Communication.letter("dec", on: "2019-12-16", raises: "clarify"),
    Communication.letter("feb", on: "2020-02-21", raises: "sponsor", "clarify"),
  ]
  private var fixture: Fixture {
    Fixture(
      asks: [.wanting("coSponsor", at: "HRC-43"), .plain("clarify")], letters: letters,
      responses: [
        .act("coSponsor", at: "HRC-31", on: "2016-03-23"),
        .act("notSponsor", at: "HRC-40", on: "2019-03-22"),
      ], sessions: RecordedSessions.calendar.sessions)
  }

  private func today(
    _ fixture: Fixture? = nil, on day: CalendarDate = "2020-03-02",
    _ change: (inout Fixture) -> Void = { _ in }
  ) -> TodayReport {
    let fixture = with(fixture ?? self.fixture, change)
    return fixture.world.known(on: day).today(from: fixture.viewpoint(day))
  }

  private func kinds(_ report: TodayReport) -> [String] {
    report.needs.map { need in
      switch need.kind {
      case .steppedBack(let step, let days): "stepped back \(step.session.text) \(days)"
      case .promiseBroken(_, let ask, let days): "promise \(ask.text) \(days)"
      case .noReply(let letter, let days): "no reply \(letter.text) \(days)"
      case .windowClosesFirst(let letter, let ask, let due):
        "window \(letter.text) \(ask.text) \(due.iso)"
      case .dueSoon(let ask, _): "due \(ask.text)"
      case .ungraded(let ask): "ungraded \(ask.text)"
      case .findOut(let ask, let closed): "find out \(ask.text) \(closed?.iso ?? "-")"
      case .ourStep(let step, let days): "step \(step.text) \(days.map(String.init) ?? "-")"
      }
    }
  }

  @Test func `2 march 2020 needs what the design says`() {
    #expect(
      kinds(today()) == [
        "stepped back HRC-40 346", "no reply dec 17", "window feb sponsor 2020-04-21",
      ])
  }

  @Test func `a letter that is late stands there once, however many asks it raised`() {
    let report = today(on: "2020-06-23")
    #expect(
      kinds(report).filter { $0.hasPrefix("no reply") } == ["no reply feb 63", "no reply dec 130"])
    #expect(report.needs.allSatisfy { $0.target == "kor" && $0.campaign == "letter" })
  }

  @Test func `each kind of need is there on its day`() {
    let due = today(on: "2020-03-12") { $0.records.communications = [] }
    #expect(kinds(due).contains("due sponsor") == false)
    #expect(kinds(today(on: "2020-06-30")).contains("due sponsor"))
    let closed = today(on: "2020-07-08")
    #expect(kinds(closed).contains("find out sponsor 2020-07-07"))
    let ungraded = today {
      $0.records.responses.append(.answer("a", on: "2020-03-01", to: "clarify"))
    }
    #expect(kinds(ungraded).contains("ungraded clarify"))
    let broken = today {
      $0.records.responses.append(
        with(.answer("p", on: "2020-02-25", to: "clarify", kind: .holding)) {
          $0.promises = [with(Promise(text: "-")) { $0.by = .day("2020-02-28") }]
        })
    }
    #expect(kinds(broken).contains("promise clarify 3"))
  }

  @Test func `an ask that is not met but has a new answer is in triage`() {
    let report = today {
      $0.records.responses += [
        .answer("d", on: "2020-02-25", by: .measure, to: "clarify", .contrary),
        .answer("new", on: "2020-03-01", to: "clarify"),
      ]
    }
    #expect(kinds(report).contains("ungraded clarify"))
  }

  @Test func `the newest step back is the first`() {
    let report = today {
      $0.records.responses += [
        .act("inFavour", at: "CHR-61", on: "2005-04-14"),
        .act("abstained", at: "HRC-31", on: "2016-03-23"),
      ]
    }
    #expect(
      kinds(report).prefix(2) == ["stepped back HRC-40 346", "stepped back HRC-31 1440"])
  }

  @Test func `our own steps come last, by their day, until they are done`() {
    let step = { (id: Identifier<Step>, due: CalendarDate?) in
      with(Step(id: id, title: "-")) { $0.due = due }
    }
    let report = today {
      $0.records.steps = [
        step("some-day", nil), step("fri", "2020-03-06"), step("late", "2020-03-01"),
        with(step("done", "2020-03-06")) { $0.done = "2020-03-02" },
      ]
    }
    #expect(kinds(report).suffix(3) == ["step late -1", "step fri 4", "step some-day -"])
  }

  @Test func `a paused campaign needs nobody`() {
    let report = today { $0.records.campaign.state = .paused }
    #expect(report.needs == [])
    #expect(report.possible == [])
    #expect(report.campaigns.count == 1)
  }

  @Test func `needs of several campaigns are in triage order together`() {
    let other = with(fixture.records) { records in
      records = with(CampaignRecords(campaign: Campaign(id: "a-first", title: "-"))) {
        $0.campaign.targets = ["kor"]
        $0.steps = [Step(id: "call", title: "-")]
      }
    }
    let world = with(fixture.world) { $0.campaigns.insert(other, at: 0) }.known(on: "2020-03-02")
    let report = world.today(from: fixture.viewpoint("2020-03-02"))
    #expect(kinds(report).first == "stepped back HRC-40 346")
    #expect(kinds(report).last == "step call -")
  }

  @Test func `what is still possible are the open windows of open asks, each once`() {
    let report = today { $0.records.asks.append(.wanting("inFavour", at: "HRC-43", id: "vote")) }
    #expect(
      report.possible.map(\.id)
        == ["HRC-43/tabling", "HRC-43/action", "HRC-43/lateCoSponsorship"])
    let action = report.possible.first { $0.id == "HRC-43/action" }
    #expect(action?.asks.map(\.ask) == ["sponsor", "vote"])
    #expect(today(on: "2020-07-08").possible == [])
  }
}
