import CampaignEngine
import TextGrid

/// The UN's coming dates, the States' and ours, as an agenda below a strip of months.
///
/// The agenda lists from today on, whatever months the strip shows; the strip follows the selection,
/// and can be moved away from it to look around.
struct DeadlinesScreen: NumberedScreen {
  static let name = "deadlines"
  static let title = "UN deadlines"
  static let tab = "Deadlines"

  /// The panes; Tab goes between the first two.
  enum Pane: CaseIterable {
    case agenda, detail, strip
  }

  private(set) var focus = Pane.agenda
  private var selection = Selection()

  /// Whose dates are listed; nil: everyone's.
  private(set) var group: MilestoneGroup?
  private(set) var span = StripSpan()

  /// What the strip shows, for the months that it shows.
  private(set) var strip = CalendarStrip(rows: [])

  /// Rows by which the detail is scrolled; past its end it stops.
  private(set) var scroll = 0

  init(in outlook: Outlook) {}

  mutating func perform(
    _ command: DeadlinesCommand, on outlook: Outlook, size: Size
  ) -> ScreenStep {
    switch command {
    case .open: return open(outlook)
    case .log: return log(outlook)
    case .move: return move(outlook)
    case .sessions: return .sessions(selectedDeadline(in: outlook)?.session)
    case .whose: changeGroup()
    case .earlier: span.move(by: -1, on: outlook.today)
    case .later: span.move(by: 1, on: outlook.today)
    case .closer: zoom(by: -1, outlook)
    case .wider: zoom(by: 1, outlook)
    case .now: returnToToday(outlook)
    }
    refresh(in: outlook)
    return .stay
  }

  func deadlines(in outlook: Outlook) -> [SessionDeadline] {
    outlook.deadlines.deadlines.filter { group == nil || $0.milestone.group == group }
  }

  func selectedIndex(in outlook: Outlook) -> Int? { selection.index(in: ids(outlook)) }

  func selectedDeadline(in outlook: Outlook) -> SessionDeadline? {
    let deadlines = deadlines(in: outlook)
    return selection.index(in: deadlines.map(\.id)).map { deadlines[$0] }
  }

  /// Remembers where the selected date stands, before the dates change.
  mutating func settle(in outlook: Outlook) {
    selection.settle(in: ids(outlook))
  }

  mutating func refresh(in outlook: Outlook) {
    strip = outlook.known.strip(
      of: span.days(on: outlook.today), asks: outlook.report.campaigns.flatMap(\.asks),
      on: outlook.today)
  }

  mutating func keep(_ outlook: inout Outlook, size: Size) { outlook.keepDeadlines() }

  private func ids(_ outlook: Outlook) -> [String] { deadlines(in: outlook).map(\.id) }

  mutating func move(_ motion: Motion, on outlook: Outlook, size: Size) {
    let places = layout(in: Frame.content(in: size))
    let page = (places[focus]?.size.rows ?? 3) - RowShares.border
    guard focus == .detail else {
      selection.move(motion, in: ids(outlook), page: page)
      scroll = 0
      followSelection(outlook)
      return
    }
    let lines = detail(outlook, width: (places[.detail]?.size.columns ?? 4) - 4).count
    let most = max(0, lines - page)
    scroll = motion.moved(min(scroll, most), in: most + 1, page: page)
  }

  mutating func changeFocus(by steps: Int, on outlook: Outlook, size: Size) {
    focus = focus == .agenda ? .detail : .agenda
  }

  func isText(pane: Int) -> Bool { Pane.allCases[pane] == .detail }

  mutating func point(at pane: Int, row: Int?, on outlook: Outlook, size: Size) {
    focus = Pane.allCases[pane]
    guard let row else { return }
    selection.select(ids(outlook)[row])
    scroll = 0
    followSelection(outlook)
  }

  /// Everyone's, then the States', then ours; the selected date stays selected where it is listed.
  private mutating func changeGroup() {
    switch group {
    case nil: group = .states
    case .states: group = .ours
    case .ours: group = nil
    }
    scroll = 0
  }

  private mutating func zoom(by steps: Int, _ outlook: Outlook) {
    let zooms = StripSpan.Zoom.allCases
    let index = (zooms.firstIndex(of: span.zoom) ?? 0) + steps
    guard zooms.indices.contains(index) else { return }
    let day = selectedDeadline(in: outlook)?.dates.date.to ?? outlook.today
    span.zoom(zooms[index], keeping: day, on: outlook.today)
  }

  private mutating func returnToToday(_ outlook: Outlook) {
    span.followToday()
    selection.move(.first, in: ids(outlook), page: 1)
    scroll = 0
  }

  /// The strip shows the selected day: nothing moves as long as it is in sight.
  private mutating func followSelection(_ outlook: Outlook) {
    guard let day = selectedDeadline(in: outlook)?.dates.date.to else { return }
    let before = span
    span.show(day, on: outlook.today)
    if span != before { refresh(in: outlook) }
  }

  private func open(_ outlook: Outlook) -> ScreenStep {
    guard let ask = selectedDeadline(in: outlook)?.asks.first else {
      return .say(Frame.Message("no open ask of ours hangs on this date"))
    }
    return .open(ask.campaign, ask.ask)
  }

  private func move(_ outlook: Outlook) -> ScreenStep {
    guard let deadline = selectedDeadline(in: outlook) else {
      return .say(Frame.Message("no date is selected that could be moved"))
    }
    return .move(deadline.session, deadline.milestone.id)
  }

  private func log(_ outlook: Outlook) -> ScreenStep {
    let ask = selectedDeadline(in: outlook)?.asks.first
    return .log(ask?.campaign ?? outlook.onlyCampaign, ask?.ask)
  }
}
