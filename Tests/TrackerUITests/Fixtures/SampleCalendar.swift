import CampaignEngine

/// The sessions that the sample campaign is about, and those before them.
enum SampleCalendar {
  static let calendar = SessionCalendar(sessions: [
    council("HRC-37", "2018-02-26", "2018-03-23"), council("HRC-40", "2019-02-25", "2019-03-22"),
    assembly("UNGA-73", "2018-09-18", "2018-11-15"),
    assembly("UNGA-74", "2019-09-17", "2019-11-14"),
    council43,
  ])

  private static func council(_ id: String, _ start: String, _ end: String) -> Session {
    var session = Session(id: Identifier(id), body: "HRC")
    session.start = SampleWorld.day(start)
    session.end = SampleWorld.day(end)
    session.certainty = .held
    session.resolutions = [resolution(end)]
    return session
  }

  private static func assembly(_ id: String, _ start: String, _ actedOn: String) -> Session {
    var session = Session(id: Identifier(id), body: "UNGA")
    session.start = SampleWorld.day(start)
    session.certainty = .held
    var text = resolution(actedOn)
    text.stage = "committee"
    session.resolutions = [text]
    return session
  }

  private static func resolution(_ actedOn: String) -> Resolution {
    Resolution(
      subject: "dprk", actedOn: SampleWorld.day(actedOn), result: .withoutVote, certainty: .held)
  }

  /// Opened as announced, suspended on 13 March, ended on 23 June.
  private static var council43: Session {
    var session = council("HRC-43", "2020-02-24", "2020-06-23")
    session.resolutions = [resolution("2020-06-22")]
    var announced = HistoryEntry(
      on: SampleWorld.day("2020-02-24"), field: "end", from: nil,
      to: SampleWorld.day("2020-03-20"), certainty: .announced)
    announced.source = Source(title: "Programme of work")
    let suspended = HistoryEntry(
      on: SampleWorld.day("2020-03-13"), field: "end", from: SampleWorld.day("2020-03-20"), to: nil,
      certainty: .announced)
    session.history = [announced, suspended]
    return session
  }
}

/// The zones of the places where bodies meet and where the sample reader lives.
enum SampleZones {
  static let seoul = ZoneRules(
    name: "Asia/Seoul", firstOffset: 32_400, transitions: [], recurring: nil)

  static let geneva = zone(
    "Europe/Zurich", 3600, begins: (month: 3, week: 5, at: 7200),
    ends: (month: 10, week: 5, at: 10_800))

  static let newYork = zone(
    "America/New_York", -18_000, begins: (month: 3, week: 2, at: 7200),
    ends: (month: 11, week: 1, at: 7200))

  private typealias Change = (month: Int, week: Int, at: Int)

  private static func zone(_ name: String, _ offset: Int, begins: Change, ends: Change) -> ZoneRules
  {
    func change(_ change: Change) -> RecurringRule.Change {
      RecurringRule.Change(
        month: change.month, week: change.week, weekday: 7, secondsAfterMidnight: change.at)
    }
    let rule = RecurringRule(
      standardOffset: offset, summer: (offset + 3600, change(begins), change(ends)))
    return ZoneRules(name: name, firstOffset: offset, transitions: [], recurring: rule)
  }
}
