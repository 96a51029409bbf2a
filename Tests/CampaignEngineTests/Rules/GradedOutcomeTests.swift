import Testing

@testable import CampaignEngine

@Suite struct GradedOutcomeTests {
  private let byMay = with(Ask.plain("ask")) {
    $0.deadline = .date("2020-05-01", time: nil, timeZone: nil)
  }

  private func standing(
    _ responses: [Response], ask: Ask = .plain("ask"), on day: CalendarDate = "2020-04-01"
  ) -> Standing? {
    Fixture(asks: [ask], responses: responses).status("ask", on: day)?.standing
  }

  @Test(arguments: zip(Grade.allCases, [Outcome.met, .partlyMet, .notMet, .notMet, .notMet]))
  func `a graded deed decides from its day on`(grade: Grade, outcome: Outcome) {
    let deed = Response.answer("deed", on: "2020-03-10", by: .measure, to: "ask", grade)
    let standing = standing([deed])
    #expect(standing?.outcome == outcome)
    #expect(standing?.since == "2020-03-10")
    #expect(standing?.reasons.first == .gradedDeed(grade, on: "2020-03-10", by: "deed"))
  }

  @Test func `the newest deed decides, whatever was said later`() {
    let standing = standing([
      .answer("b", on: "2020-03-20", by: .measure, to: "ask", .partlySatisfactory),
      .answer("a", on: "2020-03-10", by: .measure, to: "ask", .largelySatisfactory),
      .answer("c", on: "2020-03-30", to: "ask", .contrary),
    ])
    #expect(standing?.outcome == .partlyMet)
  }

  @Test func `words stand beside an open ask until its deadline`() {
    for grade in Grade.allCases {
      let words = Response.answer("words", on: "2020-03-10", to: "ask", grade)
      let open = standing([words], ask: byMay, on: "2020-05-01")
      #expect(open?.outcome == .open)
      #expect(open?.reasons.contains(.gradedWords(grade, on: "2020-03-10", by: "words")) == true)
      let after = standing([words], ask: byMay, on: "2020-05-02")
      #expect(after?.outcome == (grade.needsReason ? .notMet : .unknown))
      #expect(after?.since == "2020-05-02")
      #expect(standing([words], on: "2030-01-01")?.outcome == .open)
    }
  }

  @Test func `a committee's grade stands beside ours, and alone it counts`() {
    let theirs = with(Answer(ask: "ask")) {
      $0.grade = .besideThePoint
      $0.gradedBy = "CCPR"
    }
    let ours = with(Answer(ask: "ask")) { $0.grade = .partlySatisfactory }
    let deed = Response.said("deed", on: "2020-03-10", by: .measure)
    for answers in [[theirs, ours], [ours, theirs]] {
      #expect(standing([with(deed) { $0.answers = answers }])?.outcome == .partlyMet)
    }
    #expect(standing([with(deed) { $0.answers = [theirs] }])?.outcome == .notMet)
  }

  @Test func `words decide an ask that words fulfil, and so does a deed`() {
    let ask = with(Ask.plain("ask")) { $0.metBy = .words }
    let word = Response.answer("word", on: "2020-03-10", to: "ask", .largelySatisfactory)
    let deed = Response.answer("deed", on: "2020-03-20", by: .measure, to: "ask", .contrary)
    #expect(standing([word], ask: ask)?.outcome == .met)
    #expect(standing([word, deed], ask: ask)?.outcome == .notMet)
  }

  @Test func `nothing on record is never a failure`() {
    #expect(standing([])?.outcome == .open)
    #expect(standing([], ask: byMay, on: "2020-05-01")?.outcome == .open)
    let after = standing([], ask: byMay, on: "2020-05-02")
    #expect(after?.outcome == .unknown)
    #expect(after?.reasons == [.deadlinePassed("2020-05-01")])
  }

  @Test func `an answer without a grade leaves the ask open, also after its deadline`() {
    let answer = Response.answer("new", on: "2020-03-10", to: "ask")
    for day: CalendarDate in ["2020-04-01", "2020-06-01"] {
      let standing = standing([answer], ask: byMay, on: day)
      #expect(standing?.outcome == .open)
      #expect(standing?.reasons.last == .answeredWithoutGrade("new"))
    }
  }

  @Test func `what is older than the ask is background`() {
    let old = Response.answer("old", on: "2020-02-20", by: .measure, to: "ask", .contrary)
    let first = Response.answer("first", on: "2020-02-21", by: .measure, to: "ask", .contrary)
    #expect(standing([old])?.outcome == .open)
    #expect(standing([first])?.outcome == .notMet)
  }

  @Test func `another target's deed decides nothing here`() {
    let deed = with(
      Response.answer("d", on: "2020-03-10", by: .measure, to: "ask", .largelySatisfactory)
    ) { $0.target = "jpn" }
    #expect(standing([deed])?.outcome == .open)
  }

  @Test func `an end decides before anything else`() {
    let ending = Ending(day: "2020-03-15", kind: .withdrawn, reason: "asked for elsewhere")
    let ask = with(Ask.plain("ask")) { $0.ended = ending }
    let deed = Response.answer("d", on: "2020-03-10", by: .measure, to: "ask", .contrary)
    #expect(standing([deed], ask: ask, on: "2020-03-14")?.outcome == .notMet)
    let after = standing([deed], ask: ask, on: "2020-03-15")
    #expect(after?.outcome == .ended)
    #expect(after?.since == "2020-03-15")
    #expect(after?.reasons == [.ended(ending)])
  }
}

@Suite struct AcceptedSilenceTests {
  private let silence = Response.answer(
    "2020-06-01-kor-silence-aaaa", on: "2020-06-01", by: .silence, to: "ask", .noReply)

  private func outcome(_ responses: [Response], ask: Ask = .plain("ask")) -> Outcome? {
    Fixture(asks: [ask], responses: responses).status("ask", on: "2020-07-01")?.standing.outcome
  }

  @Test func `an accepted silence decides while nothing later is on record`() {
    #expect(outcome([silence]) == .notMet)
  }

  @Test func `a reply makes it history, also one of the same day`() {
    for day: PartialDate in ["2020-06-02", "2020-06-01"] {
      for id: Identifier<Response> in ["2020-06-01-kor-letter-bbbb", "z"] {
        let reply = Response.answer(id, on: day, to: "ask", .partlySatisfactory)
        #expect(outcome([silence, reply]) == .open)
        #expect(
          outcome([reply, silence], ask: with(.plain("ask")) { $0.metBy = .words }) == .partlyMet)
      }
    }
    let holding = Response.answer("h", on: "2020-06-05", to: "ask", kind: .holding)
    #expect(outcome([silence, holding]) == .open)
  }

  @Test func `an older reply does not`() {
    let reply = Response.answer("reply", on: "2020-05-31", to: "ask", .partlySatisfactory)
    #expect(outcome([silence, reply]) == .notMet)
  }

  @Test func `it decides nothing where a position is wanted`() {
    let ask = with(Ask.wanting("coSponsor", at: "XYZ-1", id: "ask")) { $0.since = "2020-02-21" }
    #expect(outcome([silence], ask: ask) == .open)
    let undated = with(ask) { $0.deadline = nil }
    #expect(outcome([silence], ask: undated) == .open)
  }
}

@Suite struct PartsTests {
  private let whole = Ask.plain("whole")
  private let part = with(Ask.plain("part")) { $0.partOf = "whole" }
  private let piece = with(Ask.plain("piece")) { $0.partOf = "part" }

  private func outcome(_ asks: [Ask], _ responses: [Response]) -> Outcome? {
    Fixture(asks: asks, responses: responses).status("whole", on: "2020-04-01")?.standing.outcome
  }

  private func deed(_ ask: Identifier<Ask>, _ grade: Grade) -> Response {
    .answer(Identifier("\(ask.text)-deed"), on: "2020-03-10", by: .measure, to: ask, grade)
  }

  @Test func `one part met or partly met makes the whole partly met, never met`() {
    #expect(outcome([whole, part], [deed("part", .largelySatisfactory)]) == .partlyMet)
    #expect(outcome([whole, part], [deed("part", .partlySatisfactory)]) == .partlyMet)
    #expect(outcome([whole, part], [deed("part", .contrary)]) == .open)
  }

  @Test func `a part of a part counts`() {
    #expect(outcome([whole, part, piece], [deed("piece", .largelySatisfactory)]) == .partlyMet)
  }

  @Test func `its own graded response decides the whole`() {
    let responses = [deed("part", .largelySatisfactory), deed("whole", .contrary)]
    #expect(outcome([whole, part], responses) == .notMet)
  }

  @Test func `of several parts the one that was met first says since when`() {
    let first = with(Ask.plain("z-part")) { $0.partOf = "whole" }
    let responses = [
      deed("part", .partlySatisfactory),
      with(deed("z-part", .largelySatisfactory)) { $0.date = "2020-03-05" },
    ]
    for asks in [[whole, part, first], [first, part, whole]] {
      let standing = Fixture(asks: asks, responses: responses).status("whole", on: "2020-04-01")?
        .standing
      #expect(standing?.since == "2020-03-05")
      #expect(standing?.reasons.first == .partMet("z-part"))
    }
  }

  @Test func `a part that is asked of others says nothing here`() {
    let vote = with(Ask.wanting("inFavour", at: "HRC-43", id: "part", since: "2020-02-21")) {
      $0.partOf = "whole"
      $0.targets = ["jpn"]
    }
    let fixture = Fixture(
      asks: [whole, vote], responses: [.act("inFavour", at: "HRC-43", on: "2020-06-22")],
      sessions: RecordedSessions.calendar.sessions)
    #expect(fixture.status("whole", on: "2020-07-01")?.standing.outcome == .open)
    let ours = with(fixture) { $0.records.asks[1].targets = [] }
    #expect(ours.status("whole", on: "2020-07-01")?.standing.outcome == .partlyMet)
  }

  @Test func `a part that has ended counts no more`() {
    let ended = with(part) { $0.ended = Ending(day: "2020-03-20", kind: .merged, reason: "-") }
    #expect(outcome([whole, ended], [deed("part", .largelySatisfactory)]) == .open)
  }

  @Test func `two asks that name each other as their whole end nowhere`() {
    let circular = with(whole) { $0.partOf = "part" }
    #expect(outcome([circular, part], []) == .open)
    let own = with(whole) { $0.partOf = "whole" }
    #expect(outcome([own], []) == .open)
  }
}
