import CampaignEngine
import TextGrid

/// The UN's coming dates, the States' and ours, as an agenda.
struct DeadlinesScreen: Equatable, Sendable {
  /// The panes, in order of Tab.
  enum Pane: CaseIterable {
    case agenda, detail
  }

  private(set) var focus = Pane.agenda
  private var selection = Selection()

  /// Rows by which the detail is scrolled; past its end it stops.
  private(set) var scroll = 0

  mutating func perform(
    _ command: DeadlinesCommand, on outlook: Outlook, size: Size
  ) -> ScreenStep {
    switch command {
    case .down: move(.by(1), outlook, size)
    case .up: move(.by(-1), outlook, size)
    case .first: move(.first, outlook, size)
    case .last: move(.last, outlook, size)
    case .pageDown: move(.pages(1), outlook, size)
    case .pageUp: move(.pages(-1), outlook, size)
    case .nextPane, .previousPane: changeFocus()
    case .open: open(outlook)
    case .log: log(outlook)
    case .today: .show(1)
    case .deadlines: .show(2)
    case .reload: .effect(.reload)
    case .redraw: .effect(.redraw)
    case .suspend: .effect(.suspend)
    case .help: .help
    case .quit: .quit
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

  private mutating func move(_ motion: Motion, _ outlook: Outlook, _ size: Size) -> ScreenStep {
    let places = layout(in: Frame.content(in: size))
    let page = (places[focus]?.size.rows ?? 3) - RowShares.border
    guard focus == .detail else {
      selection.move(motion, in: ids(outlook), page: page)
      scroll = 0
      return .stay
    }
    let lines = detail(outlook, width: (places[.detail]?.size.columns ?? 4) - 4).count
    let most = max(0, lines - page)
    scroll = motion.moved(min(scroll, most), in: most + 1, page: page)
    return .stay
  }

  private mutating func changeFocus() -> ScreenStep {
    focus = focus == .agenda ? .detail : .agenda
    return .stay
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
