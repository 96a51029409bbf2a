/// A stretch of the calendar as a strip of months shows it, a row for each body and each of its
/// stages, and one for us.
package struct CalendarStrip: Equatable, Sendable {
  /// A line of the strip.
  package struct Row: Equatable, Sendable {
    /// Short, such as `HRC` or `3rd Comm.`.
    package let title: String

    /// Nil: the row is ours.
    package let body: Identifier<Body>?

    /// In the order of their days.
    package var bars: [Bar] = []

    /// The last days of what decides an open ask.
    package var decisive: [CalendarDate] = []

    /// The days by which we have to act.
    package var ours: [CalendarDate] = []

    package init(title: String, body: Identifier<Body>?) {
      self.title = title
      self.body = body
    }
  }

  /// Days on which a body meets, both included.
  package struct Bar: Equatable, Sendable {
    /// The session's number, where it is counted; of a later part of it nil.
    package let number: Int?
    package let from: CalendarDate
    package let to: CalendarDate

    /// The last of its days that is on record; nil: all are predicted.
    package let knownThrough: CalendarDate?

    package init(
      number: Int?, from: CalendarDate, to: CalendarDate, knownThrough: CalendarDate?
    ) {
      self.number = number
      self.from = from
      self.to = to
      self.knownThrough = knownThrough
    }
  }

  package let rows: [Row]

  package init(rows: [Row]) {
    self.rows = rows
  }
}

extension World {
  /// What meets in a stretch of days, and what there is to do; call it on a known world.
  ///
  /// - Parameter asks: Those of all campaigns as they stand.
  package func strip(
    of days: ClosedRange<CalendarDate>, asks: [AskStatus], on today: CalendarDate
  ) -> CalendarStrip {
    let sessions = calendar.reports(
      from: days.lowerBound - Self.longestSession, through: days.upperBound
    ).filter { $0.touches(days) }
    let present = sessions.map(\.schedule.body)
    let listed = Vocabulary.bodies.map(\.id).filter(present.contains)
    let bodies = (listed + present).reduce(into: [Identifier<Body>]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let chances = asks.flatMap(\.openChances)
    let meetings = bodies.flatMap { body in
      let own = sessions.filter { $0.schedule.body == body }
      return rows(of: body, own, chances.filter { $0.session.body == body }, on: today)
    }
    let milestones = sessions.flatMap { $0.schedule.milestones }.filter { $0.group == .ours }
    var ours = CalendarStrip.Row(title: "Ours", body: nil)
    ours.ours = milestones.compactMap(\.date?.to).sorted()
    return CalendarStrip(rows: meetings + [ours])
  }

  /// Days: in the middle of a session of the Assembly nothing else may happen.
  private static let longestSession = 400

  private func rows(
    of body: Identifier<Body>, _ sessions: [SessionReport], _ chances: [Window],
    on today: CalendarDate
  ) -> [CalendarStrip.Row] {
    let stages = Vocabulary.body(body)?.stages ?? []
    let staged = Set(stages.flatMap(\.milestones))
    var row = CalendarStrip.Row(title: body.text, body: body)
    row.bars = sessions.flatMap { $0.bars(on: today) }
    row.decisive = chances.days { !staged.contains($0) }
    return [row]
      + stages.map { stage in
        var row = CalendarStrip.Row(title: stage.title, body: body)
        row.bars = sessions.flatMap { $0.bars(of: stage) }
        row.decisive = chances.days(where: stage.milestones.contains)
        return row
      }
  }
}

extension SessionReport {
  /// Whether anything of it, from its first day to its last, lies in a stretch of days.
  fileprivate func touches(_ days: ClosedRange<CalendarDate>) -> Bool {
    let dates = schedule.milestones.compactMap(\.date)
    guard let first = dates.map(\.from).min(), let last = dates.map(\.lastPossibleDay).max() else {
      return false
    }
    return first <= days.upperBound && last >= days.lowerBound
  }
}

extension AskStatus {
  /// The days that still decide it.
  fileprivate var openChances: [Window] {
    switch standing.outcome {
    case .open, .partlyMet: windows.filter { $0.decides && $0.isOpen }
    case .met, .notMet, .unknown, .ended: []
    }
  }
}

extension [Window] {
  /// The last days of those at such milestones, each once.
  fileprivate func days(
    where isMeant: (Identifier<Milestone>) -> Bool
  ) -> [CalendarDate] {
    Set(filter { isMeant($0.milestone.id) }.compactMap(\.dates?.date.to)).sorted()
  }
}
