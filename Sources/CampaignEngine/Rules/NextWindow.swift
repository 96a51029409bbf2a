extension Situation {
  /// The next session of the same body at which the stance that an ask wants can be taken; nil where
  /// it wants none, or no session is known.
  func nextWindow(of ask: Ask) -> NextWindow? {
    guard let wants = ask.wants, case .milestone(let session, _) = ask.deadline else { return nil }
    return nextWindow(of: ask, in: wants.body, after: session, from: today)
  }

  /// The next session of any body that acts on the subject, once the ask's own is over.
  func windowAfter(_ ask: Ask) -> NextWindow? {
    guard let wants = ask.wants, case .milestone(let session, _) = ask.deadline else { return nil }
    let last = decidingMilestones(of: ask)
      .compactMap { schedule(of: ask)?.milestone($0)?.date?.to }.max()
    let bases = [session] + lastSessions(on: wants.subject).filter { $0.body != session.body }
    return bases.compactMap { base in
      base.body.flatMap {
        nextWindow(of: ask, in: $0, after: base, from: max(today, last ?? today))
      }
    }.min { ($0.dates.date.from, $0.session) < ($1.dates.date.from, $1.session) }
  }

  private func nextWindow(
    of ask: Ask, in body: Identifier<Body>, after session: Identifier<Session>,
    from day: CalendarDate
  ) -> NextWindow? {
    guard let wants = ask.wants, let stance = Vocabulary.stance(wants.stance),
      let milestones = Vocabulary.body(body)?.decidingMilestones(for: stance)
    else { return nil }
    return later(than: session, of: body, on: wants.subject).lazy.compactMap { id in
      schedules.schedule(of: id, about: wants.subject)
    }.compactMap { schedule in
      milestones.lazy.compactMap { milestone -> NextWindow? in
        guard let date = schedule.milestone(milestone)?.date, date.lastPossibleDay >= day else {
          return nil
        }
        return NextWindow(
          session: schedule.id, milestone: milestone, dates: count(date, in: schedule),
          ask: successor(of: ask, at: schedule.id))
      }.first
    }.first
  }

  /// The ask that carries one on to a session.
  private func successor(of ask: Ask, at session: Identifier<Session>) -> Identifier<Ask>? {
    chains.successors(of: ask).first { $0.session == session }?.id
  }

  /// The sessions of a body after one of them: by its formula those that come as far apart as its
  /// texts on the subject have, else those on file.
  private func later(
    than session: Identifier<Session>, of body: Identifier<Body>, on subject: Identifier<Subject>
  ) -> [Identifier<Session>] {
    let perYear = BodyRules.of(body).numbers(today.year).count
    guard let number = session.number, perYear > 0 else {
      let from = schedules.schedule(of: session, about: subject)?.firstDay
      return world.calendar.sessions.filter { $0.body == body && $0.id != session }
        .compactMap { other in
          schedules.schedule(of: other.id, about: subject)?.firstDay
            .map { (day: $0, id: other.id) }
        }
        .filter { later in from.map { later.day > $0 } ?? true }
        .sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map(\.id)
    }
    let acted = numbers(of: body, on: subject)
    let between = zip(acted, acted.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }.min() ?? perYear
    let last = number + between * Self.sessionsAhead
    return stride(from: number + between, through: last, by: between)
      .map { Identifier(body: body, number: $0) }
  }

  /// How many sessions are looked through for one that is still to come.
  private static let sessionsAhead = 100

  /// The numbers of a body's sessions that acted on a subject, in order.
  private func numbers(of body: Identifier<Body>, on subject: Identifier<Subject>) -> [Int] {
    schedules.actedOn(subject).filter { $0.body == body }.compactMap(\.number).sorted()
  }

  /// The last session of each body that acted on a subject.
  private func lastSessions(on subject: Identifier<Subject>) -> [Identifier<Session>] {
    let acted = Dictionary(grouping: schedules.actedOn(subject)) { $0.body }
    return acted.values.compactMap { $0.max { ($0.number ?? 0) < ($1.number ?? 0) } }.sorted()
  }
}
