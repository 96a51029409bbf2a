import CampaignEngine
import TextGrid

/// The UN's coming dates, the States' and ours, as an agenda.
struct DeadlinesScreen: NumberedScreen {
  static let name = "deadlines"
  static let title = "UN deadlines"
  static let tab = "Deadlines"

  /// The panes, in order of Tab.
  enum Pane: CaseIterable {
    case agenda, detail
  }

  private(set) var focus = Pane.agenda
  private var selection = Selection()

  /// Rows by which the detail is scrolled; past its end it stops.
  private(set) var scroll = 0

  init(in outlook: Outlook) {}

  mutating func perform(
    _ command: DeadlinesCommand, on outlook: Outlook, size: Size
  ) -> ScreenStep {
    switch command {
    case .open: open(outlook)
    case .log: log(outlook)
    }
  }

  func selectedIndex(in outlook: Outlook) -> Int? { selection.index(in: ids(outlook)) }

  func selectedDeadline(in outlook: Outlook) -> SessionDeadline? {
    selectedIndex(in: outlook).map { outlook.deadlines.deadlines[$0] }
  }

  /// Remembers where the selected date stands, before the dates change.
  mutating func settle(in outlook: Outlook) {
    selection.settle(in: ids(outlook))
  }

  private func ids(_ outlook: Outlook) -> [String] { outlook.deadlines.deadlines.map(\.id) }

  mutating func move(_ motion: Motion, on outlook: Outlook, size: Size) {
    let places = layout(in: Frame.content(in: size))
    let page = (places[focus]?.size.rows ?? 3) - RowShares.border
    guard focus == .detail else {
      selection.move(motion, in: ids(outlook), page: page)
      scroll = 0
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
  }

  private func open(_ outlook: Outlook) -> ScreenStep {
    guard let ask = selectedDeadline(in: outlook)?.asks.first else {
      return .say(Frame.Message("no open ask of ours hangs on this date"))
    }
    return .open(ask.campaign, ask.ask)
  }

  private func log(_ outlook: Outlook) -> ScreenStep {
    let ask = selectedDeadline(in: outlook)?.asks.first
    return .log(ask?.campaign ?? outlook.onlyCampaign, ask?.ask)
  }
}
