import SampleWorlds

@testable import CampaignEngine

/// The records of a small campaign, of every kind, the same for the same seed.
///
/// Days are drawn from few months and names from few words, so that records meet one another.
struct RandomRecords {
  var choices: SeededChoices
  let name: String

  static let targets: [Identifier<Target>] = ["kor", "jpn"]
  static let subjects: [Identifier<Subject>] = ["dprk", "mmr"]
  static let sessions: [Identifier<Session>] = [
    "HRC-40", "HRC-43", "HRC-45", "HRC-46", "CHR-61", "UNGA-74", "UNGA-75", "SUMMIT-1", "XYZ-1",
  ]
  private static let milestones: [Identifier<Milestone>] = [
    "action", "closing", "thirdCommitteeAction", "register", "lateCoSponsorship",
  ]
  private static let stances: [Identifier<Stance>] = [
    "mainSponsor", "coSponsor", "additionalCoSponsor", "notSponsor", "withdrew", "unknown",
    "inFavour", "consensus", "abstained", "against", "notMember",
  ]

  mutating func records() -> CampaignRecords {
    var records = CampaignRecords(campaign: campaign())
    records.asks = (0..<choices.number(1...5)).map { ask($0) }
    records.communications = (0..<choices.number(0...5)).map { communication($0) }
    records.responses = (0..<choices.number(0...12)).map { response($0) }
    records.events = (0..<choices.number(0...2)).map { event($0) }
    records.steps = (0..<choices.number(0...2)).map { step($0) }
    return records
  }

  /// A day of 2019 to 2021, more often one of a few in the year in which most happens.
  mutating func day() -> CalendarDate {
    choices.happens(inPercent: 60)
      ? CalendarDate("2020-01-06") + 28 * choices.number(0...12)
      : CalendarDate("2019-01-01") + choices.number(0...1095)
  }

  mutating func partialDate() -> PartialDate {
    let day = day()
    let length = choices.one(of: [10, 10, 10, 10, 10, 10, 7, 4])
    return PartialDate(iso: String(day.iso.prefix(length))) ?? PartialDate(day)
  }

  private mutating func maybe<Value>(
    _ percent: Int, _ value: (inout RandomRecords) -> Value
  ) -> Value? {
    choices.happens(inPercent: percent) ? value(&self) : nil
  }

  private mutating func anAsk() -> Identifier<Ask> {
    Identifier("\(name)-ask-\(choices.number(0...4))")
  }

  private mutating func asks(inPercent percent: Int) -> [Identifier<Ask>] {
    choices.some(of: (0...4).map { Identifier("\(name)-ask-\($0)") }, inPercent: percent)
  }

  private mutating func aLetter() -> Identifier<Communication> {
    Identifier("\(name)-letter-\(choices.number(0...4))")
  }

  private mutating func campaign() -> Campaign {
    with(Campaign(id: Identifier(name), title: name)) {
      $0.state = choices.one(of: [.active, .active, .active, .paused, .closed])
      $0.started = maybe(50) { $0.day() }
      $0.replyDays = choices.number(10...60)
      $0.targets = choices.happens(inPercent: 50) ? ["kor"] : Self.targets
      $0.subjects = Self.subjects.map { Subject(id: $0, title: $0.text) }
    }
  }

  private mutating func ask(_ number: Int) -> Ask {
    with(Ask(id: Identifier("\(name)-ask-\(number)"), title: "-")) {
      $0.since = maybe(50) { $0.day() }
      $0.targets = choices.some(of: Self.targets, inPercent: 20)
      $0.subject = maybe(50) { $0.choices.one(of: Self.subjects) }
      $0.deadline = deadline()
      $0.wants = maybe(50) { $0.wanted($0.choices.one(of: Self.sessions)) }
      if let session = $0.session, let wants = $0.wants {
        $0.wants = WantedPosition(
          body: session.body ?? "XYZ", subject: wants.subject, stance: wants.stance)
      }
      $0.metBy = choices.one(of: MetBy.allCases)
      $0.occasion = maybe(20) { _ in "the talks" }
      $0.reviewEvery = maybe(20) { $0.choices.number(1...9) }
      $0.partOf = maybe(40) { Identifier("\($0.name)-ask-\($0.choices.number(0...1))") }
      $0.continues = maybe(30) { $0.anAsk() }
      $0.ended = maybe(15) { random in
        Ending(
          day: random.day(), kind: random.choices.one(of: Ending.Kind.allCases), reason: "-")
      }
    }
  }

  private mutating func wanted(_ session: Identifier<Session>) -> WantedPosition {
    WantedPosition(
      body: session.body ?? "XYZ", subject: choices.one(of: Self.subjects),
      stance: choices.one(of: ["coSponsor", "mainSponsor", "inFavour"]))
  }

  private mutating func deadline() -> Deadline? {
    switch choices.number(0...9) {
    case 0...5: .milestone(session: choices.one(of: Self.sessions), milestone: milestone())
    case 6: .date(day(), time: nil, timeZone: nil)
    case 7: .date(day(), time: ClockTime(hour: 18, minute: 0), timeZone: "America/New_York")
    case 8: .daysAfterSending(choices.number(5...90))
    default: nil
    }
  }

  private mutating func milestone() -> Identifier<Milestone> { choices.one(of: Self.milestones) }

  private mutating func communication(_ number: Int) -> Communication {
    let kinds = Communication.Kind.allCases
    return with(
      Communication(
        id: Identifier("\(name)-letter-\(number)"), kind: choices.one(of: kinds),
        date: partialDate(), title: "-")
    ) {
      $0.published = maybe(20) { $0.day() }
      $0.isSent = !choices.happens(inPercent: 15)
      $0.targets = choices.some(of: Self.targets, inPercent: 50)
      $0.raises = asks(inPercent: 50)
      $0.replyBy = maybe(30) { $0.day() }
      $0.reminderOf = maybe(30) { $0.aLetter() }
    }
  }

  private mutating func response(_ number: Int) -> Response {
    with(
      Response(
        id: Identifier("\(name)-response-\(number)"), date: partialDate(),
        target: choices.one(of: Self.targets),
        channel: choices.one(of: Channel.allCases + [.measure, .measure, .measure]),
        summary: "-")
    ) {
      $0.answers = answers()
      $0.position = maybe(50) { $0.position() }
      $0.indicates = maybe(20) { $0.position() }
      $0.promises = (0..<choices.number(0...1)).map { _ in promise() }
      $0.inReplyTo = maybe(20) { $0.aLetter() }
      $0.certainty = maybe(80) { $0.choices.one(of: Certainty.allCases) }
    }
  }

  private mutating func answers() -> [Answer] {
    let answered = asks(inPercent: 30)
    return answered.map { ask in
      with(Answer(ask: ask)) {
        $0.kind = choices.one(of: [.answer, .answer, .answer, .holding, .acknowledgement])
        $0.grade = maybe(60) { $0.choices.one(of: Grade.allCases) }
        $0.gradedBy = maybe(10) { _ in "CCPR" }
      }
    }
  }

  private mutating func position() -> Position {
    with(
      Position(
        session: choices.one(of: Self.sessions), subject: choices.one(of: Self.subjects),
        stance: choices.one(of: Self.stances))
    ) {
      $0.item = maybe(10) { _ in "L.17" }
      $0.resolution = maybe(10) { "A/\($0.choices.number(1...9))" }
    }
  }

  private mutating func promise() -> Promise {
    with(Promise(text: "-")) {
      $0.by = maybe(80) { random in
        random.choices.happens(inPercent: 70)
          ? .day(random.day())
          : .milestone(
            session: random.choices.one(of: Self.sessions), milestone: random.milestone())
      }
      $0.ask = maybe(50) { $0.anAsk() }
      $0.position = maybe(30) { $0.position() }
    }
  }

  private mutating func event(_ number: Int) -> Event {
    with(
      Event(
        id: Identifier("\(name)-event-\(number)"), date: partialDate(),
        actor: choices.one(of: Event.Actor.allCases), title: "-")
    ) { $0.asks = asks(inPercent: 30) }
  }

  private mutating func step(_ number: Int) -> Step {
    with(Step(id: Identifier("\(name)-step-\(number)"), title: "-")) {
      $0.asks = asks(inPercent: 40)
      $0.due = maybe(50) { $0.day() }
      $0.done = maybe(50) { $0.day() }
    }
  }
}
