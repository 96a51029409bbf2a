/// A date of a session that is another from now on: the body has announced it, moved it or taken it
/// back.
package struct SessionMove: Equatable, Sendable {
  package let session: Identifier<Session>
  package let milestone: Identifier<Milestone>

  /// The change as a session's history tells it.
  package let entry: HistoryEntry
}

/// Why a date cannot be moved; nothing was changed.
package enum MoveRefusal: Error, Equatable, Sendable {
  /// The session has no such date, and no list knows one of that name.
  case unknownField(String, session: Identifier<Session>, choices: [String], nearest: String?)
  /// The session would then close before it opens.
  case closesBeforeItOpens(Identifier<Session>, opening: CalendarDate, closing: CalendarDate)
}

extension SessionCalendar {
  /// A move of one date of a session; call it on the calendar as the day knows it.
  ///
  /// - Parameters:
  ///   - field: As people name it: `start`, `end`, a milestone's id or a clear part of it.
  ///   - date: The new day; nil: it is taken back and no other is set.
  ///   - today: The day on which that becomes known.
  package func move(
    _ schedule: SessionSchedule, _ field: String, to date: CalendarDate?, on today: CalendarDate,
    source: Source?
  ) throws(MoveRefusal) -> SessionMove {
    guard let milestone = schedule.milestone(typed: field) else {
      let choices = schedule.milestones.map(\.id.text)
      throw .unknownField(
        field, session: schedule.id, choices: choices, nearest: nearest(to: field, among: choices))
    }
    let old = schedule.milestone(milestone)?.date
    var entry = HistoryEntry(
      on: today, field: SessionField.name(of: milestone),
      from: old.flatMap { $0.certainty == .predicted ? nil : $0.to }, to: date,
      certainty: .announced)
    entry.source = source
    let move = SessionMove(session: schedule.id, milestone: milestone, entry: entry)
    try check(move, of: schedule)
    return move
  }

  /// A closing that is only predicted follows the opening, so that it cannot come before it.
  private func check(_ move: SessionMove, of schedule: SessionSchedule) throws(MoveRefusal) {
    let first = schedule.milestone("opening")?.date.map { $0.from - $0.marginDays }
    let last = schedule.milestone("closing")?.date
      .flatMap { $0.certainty == .predicted ? nil : $0.to }
    let opening = move.milestone == "opening" ? move.entry.to : first
    let closing = move.milestone == "closing" ? move.entry.to : last
    guard let opening, let closing, closing < opening else { return }
    throw .closesBeforeItOpens(schedule.id, opening: opening, closing: closing)
  }
}

extension SessionCalendar {
  /// The calendar once the session's own file tells of the move.
  func with(_ move: SessionMove) -> SessionCalendar {
    var sessions = sessions
    let index = sessions.firstIndex { $0.id == move.session }
    if let index { sessions[index].add(move.entry) }
    if index == nil, let body = move.session.body {
      var session = Session(id: move.session, body: body)
      session.isOwn = true
      session.history = [move.entry]
      sessions.append(session)
    }
    return SessionCalendar(sessions: sessions)
  }
}

extension Session {
  /// A change alone makes no date of a shipped session the user's own.
  fileprivate mutating func add(_ entry: HistoryEntry) {
    guard !isOwn else {
      history.append(entry)
      return
    }
    var correction = Session(id: id, body: body)
    correction.history = [entry]
    mark(asCorrectedBy: correction, of: self)
    isOwn = true
  }
}

extension SessionSchedule {
  /// The milestone that a word means: a first or last day, an id, the end of an id where the body
  /// acts or closes then, its beginning where only one has it, or one that sessions may have.
  func milestone(typed word: String) -> Identifier<Milestone>? {
    let name = Self.plain(word)
    switch name {
    case "": return nil
    case SessionField.start, "opening", "opens": return "opening"
    case SessionField.end, "closing", "closes": return "closing"
    default: break
    }
    let own = milestones.map(\.id)
    if let exact = own.first(where: { Self.plain($0.text) == name }) { return exact }
    let known = Vocabulary.body(body)
    let main = [known?.actionMilestone, known?.closingMilestone].compactMap { $0 }
    if let ends = main.first(where: { Self.plain($0.text).hasSuffix(name) }) { return ends }
    let begin = own.filter { Self.plain($0.text).hasPrefix(name) }
    if begin.count == 1 { return begin.first }
    return Vocabulary.milestones.first { Self.plain($0.id.text) == name }?.id
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
