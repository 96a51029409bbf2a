import SampleWorlds

@testable import CampaignEngine

/// A small world with records of every kind and a calendar that moved, and a day to look at it from.
struct RandomWorld {
  let world: World
  let day: CalendarDate

  init(seed: UInt64) {
    var random = RandomRecords(choices: SeededChoices(seed: seed), name: "one")
    day = random.day()
    let first = random.records()
    let sessions = random.sessions()
    let targets = random.targets()
    var other = RandomRecords(choices: random.choices, name: "two")
    let others = other.choices.happens(inPercent: 30) ? [other.records()] : []
    world = World(
      campaigns: [first] + others, targets: targets,
      calendar: SessionCalendar(sessions: sessions))
  }
}

extension RandomRecords {
  fileprivate mutating func targets() -> [Target] {
    Self.targets.map { id in
      with(Target(id: id, kind: "government", name: id.text)) {
        guard choices.happens(inPercent: 60) else { return }
        $0.memberOf = [
          Membership(body: "HRC", from: "2013", until: "2018"),
          Membership(body: "HRC", from: partialDate(), until: "2021"),
        ]
        $0.offices = [
          with(Office(id: "mofa", title: "-")) {
            $0.holders = [
              Holder(name: "A", until: partialDate()), Holder(name: "B", since: partialDate()),
            ]
          }
        ]
      }
    }
  }

  /// Shipped sessions that moved and were held; one that the user corrects; two of the user's own.
  fileprivate mutating func sessions() -> [Session] {
    [
      acted(Session(held: "HRC-40", "2019-02-25", "2019-03-22"), within: 5),
      acted(moved(Session(held: "HRC-43", "2020-02-24", "2020-06-23")), within: 90),
      acted(Session(held: "UNGA-74", "2019-09-17", "2020-09-14"), within: 90),
      Session(held: "UNGA-75", "2020-09-15", nil),
      acted(Session(held: "CHR-61", "2005-03-14", "2005-04-22"), within: 5),
      corrected(Session(held: "HRC-45", "2020-09-14", "2020-10-07", certainty: .confirmed)),
      moved(own("HRC-46", "HRC")), acted(moved(own("SUMMIT-1", "SUMMIT")), within: 20),
    ]
  }

  private mutating func own(_ id: Identifier<Session>, _ body: Identifier<Body>) -> Session {
    var session = Session(id: id, body: body).own
    let start = day()
    session.start = start
    session.end = start + choices.number(0...30)
    session.certainty = choices.one(of: DateCertainty.allCases)
    for id: Identifier<Milestone> in ["register", "action"] where choices.happens(inPercent: 50) {
      let from = start - choices.number(0...20)
      session.milestones.append(
        MilestoneEntry(
          id: id, from: from, to: from + choices.number(0...2),
          certainty: choices.one(of: DateCertainty.allCases)))
    }
    return session
  }

  private mutating func corrected(_ shipped: Session) -> Session {
    var correction = Session(id: shipped.id, body: shipped.body)
    correction.end = choices.happens(inPercent: 50) ? day() : nil
    let tabling = day()
    correction.milestones = [
      MilestoneEntry(id: "tabling", from: tabling, to: tabling, certainty: .confirmed)
    ]
    var session = shipped.own
    session.end = correction.end ?? shipped.end
    session.mark(asCorrectedBy: correction, of: shipped)
    return choices.happens(inPercent: 50) ? moved(session) : session
  }

  /// A session with texts on one or both subjects, some days before its end.
  private mutating func acted(_ session: Session, within days: Int) -> Session {
    var session = session
    guard let end = session.end else { return session }
    for subject in choices.some(of: Self.subjects, inPercent: 60) {
      var resolution = Resolution(
        subject: subject, actedOn: end - choices.number(0...days), result: .withoutVote,
        certainty: choices.one(of: [.held, .unverified]))
      resolution.stage = session.body == "UNGA" ? "committee" : nil
      session.resolutions.append(resolution)
    }
    return session
  }

  /// A session whose dates changed a few times before they became what the file says.
  private mutating func moved(_ session: Session) -> Session {
    var session = session
    let fields =
      [SessionField.start, SessionField.end] + session.milestones.map { SessionField.of($0.id) }
    for field in choices.some(of: fields, inPercent: 50) {
      var last: CalendarDate? = choices.happens(inPercent: 80) ? day() : nil
      for on in (0..<choices.number(1...3)).map({ _ in day() }).sorted() {
        let next: CalendarDate? = choices.happens(inPercent: 80) ? day() : nil
        session.history.append(
          HistoryEntry(
            on: on, field: field, from: last, to: next,
            certainty: choices.one(of: [.announced, .confirmed])))
        last = next
      }
      session.set(field, to: last)
    }
    return session
  }
}

extension Session {
  /// Writes a day into the field that a history names; nil takes it away.
  mutating func set(_ field: String, to day: CalendarDate?) {
    switch field {
    case SessionField.start: start = day
    case SessionField.end: end = day
    default:
      let index = milestones.firstIndex { SessionField.of($0.id) == field }
      guard let index else { return }
      guard let day else {
        milestones.remove(at: index)
        return
      }
      milestones[index].from = day
      milestones[index].to = day
    }
  }
}
