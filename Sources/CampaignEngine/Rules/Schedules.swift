/// The schedules of the sessions that a campaign is about, each computed once.
struct Schedules: Sendable {
  private let calendar: SessionCalendar
  private var computed: [Identifier<Session>: SessionSchedule?] = [:]

  init(of ids: Set<Identifier<Session>>, in calendar: SessionCalendar) {
    self.calendar = calendar
    for id in ids { computed[id] = .some(calendar.schedule(of: id)) }
  }

  /// Of the sessions that records name, and of those that acted on one of the subjects.
  init(for records: CampaignRecords, in calendar: SessionCalendar) {
    let subjects = Set(records.asks.compactMap { $0.wants?.subject })
    let acted = calendar.sessions.filter { session in
      session.resolutions.contains { subjects.contains($0.subject) }
    }
    let positions = records.responses.flatMap { [$0.position, $0.indicates] }
    self.init(
      of: Set(
        acted.map(\.id) + records.asks.compactMap(\.session)
          + positions.compactMap { $0?.session }),
      in: calendar)
  }

  /// The sessions on file that acted on a subject.
  func actedOn(_ subject: Identifier<Subject>) -> [Identifier<Session>] {
    calendar.sessions.filter { $0.resolutions.contains { $0.subject == subject } }.map(\.id)
  }

  /// Nil where no rule knows the session.
  func schedule(of id: Identifier<Session>) -> SessionSchedule? {
    if let known = computed[id] { return known }
    return calendar.schedule(of: id)
  }
}
