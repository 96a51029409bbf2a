import CampaignEngine
import TextGrid
import Wording

/// The calendar itself: every session, the selected one whole, and how good the rules are.
struct SessionsScreen: ListScreen {
  typealias Leaving = BackCommand

  static let name = "sessions"
  static let title = "UN sessions"

  /// The panes, in order of Tab.
  enum Pane: CaseIterable {
    case sessions, detail, rules
  }

  private(set) var focus = Pane.sessions
  private var selection = Selection()

  /// Whose sessions are listed; nil: those of all bodies.
  private(set) var body: Identifier<Body>?
  private(set) var report: SessionsReport

  /// Rows by which the texts are scrolled; past their ends they stop.
  private(set) var scroll: [Pane: Int] = [:]

  init(at session: Identifier<Session>?, in outlook: Outlook) {
    report = outlook.known.sessions(on: outlook.today)
    if let session { selection.select(session.text) } else { selectNow(outlook) }
  }

  mutating func perform(
    _ command: SessionsCommand, on outlook: Outlook, size: Size
  ) -> ScreenStep {
    switch command {
    case .body: changeBody(outlook)
    case .now: selectNow(outlook)
    }
    scroll = [:]
    return .stay
  }

  func place(_ outlook: Outlook) -> Frame.Place { .trail(["UN sessions"]) }

  func message(_ outlook: Outlook) -> Frame.Message {
    Frame.Message("pred. computed by a rule, ± days that it was off at worst  n. v. not verified")
  }

  var sessions: [SessionReport] {
    report.sessions.filter { body == nil || $0.schedule.body == body }
  }

  var errors: [RuleError] { report.errors.filter { body == nil || $0.body == body } }

  var selectedIndex: Int? { selection.index(in: ids) }

  var selectedSession: SessionReport? {
    let sessions = sessions
    return selection.index(in: sessions.map(\.id.text)).map { sessions[$0] }
  }

  mutating func settle(in outlook: Outlook) { selection.settle(in: ids) }

  mutating func refresh(in outlook: Outlook) {
    report = outlook.known.sessions(on: outlook.today)
  }

  mutating func move(_ motion: Motion, on outlook: Outlook, size: Size) {
    let places = layout(in: Frame.content(in: size))
    let page = (places[focus]?.size.rows ?? 3) - RowShares.border
    guard focus != .sessions else {
      selection.move(motion, in: ids, page: page)
      scroll[.detail] = 0
      return
    }
    let width = (places[focus]?.size.columns ?? 4) - 4
    let most = max(0, lines(of: focus, outlook, width: width).count - page)
    scroll[focus] = motion.moved(min(scroll[focus] ?? 0, most), in: most + 1, page: page)
  }

  mutating func changeFocus(by steps: Int, on outlook: Outlook, size: Size) {
    let panes = Pane.allCases
    let index = panes.firstIndex(of: focus) ?? 0
    focus = panes[(index + steps + panes.count) % panes.count]
  }

  func isText(pane: Int) -> Bool { Pane.allCases[pane] != .sessions }

  mutating func point(at pane: Int, row: Int?, on outlook: Outlook, size: Size) {
    focus = Pane.allCases[pane]
    guard let row else { return }
    selection.select(ids[row])
    scroll[.detail] = 0
  }

  private var ids: [String] { sessions.map(\.id.text) }

  /// The first that is not over.
  private func sessionNow(_ outlook: Outlook) -> SessionReport? {
    sessions.first { $0.lastPossibleDay.map { $0 >= outlook.today } ?? true } ?? sessions.last
  }

  private mutating func selectNow(_ outlook: Outlook) {
    if let id = sessionNow(outlook)?.id { selection.select(id.text) }
  }

  /// All, then one body after the other; the selected session stays selected where it is listed,
  /// else the one that is on is.
  private mutating func changeBody(_ outlook: Outlook) {
    let selected = selectedSession?.id.text
    let bodies =
      report.sessions.map(\.schedule.body).reduce(into: [Identifier<Body>]()) {
        if !$0.contains($1) { $0.append($1) }
      }.reversed() as [Identifier<Body>]
    let index = body.flatMap(bodies.firstIndex(of:)).map { $0 + 1 } ?? 0
    body = bodies.indices.contains(index) ? bodies[index] : nil
    if selected.map({ !ids.contains($0) }) ?? true { selectNow(outlook) }
  }
}
