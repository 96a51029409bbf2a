package import CampaignEngine

/// A world of any size, the same for the same seed: so many responses over a fiftieth as many asks
/// and a five-hundredth as many campaigns, as stores that grew over years are.
package struct LargeWorld {
  private var choices: SeededChoices
  private let campaigns: Int
  private let asks: Int
  private let responses: Int

  /// The day from which it is looked at: everything in it has happened by then.
  package static let day = CalendarDate(dayNumber: 20_780)  // 23 November 2026

  /// - Parameter campaigns: Nil: one for 500 responses.
  package init(responses: Int, campaigns: Int? = nil, seed: UInt64 = 1) {
    choices = SeededChoices(seed: seed)
    self.campaigns = campaigns ?? max(1, responses / 500)
    asks = max(1, responses / 50 / self.campaigns)
    self.responses = responses / self.campaigns
  }

  package mutating func world() -> World {
    World(
      campaigns: (0..<campaigns).map { records($0) },
      targets: Self.targets.map { Target(id: $0, kind: "government", name: $0.text) },
      calendar: SessionCalendar(sessions: Self.sessions))
  }

  private static let subject: Identifier<Subject> = "dprk"
  private static let targets = (0..<47).map { Identifier<Target>("state-\($0)") }
  private static let firstDay = day - 7 * 365

  /// The sessions of seven years, each with its text.
  private static let sessions = (40...60).map { number in
    var session = Session(id: Identifier("HRC-\(number)"), body: "HRC")
    let start = firstDay + (number - 40) * 120
    session.start = start
    session.end = start + 25
    session.certainty = .held
    session.resolutions = [
      Resolution(subject: subject, actedOn: start + 24, result: .withoutVote, certainty: .held)
    ]
    return session
  }

  private mutating func records(_ number: Int) -> CampaignRecords {
    var campaign = Campaign(id: Identifier("campaign-\(number)"), title: "Campaign \(number)")
    campaign.subjects = [Subject(id: Self.subject, title: "Rights")]
    let first = choices.number(0...44)
    campaign.targets = Array(Self.targets[first..<first + 3])
    var records = CampaignRecords(campaign: campaign)
    records.asks = (0..<asks).map { ask($0) }
    records.communications = (0..<asks).map { letter($0) }
    records.steps = (0..<asks).map { step($0) }
    records.responses = (0..<responses).map {
      response($0, from: choices.one(of: campaign.targets))
    }
    return records
  }

  private mutating func aDay() -> CalendarDate { Self.firstDay + choices.number(0...7 * 365) }

  private mutating func anAsk() -> Identifier<Ask> {
    Identifier("ask-\(choices.number(0...asks - 1))")
  }

  /// Every other one wants a name on a text and carries on the one before; the rest have a day.
  private mutating func ask(_ number: Int) -> Ask {
    var ask = Ask(id: Identifier("ask-\(number)"), title: "Ask \(number)")
    ask.since = Self.firstDay
    ask.subject = Self.subject
    if number.isMultiple(of: 2) {
      let session = choices.one(of: Self.sessions).id
      ask.wants = WantedPosition(body: "HRC", subject: Self.subject, stance: "coSponsor")
      ask.deadline = .milestone(session: session, milestone: "action")
      ask.continues = number.isMultiple(of: 8) ? nil : Identifier("ask-\(number - 2)")
    } else {
      ask.deadline = .date(aDay(), time: nil, timeZone: nil)
      ask.partOf = number % 10 == 1 ? nil : Identifier("ask-\(number - number % 10 + 1)")
    }
    return ask
  }

  private mutating func letter(_ number: Int) -> Communication {
    var letter = Communication(
      id: Identifier("letter-\(number)"), kind: .letter, date: PartialDate(aDay()),
      title: "Letter \(number)")
    letter.raises = (0..<5).map { _ in anAsk() }
    if number % 4 == 3 { letter.reminderOf = Identifier("letter-\(number - 1)") }
    return letter
  }

  private mutating func step(_ number: Int) -> Step {
    var step = Step(id: Identifier("step-\(number)"), title: "Step \(number)")
    step.asks = [anAsk()]
    step.done = aDay()
    return step
  }

  private mutating func response(_ number: Int, from target: Identifier<Target>) -> Response {
    let channel = choices.one(of: Channel.allCases)
    var response = Response(
      id: Identifier("response-\(number)"), date: PartialDate(aDay()), target: target,
      channel: channel, summary: text())
    var answer = Answer(ask: anAsk())
    answer.grade = choices.happens(inPercent: 70) ? choices.one(of: Grade.allCases) : nil
    response.answers = [answer]
    if choices.happens(inPercent: 30) {
      response.position = Position(
        session: choices.one(of: Self.sessions).id, subject: Self.subject,
        stance: choices.one(of: ["coSponsor", "notSponsor", "inFavour", "abstained"]))
    }
    if choices.happens(inPercent: 10) {
      var promise = Promise(text: text())
      promise.by = .day(response.date.lastDay + choices.number(1...60))
      response.promises = [promise]
    }
    return response
  }

  /// As long as what people write, a tenth of it in Korean.
  private mutating func text() -> String {
    let words =
      choices.happens(inPercent: 10)
      ? ["정부는", "북한", "인권", "결의안", "공동제안국으로", "참여하는", "방안을", "검토하고", "있다고", "밝혔다"]
      : [
        "the", "government", "said", "that", "it", "considers", "the", "resolution", "with", "care",
      ]
    return (0..<choices.number(20...60)).map { _ in choices.one(of: words) }.joined(separator: " ")
  }
}
