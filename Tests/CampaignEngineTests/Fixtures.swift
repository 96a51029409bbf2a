@testable import CampaignEngine

extension CalendarDate: ExpressibleByStringLiteral {
  /// A day as tests write it; one that does not exist becomes the year 1 and fails the comparison.
  package init(stringLiteral text: String) {
    self = CalendarDate(iso: text) ?? CalendarDate(dayNumber: -719_162)
  }
}

extension PartialDate: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self = PartialDate(iso: text) ?? PartialDate(CalendarDate(stringLiteral: text))
  }
}

/// A value changed in place, so that a test names only what it is about.
func with<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
  var value = value
  change(&value)
  return value
}

extension Ask {
  /// An ask without a date or a position.
  static func plain(_ id: Identifier<Ask>, since: CalendarDate? = "2020-02-21") -> Ask {
    with(Ask(id: id, title: id.text)) { $0.since = since }
  }

  /// An ask for a stance at a session, decided at its action.
  static func wanting(
    _ stance: Identifier<Stance>, at session: Identifier<Session>,
    milestone: Identifier<Milestone> = "action", id: Identifier<Ask> = "sponsor",
    since: CalendarDate? = "2018-01-01"
  ) -> Ask {
    with(Ask.plain(id, since: since)) {
      $0.subject = "dprk"
      $0.deadline = .milestone(session: session, milestone: milestone)
      $0.wants = WantedPosition(
        body: Identifier(session.text.split(separator: "-").first.map(String.init) ?? ""),
        subject: "dprk", stance: stance)
    }
  }
}

extension Communication {
  static func letter(
    _ id: Identifier<Communication>, on date: PartialDate, raises asks: Identifier<Ask>...,
    replyBy: CalendarDate? = nil
  ) -> Communication {
    with(Communication(id: id, kind: .letter, date: date, title: id.text)) {
      $0.targets = ["kor"]
      $0.raises = asks
      $0.replyBy = replyBy
    }
  }

  static func reminder(
    _ id: Identifier<Communication>, on date: PartialDate, of letter: Identifier<Communication>
  ) -> Communication {
    with(Communication(id: id, kind: .reminder, date: date, title: id.text)) {
      $0.targets = ["kor"]
      $0.reminderOf = letter
    }
  }
}

extension Response {
  /// A response that says nothing to any ask.
  static func said(
    _ id: Identifier<Response>, on date: PartialDate, by channel: Channel = .letter,
    target: Identifier<Target> = "kor"
  ) -> Response {
    Response(id: id, date: date, target: target, channel: channel, summary: id.text)
  }

  /// A response to one ask.
  static func answer(
    _ id: Identifier<Response>, on date: PartialDate, by channel: Channel = .letter,
    to ask: Identifier<Ask>, _ grade: Grade? = nil, kind: Answer.Kind = .answer
  ) -> Response {
    with(said(id, on: date, by: channel)) {
      $0.answers = [
        with(Answer(ask: ask)) {
          $0.grade = grade
          $0.kind = kind
        }
      ]
    }
  }

  /// A name on a list or a vote.
  static func act(
    _ stance: Identifier<Stance>, at session: Identifier<Session>, on date: PartialDate,
    id: Identifier<Response>? = nil, certainty: Certainty = .confirmed, item: String? = nil
  ) -> Response {
    let scale = Vocabulary.stance(stance)?.scale
    let name = "\(date.iso)-\(session.text)-\(stance.text)".lowercased()
    let channel = scale.flatMap(Vocabulary.scale)?.deed ?? .statement
    return with(said(id ?? Identifier(name), on: date, by: channel)) {
      $0.certainty = certainty
      $0.position = with(Position(session: session, subject: "dprk", stance: stance)) {
        $0.item = item
      }
    }
  }
}

/// The records of a test and the sessions that they are about.
struct Fixture {
  var records = CampaignRecords(
    campaign: with(Campaign(id: "letter", title: "Letter")) {
      $0.replyDays = 60
      $0.targets = ["kor"]
      $0.subjects = [Subject(id: "dprk", title: "Rights in the DPRK")]
    })
  var targets = [Target(id: "kor", kind: "government", name: "Republic of Korea")]
  var sessions: [Session] = []

  init(
    asks: [Ask] = [], letters: [Communication] = [], responses: [Response] = [],
    sessions: [Session] = []
  ) {
    records.asks = asks
    records.communications = letters
    records.responses = responses
    self.sessions = sessions
  }

  var world: World {
    World(
      campaigns: [records], targets: targets, calendar: SessionCalendar(sessions: sessions))
  }

  func viewpoint(_ day: CalendarDate) -> Viewpoint { Viewpoint(today: day, zone: .utc) }

  /// The campaign as a day knew it.
  func on(_ day: CalendarDate) -> Situation {
    let known = world.known(on: day)
    return Situation(
      of: known.campaigns.first ?? records, in: known, from: viewpoint(day))
  }

  /// Everything about one ask on a day; nil where it does not exist yet.
  func status(_ ask: Identifier<Ask>, on day: CalendarDate) -> AskStatus? {
    let situation = on(day)
    return situation.records.ask(ask).map { situation.status(of: $0, target: "kor") }
  }
}
