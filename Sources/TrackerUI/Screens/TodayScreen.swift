import CampaignEngine
import TextGrid
import Wording

/// What needs somebody, what is still possible, and where the campaigns stand.
struct TodayScreen: NumberedScreen {
  static let name = "today"
  static let title = "Today"
  static let tab = "Today"

  /// The panes, in order of Tab.
  enum Pane: CaseIterable {
    case needs, possible, campaigns
  }

  private(set) var focus = Pane.needs
  private var selections: [Pane: Selection] = [:]

  init(in outlook: Outlook) {
    guard rows(of: focus, in: outlook).isEmpty else { return }
    focus = Pane.allCases.first { !rows(of: $0, in: outlook).isEmpty } ?? focus
  }

  mutating func perform(_ command: TodayCommand, on outlook: Outlook, size: Size) -> ScreenStep {
    switch command {
    case .open: open(outlook)
    case .log: log(outlook)
    }
  }

  /// The rows of a pane, in the report's order.
  func rows(of pane: Pane, in outlook: Outlook) -> [TodayRow] {
    switch pane {
    case .needs: outlook.report.needs.map { .need($0) }
    case .possible: outlook.report.possible.map { .possible($0) }
    case .campaigns: campaignRows(outlook.report.campaigns)
    }
  }

  /// As long as there are few campaigns their asks stand below them.
  private func campaignRows(_ campaigns: [CampaignStatus]) -> [TodayRow] {
    campaigns.flatMap { status -> [TodayRow] in
      let asks = campaigns.count <= 3 ? status.asks : []
      return [.campaign(status)] + asks.map { .ask($0, status.campaign.id) }
    }
  }

  func selectedIndex(of pane: Pane, in outlook: Outlook) -> Int? {
    selections[pane, default: Selection()].index(in: rows(of: pane, in: outlook).map(\.id))
  }

  /// The row on which the reader stands; nil: the pane is empty.
  func selectedRow(in outlook: Outlook) -> TodayRow? {
    selectedIndex(of: focus, in: outlook).map { rows(of: focus, in: outlook)[$0] }
  }

  /// Remembers where each selected row stands, before the rows change.
  mutating func settle(in outlook: Outlook) {
    for pane in Pane.allCases {
      selections[pane, default: Selection()].settle(in: rows(of: pane, in: outlook).map(\.id))
    }
  }

  mutating func move(_ motion: Motion, on outlook: Outlook, size: Size) {
    let ids = rows(of: focus, in: outlook).map(\.id)
    let page = layout(in: Frame.content(in: size), outlook)[focus]?.size.rows ?? 1
    selections[focus, default: Selection()].move(motion, in: ids, page: page - RowShares.border)
  }

  mutating func changeFocus(by steps: Int, on outlook: Outlook, size: Size) {
    let panes = Pane.allCases.filter { $0 == focus || !rows(of: $0, in: outlook).isEmpty }
    let index = panes.firstIndex(of: focus) ?? 0
    focus = panes[(index + steps + panes.count) % panes.count]
  }

  func isText(pane: Int) -> Bool { false }

  mutating func point(at pane: Int, row: Int?, on outlook: Outlook, size: Size) {
    let pane = Pane.allCases[pane]
    let rows = rows(of: pane, in: outlook)
    guard !rows.isEmpty else { return }
    focus = pane
    if let row { selections[pane, default: Selection()].select(rows[row].id) }
  }

  private func open(_ outlook: Outlook) -> ScreenStep {
    guard let row = selectedRow(in: outlook), let campaign = row.campaign else {
      return .say(Frame.Message("nothing to open here"))
    }
    return .open(campaign, row.ask)
  }

  private func log(_ outlook: Outlook) -> ScreenStep {
    let row = selectedRow(in: outlook)
    return .log(row?.campaign ?? outlook.onlyCampaign, row?.ask)
  }
}
