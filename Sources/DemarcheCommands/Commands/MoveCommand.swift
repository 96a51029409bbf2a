import CampaignEngine
import CampaignStore
import JSONText
import Wording

extension Command {
  /// Moves a date of a session.
  package static let move = Command(
    "move",
    [Argument(name: "SESSION"), Argument(name: "FIELD"), Argument(name: "DATE")],
    options: [OptionRule("source", takes: "URL", "who says so")],
    does: "a session's date is another: what moves with it",
    details: [
      "FIELD is start, end or a milestone such as tabling or action. DATE is the new",
      "day, or none where no date is set any more. The days before today are shown",
      "as they were known then; one undo takes the move back.",
    ]
  ) { context throws(UsageFault) in
    let opened = try context.open()
    let move = try opened.move(context)
    let planned = try PlannedAction(move, on: opened, at: context.surroundings.now())
    var outcome = planned.written(context, understood: [opened.words(of: move)])
    if let day = move.entry.to, day < opened.today {
      outcome.notes.append("warning: " + Wording.hasPassed(day))
    }
    return outcome
  }
}

extension PlannedAction {
  /// The move of a session's date.
  init(_ move: SessionMove, on opened: OpenedStore, at now: Instant) throws(UsageFault) {
    let action = JournalAction(
      kind: .move, record: .session, id: move.session.text, campaign: nil, at: now)
    try self.init([opened.edit(for: move)], as: action, on: opened)
  }
}

extension OpenedStore {
  fileprivate func move(_ context: CommandContext) throws(UsageFault) -> SessionMove {
    let words = context.invocation.words
    let id = try session(words[0], option: "SESSION")
    guard let schedule = world.calendar.schedule(of: id) else {
      throw .malformedDate(option: "SESSION", found: words[0], .unknownSession(nearest: nil))
    }
    let date = try day(words[2])
    do throws(MoveRefusal) {
      return try world.calendar.move(
        schedule, words[1], to: date, on: today,
        source: context.invocation.value("source").map { Source(title: $0, url: $0) })
    } catch {
      throw .move(error)
    }
  }

  /// Nil for `none`.
  private func day(_ word: String) throws(UsageFault) -> CalendarDate? {
    if word.lowercased() == "none" { return nil }
    do throws(DateTypingFault) {
      let typed = try TypedDate.understand(
        word, today: today, direction: .future, calendar: world.calendar)
      guard let day = typed.date.day else { throw .needsADay }
      return day
    } catch {
      throw .malformedDate(option: "DATE", found: word, error)
    }
  }

  /// The change of the session's own file, which is made where it ships with the program.
  fileprivate func edit(for move: SessionMove) -> RecordEdit {
    let own = loaded.records.first { $0.kind == .session && $0.id == move.session.text }
    let told = own?.value["history"]?.elements ?? []
    var members = [JSONMemberChange("history", .list(told + [move.entry.fileValue]))]
    if own?.value["body"] == nil, let body = world.calendar.schedule(of: move.session)?.body {
      members.append(JSONMemberChange("body", .text(body.text)))
    }
    return RecordEdit(.session, move.session.text, of: nil, .either, members)
  }

  /// What was understood: the session, the date and the day, with its weekday.
  fileprivate func words(of move: SessionMove) -> String {
    let day = move.entry.to.map(Wording.day) ?? "no date"
    return "\(Wording.session(move.session)) · \(Wording.milestone(move.milestone)) · \(day)"
  }
}
