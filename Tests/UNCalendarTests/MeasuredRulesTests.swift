import Testing

@testable import CampaignEngine

/// How far the rules are off the shipped dates: what the margins and their comments say.
@Suite struct MeasuredRulesTests {
  private let real: SessionCalendar
  private let rulesAlone = SessionCalendar(sessions: [])

  init() throws {
    real = try shippedCalendar()
  }

  /// Days from the predicted to the real date.
  private func error(
    _ milestone: Identifier<Milestone>, of session: Identifier<Session>, by rules: SessionCalendar
  ) throws -> Int {
    let held = try #require(real.schedule(of: session)?.milestone(milestone)?.date)
    let predicted = try #require(rules.schedule(of: session)?.milestone(milestone)?.date)
    #expect(predicted.certainty == .predicted, "\(session)")
    return held.to - predicted.to
  }

  private func council(_ numbers: some Sequence<Int>) -> [Identifier<Session>] {
    numbers.map { Identifier(body: "HRC", number: $0) }
  }

  @Test func `February openings are exact 11 times of 11`() throws {
    let errors = try council(stride(from: 31, through: 61, by: 3)).map {
      try error("opening", of: $0, by: rulesAlone)
    }
    #expect(errors == Array(repeating: 0, count: 11))
  }

  @Test func `June openings are a week off at worst since 2021`() throws {
    let errors = try council(stride(from: 47, through: 59, by: 3)).map {
      try error("opening", of: $0, by: rulesAlone)
    }
    #expect(errors == [0, -7, 0, 1, 0])
  }

  @Test func `September openings are exact 18 times of 19, a day off once`() throws {
    let errors = try council(stride(from: 6, through: 60, by: 3)).map {
      try error("opening", of: $0, by: rulesAlone)
    }
    #expect(errors.count == 19)
    #expect(errors.filter { $0 != 0 } == [1])
  }

  /// What the eve of a session's opening predicts for its closing, its opening known.
  private func closing(of id: Identifier<Session>) throws -> ScheduledDate {
    let opening = try #require(real.schedule(of: id)?.milestone("opening")?.date?.from)
    var session = Session(id: id, body: "HRC")
    session.start = opening
    session.isOwn = true
    let earlier = real.known(on: opening - 1).sessions.filter { $0.id != id }
    let calendar = SessionCalendar(sessions: earlier + [session]).known(on: opening - 1)
    return try #require(calendar.schedule(of: id)?.milestone("closing")?.date)
  }

  @Test func `closings are 1.9 days off on average and 7 at worst, windows hold`() throws {
    var errors: [Int] = []
    var windows: [Identifier<Session>] = []
    for id in council((31...61).filter { $0 != 43 }) {
      let predicted = try closing(of: id)
      let held = try #require(real.schedule(of: id)?.milestone("closing")?.date?.to)
      if predicted.isWindow {
        #expect((predicted.from...predicted.to).contains(held), "\(id)")
        windows.append(id)
      } else {
        errors.append(abs(held - predicted.to))
      }
    }
    #expect(windows == ["HRC-31", "HRC-55", "HRC-61"])
    #expect(errors.count == 27)
    #expect(errors.reduce(0, +) == 50)
    #expect(errors.max() == 7)
  }

  @Test func `18 of 19 texts on the DPRK were acted on on one of the last two working days`() throws
  {
    var onLastDays = 0
    var others: [Identifier<Session>] = []
    for session in real.sessions where session.body == "HRC" && !session.resolutions.isEmpty {
      let end = try #require(session.end)
      let last = DutyStation.geneva.lastWorkingDays(2, upTo: end)
      if session.resolutions.allSatisfy({ last.contains($0.actedOn) }) {
        onLastDays += 1
      } else {
        others.append(session.id)
      }
    }
    #expect(onLastDays == 18)
    #expect(others == ["HRC-7"])
  }

  /// The error of the rule for a milestone that the shipped session has a date for.
  private func errorWithout(
    _ milestone: Identifier<Milestone>, _ id: Identifier<Session>
  ) throws -> Int {
    var session = try #require(real.sessions.first { $0.id == id })
    session.milestones.removeAll { $0.id == milestone }
    return try error(milestone, of: id, by: SessionCalendar(sessions: [session]))
  }

  @Test(arguments: ["HRC-31", "HRC-34", "HRC-37", "HRC-40", "HRC-49", "HRC-52", "HRC-55"])
  func `the dialogue is on the predicted Monday`(id: String) throws {
    #expect(try errorWithout("dialogue", Identifier(id)) == 0)
  }

  @Test func `tabling was two days later once and exact twice`() throws {
    let errors = try council([11, 22, 30]).map { try errorWithout("tabling", $0) }
    #expect(errors == [2, 0, 0])
  }

  @Test func `late names ended two weeks after the closing, both times known`() throws {
    let errors = try council([30, 40]).map { try errorWithout("lateCoSponsorship", $0) }
    #expect(errors == [0, 0])
  }

  @Test func `the Assembly opened as predicted, 14 times of 14 with a source`() throws {
    var held = 0
    for number in 58...81 {
      let id = Identifier<Session>(body: "UNGA", number: number)
      #expect(try error("opening", of: id, by: rulesAlone) == 0, "\(id)")
      if real.schedule(of: id)?.milestone("opening")?.date?.certainty == .held { held += 1 }
    }
    #expect(held == 14)
  }

  @Test func `the Third Committee is 1.7 days off on average, 6 at worst`() throws {
    let errors = try (60...80).map {
      try error(
        "thirdCommitteeAction", of: Identifier(body: "UNGA", number: $0), by: rulesAlone)
    }
    #expect(errors.map(abs).reduce(0, +) == 36)
    #expect(errors.map(abs).max() == 6)
    #expect(errors.suffix(6) == [0, 0, 0, 0, 0, 0])
  }

  @Test func `the plenary acted within its week 21 times of 21`() throws {
    for number in 60...80 {
      let id = Identifier<Session>(body: "UNGA", number: number)
      let week = try #require(
        rulesAlone.schedule(of: id)?.milestone("plenaryAction")?.date)
      let held = try #require(real.schedule(of: id)?.milestone("plenaryAction")?.date)
      #expect(week.from <= held.from && held.to <= week.to, "\(id)")
    }
  }
}
