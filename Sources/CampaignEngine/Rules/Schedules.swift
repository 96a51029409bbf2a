/// The schedules of the sessions that a campaign is about, each computed once.
///
/// A session acts on each of its texts on a day of its own, so that there is a schedule for each
/// subject: what it did about another one says nothing of ours.
struct Schedules: Sendable {
  private struct Key: Hashable {
    let session: Identifier<Session>
    let subject: Identifier<Subject>?
  }

  private let calendar: SessionCalendar
  private var computed: [Key: SessionSchedule?] = [:]
  private var acted: [Identifier<Subject>: [Identifier<Session>]] = [:]
  private var asked: [Identifier<Subject>: [Identifier<Session>: Set<Identifier<Scale>>]] = [:]

  /// Of the sessions that records name, and of those that acted on one of the subjects.
  init(for records: CampaignRecords, in calendar: SessionCalendar) {
    self.calendar = calendar
    var keys: Set<Key> = []
    for ask in records.asks {
      guard let session = ask.session else { continue }
      keys.insert(Key(session: session, subject: ask.textSubject))
      if let wants = ask.wants {
        let scale = Vocabulary.stance(wants.stance).map { [$0.scale] } ?? []
        asked[wants.subject, default: [:]][session, default: []].formUnion(scale)
      }
    }
    for place in records.responses.indices {
      for position in [records.responses[place].position, records.responses[place].indicates] {
        guard let position else { continue }
        keys.insert(Key(session: position.session, subject: position.subject))
      }
    }
    for session in calendar.sessions {
      for subject in Set(session.resolutions.map(\.subject)) {
        acted[subject, default: []].append(session.id)
        if asked[subject] != nil { keys.insert(Key(session: session.id, subject: subject)) }
      }
    }
    for key in keys {
      computed[key] = .some(calendar.schedule(of: key.session, about: key.subject))
    }
  }

  /// The sessions on file that acted on a subject.
  func actedOn(_ subject: Identifier<Subject>) -> [Identifier<Session>] { acted[subject] ?? [] }

  /// The sessions that decide an ask for a position on a subject, with the scales of what is wanted.
  func asked(
    about subject: Identifier<Subject>
  ) -> [Identifier<Session>: Set<Identifier<Scale>>] {
    asked[subject] ?? [:]
  }

  /// A session as it goes on with its text about a subject; nil where no rule knows the session.
  func schedule(
    of session: Identifier<Session>, about subject: Identifier<Subject>?
  ) -> SessionSchedule? {
    if let known = computed[Key(session: session, subject: subject)] { return known }
    return calendar.schedule(of: session, about: subject)
  }
}

extension Ask {
  /// What the text is about that decides it; nil: it does not say.
  var textSubject: Identifier<Subject>? { wants?.subject ?? subject }
}
