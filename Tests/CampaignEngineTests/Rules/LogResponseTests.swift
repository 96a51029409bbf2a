import Testing

@testable import CampaignEngine

@Suite struct LogResponseTests {
  private var fixture = with(
    Fixture(asks: [
      .wanting("coSponsor", at: "HRC-43"), .plain("clarify"), .plain("talks"),
    ])
  ) {
    $0.targets[0].offices = [Office(id: "mission", title: "Mission in Geneva")]
  }

  private func draft(
    _ asks: Identifier<Ask>..., change: (inout ResponseDraft) -> Void = { _ in }
  ) -> ResponseDraft {
    with(ResponseDraft()) {
      $0.answers = asks.map { Answer(ask: $0) }
      $0.text = "Considering"
      change(&$0)
    }
  }

  private func log(_ draft: ResponseDraft) throws(LogRefusal) -> [Response] {
    try fixture.records.responses(
      to: draft, targets: fixture.targets, today: "2020-03-02", suffix: "ab12",
      loggedAt: Instant(seconds: 1))
  }

  private func logged(_ draft: ResponseDraft) throws -> Response {
    try #require(try log(draft).first)
  }

  @Test func `an ask and a text are enough`() throws {
    let response = try logged(draft("clarify"))
    #expect(response.id == "2020-03-02-kor-statement-ab12")
    #expect(response.id.isWellFormed)
    #expect(response.date == "2020-03-02")
    #expect(response.target == "kor")
    #expect(response.channel == .statement)
    #expect(response.summary == "Considering")
    #expect(response.answers.map(\.ask) == ["clarify"])
    #expect(response.answers.map(\.kind) == [.answer])
    #expect(response.visibility == .internal)
    #expect(response.isOnRecord)
    #expect(response.loggedAt == Instant(seconds: 1))
    #expect(response.position == nil && response.indicates == nil && response.promises.isEmpty)
  }

  @Test func `what was told is kept`() throws {
    let response = try logged(
      draft("clarify", "talks") {
        $0.date = "2020-02"
        $0.office = OfficeReference(target: "kor", office: "mission")
        $0.speaker = "First Secretary"
        $0.isOnRecord = false
        $0.channel = .meeting
        $0.quote = "we revert"
        $0.sources = [Source(title: "own note")]
        $0.visibility = .coalition
      })
    #expect(response.id == "2020-02-kor-meeting-ab12")
    #expect(response.office == "mission")
    #expect(response.speaker == "First Secretary")
    #expect(!response.isOnRecord)
    #expect(response.quote == "we revert")
    #expect(response.sources == [Source(title: "own note")])
    #expect(response.visibility == .coalition)
    #expect(response.answers.count == 2)
  }

  @Test func `a deed brings its channel and the text that its ask is about`() throws {
    let response = try logged(draft("sponsor") { $0.did = "coSponsor" })
    #expect(response.channel == .sponsorship)
    #expect(response.position == Position(session: "HRC-43", subject: "dprk", stance: "coSponsor"))
    let vote = try logged(
      draft("sponsor") {
        $0.did = "inFavour"
        $0.session = "HRC-46"
      })
    #expect(vote.channel == .vote)
    #expect(vote.position?.session == "HRC-46")
  }

  @Test func `what it says it will do is no deed`() throws {
    let response = try logged(draft("sponsor") { $0.says = "coSponsor" })
    #expect(response.channel == .statement)
    #expect(response.position == nil)
    #expect(response.indicates?.stance == "coSponsor")
  }

  @Test func `a promise without a grade makes a holding reply`() throws {
    let promise = PromiseDraft(by: .day("2020-03-05"), stance: "coSponsor")
    let response = try logged(draft("sponsor") { $0.promise = promise })
    #expect(response.answers.first?.kind == .holding)
    #expect(response.promises.first?.by == .day("2020-03-05"))
    #expect(response.promises.first?.ask == "sponsor")
    #expect(response.promises.first?.position?.stance == "coSponsor")
    let graded = try logged(
      draft("sponsor") {
        $0.promise = promise
        $0.answers[0].grade = .partlySatisfactory
      })
    #expect(graded.answers.first?.kind == .answer)
  }

  @Test func `several targets are one record each, told to be the same`() throws {
    var several = self
    several.fixture.records.campaign.targets = ["kor", "jpn"]
    let responses = try several.log(
      draft("clarify") {
        $0.targets = ["kor", "jpn", "kor"]
        $0.office = OfficeReference(target: "kor", office: "mission")
      })
    #expect(
      responses.map(\.id) == ["2020-03-02-kor-statement-ab12", "2020-03-02-jpn-statement-ab12"])
    #expect(responses.map(\.target) == ["kor", "jpn"])
    #expect(responses.map(\.office) == ["mission", nil])
    #expect(Set(responses.map(\.statement)) == ["2020-03-02-kor-statement-ab12"])
    #expect(try logged(draft("clarify")).statement == nil)
  }

  @Test func `the target is that of the office, where none is named`() throws {
    var several = self
    several.fixture.records.campaign.targets = ["jpn", "kor"]
    let response = try several.logged(
      draft("clarify") { $0.office = OfficeReference(target: "kor", office: "mission") })
    #expect(response.target == "kor")
  }

  @Test func `the id stays short enough for a file`() throws {
    let long = Identifier<Target>(String(repeating: "a", count: 80))
    var other = self
    other.fixture.records.campaign.targets = [long]
    #expect(try other.logged(draft("clarify") { $0.channel = .sponsorship }).id.isWellFormed)
  }
}

@Suite struct LogRefusalTests {
  private var fixture = with(
    Fixture(asks: [.wanting("coSponsor", at: "HRC-43", id: "co-sponsor-hrc-43"), .plain("talks")])
  ) {
    $0.targets[0].offices = [Office(id: "mission", title: "Mission in Geneva")]
  }

  private func refusal(
    of ask: Identifier<Ask>? = "talks", in fixture: Fixture? = nil,
    _ change: (inout ResponseDraft) -> Void
  ) -> LogRefusal? {
    var draft = ResponseDraft()
    draft.answers = ask.map { [Answer(ask: $0)] } ?? []
    draft.text = "Considering"
    change(&draft)
    let fixture = fixture ?? self.fixture
    do throws(LogRefusal) {
      _ = try fixture.records.responses(
        to: draft, targets: fixture.targets, today: "2020-03-02", suffix: "ab12", loggedAt: nil)
      return nil
    } catch {
      return error
    }
  }

  @Test func `an ask and a text are needed`() {
    #expect(refusal(of: nil) { _ in } == .noAsk)
    #expect(refusal { $0.text = "" } == .noText)
    #expect(refusal { $0.text = " \n\t" } == .noText)
  }

  @Test func `an unknown ask is refused with the nearest one`() {
    #expect(refusal(of: "talk") { _ in } == .unknownAsk("talk", nearest: "talks"))
    #expect(
      refusal(of: "Co-Sponsor-HRC-43") { _ in }
        == .unknownAsk("Co-Sponsor-HRC-43", nearest: "co-sponsor-hrc-43"))
    #expect(refusal(of: "zzz") { _ in } == .unknownAsk("zzz", nearest: nil))
  }

  @Test func `a response dated after today is refused`() {
    #expect(
      refusal { $0.date = "2020-03-03" } == .datedInFuture("2020-03-03", today: "2020-03-02"))
    #expect(refusal { $0.date = "2020-03-02" } == nil)
  }

  @Test func `a month that has not ended would not count yet, so it is refused`() {
    #expect(refusal { $0.date = "2020-03" } == .datedInFuture("2020-03", today: "2020-03-02"))
    #expect(refusal { $0.date = "2020" } == .datedInFuture("2020", today: "2020-03-02"))
    #expect(refusal { $0.date = "2020-02" } == nil)
  }

  @Test func `a target of another campaign is refused, and one of several has to be named`() {
    #expect(refusal { $0.targets = ["kr"] } == .unknownTarget("kr", nearest: "kor"))
    #expect(refusal { $0.targets = ["usa"] } == .unknownTarget("usa", nearest: nil))
    let several = with(fixture) { $0.records.campaign.targets = ["kor", "jpn"] }
    #expect(refusal(in: several) { _ in } == .whichTarget(["kor", "jpn"]))
    let none = with(fixture) { $0.records.campaign.targets = [] }
    #expect(refusal(in: none) { _ in } == .whichTarget([]))
  }

  @Test func `an unknown office is refused with those that there are`() {
    let office = OfficeReference(target: "kor", office: "president")
    let mission = OfficeReference(target: "kor", office: "mission")
    #expect(refusal { $0.office = office } == .unknownOffice(office, choices: [mission]))
  }

  @Test func `an unknown stance is refused with the nearest one`() {
    #expect(
      refusal(of: "co-sponsor-hrc-43") { $0.did = "cosponsor" }
        == .unknownStance("cosponsor", nearest: "coSponsor"))
    #expect(
      refusal(of: "co-sponsor-hrc-43") { $0.says = "maybe" }
        == .unknownStance("maybe", nearest: nil))
    #expect(
      refusal(of: "co-sponsor-hrc-43") {
        $0.promise = PromiseDraft(by: .day("2020-03-05"), stance: "coSponsr")
      } == .unknownStance("coSponsr", nearest: "coSponsor"))
  }

  @Test func `a stance needs a session and a subject`() {
    #expect(refusal { $0.did = "coSponsor" } == .whichSession)
    #expect(
      refusal {
        $0.did = "coSponsor"
        $0.session = "HRC-43"
      } == nil)
    let several = with(fixture) {
      $0.records.campaign.subjects.append(Subject(id: "mmr", title: "Myanmar"))
    }
    #expect(
      refusal(in: several) {
        $0.did = "coSponsor"
        $0.session = "HRC-43"
      } == .whichSubject(["dprk", "mmr"]))
    #expect(refusal(of: "co-sponsor-hrc-43", in: several) { $0.did = "coSponsor" } == nil)
  }
}
