import CampaignEngine
import TextGrid
import Wording

/// Another day for a date of a session: typed, and before it is saved every date that moves with it.
struct MoveDialog: Equatable, Sendable {
  /// The keys that mean something beside those of a text field.
  enum Command: String, ScreenCommand {
    case save, leave, help

    var binding: KeyBinding {
      switch self {
      case .save: KeyBinding([.enter, .control("s")], "save the move")
      case .leave: KeyBinding([.escape, .control("c")], "leave the date as it is")
      case .help: KeyBinding([.function(1)], "help")
      }
    }
  }

  /// What a key asks of the screens.
  enum Step: Equatable {
    case goOn, leave, help
    case save(SessionMove)
  }

  /// What the typed text comes to.
  private enum Reading: Equatable {
    case nothing
    case faulty(String)
    case move(SessionMove, [DateChange])
  }

  let session: Identifier<Session>
  let milestone: Identifier<Milestone>
  private let date: ScheduledDate?
  private(set) var editor: LineEditor
  private var reading = Reading.nothing

  /// Nil where nobody knows the session.
  ///
  /// - Parameter typed: What stood in it before the records changed.
  init?(
    _ session: Identifier<Session>, _ milestone: Identifier<Milestone>,
    typed: LineEditor = LineEditor(), in outlook: Outlook
  ) {
    guard let schedule = outlook.known.calendar.schedule(of: session) else { return nil }
    (self.session, self.milestone, editor) = (session, milestone, typed)
    date = schedule.milestone(milestone)?.date
    read(outlook)
  }

  static var keys: ScreenKeys {
    ScreenKeys("move", title: "Move a date", Command.self).with(EditorCommand.self)
  }

  mutating func update(_ key: Key, on outlook: Outlook) -> Step {
    switch Command(key) {
    case .leave: return .leave
    case .help: return .help
    case .save:
      guard case .move(let move, _) = reading else { return .goOn }
      return .save(move)
    case nil:
      if editor.take(key) { read(outlook) }
      return .goOn
    }
  }

  private mutating func read(_ outlook: Outlook) {
    guard !editor.isEmpty else {
      reading = .nothing
      return
    }
    do throws(DateTypingFault) {
      try read(day: understood(outlook), outlook)
    } catch {
      reading = .faulty(Wording.typing(error))
    }
  }

  /// Nil for `none`: no date is set any more.
  private func understood(_ outlook: Outlook) throws(DateTypingFault) -> CalendarDate? {
    if editor.text.lowercased().filter({ $0 != " " }) == "none" { return nil }
    let typed = try TypedDate.understand(
      editor.text, today: outlook.today, direction: .future, calendar: outlook.known.calendar)
    guard let day = typed.date.day else { throw .needsADay }
    return day
  }

  private mutating func read(day: CalendarDate?, _ outlook: Outlook) {
    guard let schedule = outlook.known.calendar.schedule(of: session) else { return }
    do throws(MoveRefusal) {
      let move = try outlook.known.calendar.move(
        schedule, milestone.text, to: day, on: outlook.today, source: nil)
      let after = outlook.world.with([.move(move)]).known(on: outlook.today)
      reading = .move(
        move, outlook.known.dateChanges(to: after, from: outlook.viewpoint))
    } catch {
      reading = .faulty("\(Wording.message(error)); \(Wording.remedy(error))")
    }
  }
}

extension MoveDialog {
  func draw(over grid: inout Grid) {
    let columns = min(Self.columns, grid.size.columns - 2)
    let text = TextColumn(width: columns - 2)
    let room = max(1, grid.size.rows - 2 - Self.margin)
    let lines = lines(text)
    let inside = grid.dialog(
      title: "Move \(Wording.milestone(of: session, milestone))", note: "Enter saves  Esc leaves",
      rows: min(room, lines.count + 1), columns: columns)
    grid.text(Self.fitting(lines, inside.size.rows - 1, text), scrolledBy: 0, in: below(inside))
    drawField(into: &grid, in: inside)
  }

  private static let columns = 76

  /// Rows of the screen that stay in sight above and below.
  private static let margin = 2
  private static let label = "New day  "

  private func below(_ rect: Rect) -> Rect {
    Rect(
      row: rect.origin.row + 1, column: rect.origin.column, rows: max(0, rect.size.rows - 1),
      columns: rect.size.columns)
  }

  private func drawField(into grid: inout Grid, in inside: Rect) {
    let start = Point(row: inside.origin.row, column: inside.origin.column + 1)
    let used = grid.write([Span(Self.label, .dim)], at: start, limit: inside.size.columns - 2)
    let columns = max(1, min(30, inside.size.columns - 2 - used))
    let picture = editor.picture(columns: columns, rows: 1, isFocused: true)
    let field = Point(row: start.row, column: start.column + used)
    grid.write(picture.rows.first ?? [], at: field, limit: columns)
    grid.cursor = Point(row: field.row, column: field.column + picture.cursor.column)
  }

  private func lines(_ text: TextColumn) -> [Line] {
    let now = text.wrapped("now: \(date.map(Wording.dated) ?? "no date")", .dim)
    switch reading {
    case .nothing:
      return now + text.wrapped("a day such as 18 mar 2027, or none where none is set", .dim)
    case .faulty(let words): return now + text.wrapped(words, .warn)
    case .move(let move, let changes):
      let day = move.entry.to.map(Wording.day) ?? "no date"
      let isPast = move.entry.to.map { $0 < move.entry.on } ?? false
      return now + text.wrapped("new: \(day)", .title)
        + (isPast ? text.wrapped("that day has passed", .warn) : []) + [.empty]
        + moved(changes, text)
    }
  }

  private func moved(_ changes: [DateChange], _ text: TextColumn) -> [Line] {
    guard !changes.isEmpty else { return text.wrapped("nothing moves: it is that day already") }
    return text.wrapped("Then:", .dim)
      + changes.flatMap { text.bulleted($0.asks.isEmpty ? "·" : "◆", Wording.change($0)) }
  }

  /// The lines that there is room for, and how many are left out.
  private static func fitting(_ lines: [Line], _ rows: Int, _ text: TextColumn) -> [Line] {
    guard lines.count > rows, rows > 0 else { return lines }
    let shown = lines.prefix(rows - 1)
    return shown + text.wrapped("and \(lines.count - shown.count) more rows", .dim)
  }
}
