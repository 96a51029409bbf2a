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

  /// What was last shown, until the records or the day change.
  private var kept: TodayPicture?

  init(in outlook: Outlook) {
    guard focus.rows(in: outlook).isEmpty else { return }
    focus = Pane.allCases.first { !$0.rows(in: outlook).isEmpty } ?? focus
  }

  mutating func perform(_ command: TodayCommand, on outlook: Outlook, size: Size) -> ScreenStep {
    switch command {
    case .open: open(outlook)
    case .log: log(outlook)
    case .acceptSilence: acceptSilence(outlook)
    }
  }

  /// What is shown in a place, as it was kept, else made anew.
  func picture(in rect: Rect, _ outlook: Outlook) -> TodayPicture {
    if let kept, kept.rect == rect { return kept }
    return TodayPicture(in: rect, outlook)
  }

  mutating func keep(_ outlook: inout Outlook, size: Size) {
    kept = picture(in: Frame.content(in: size), outlook)
  }

  func selectedIndex(of pane: Pane, among items: [ListItem]) -> Int? {
    selections[pane, default: Selection()].index(in: items.map(\.id))
  }

  /// The row on which the reader stands; nil: the pane is empty.
  func selectedRow(in outlook: Outlook) -> TodayRow? {
    let rows = focus.rows(in: outlook)
    return selections[focus, default: Selection()].index(in: rows.map(\.id)).map { rows[$0] }
  }

  /// Remembers where each selected row stands, before the rows change.
  mutating func settle(in outlook: Outlook) {
    for pane in Pane.allCases {
      selections[pane, default: Selection()].settle(in: pane.rows(in: outlook).map(\.id))
    }
    kept = nil
  }

  mutating func move(_ motion: Motion, on outlook: Outlook, size: Size) {
    let picture = picture(in: Frame.content(in: size), outlook)
    let page = picture.places(focus: focus)[focus]?.size.rows ?? 1
    selections[focus, default: Selection()].move(
      motion, in: picture[focus].items.map(\.id), page: page - RowShares.border)
  }

  mutating func changeFocus(by steps: Int, on outlook: Outlook, size: Size) {
    let panes = Pane.allCases.filter { $0 == focus || !$0.rows(in: outlook).isEmpty }
    let index = panes.firstIndex(of: focus) ?? 0
    focus = panes[(index + steps + panes.count) % panes.count]
  }

  func isText(pane: Int) -> Bool { false }

  mutating func point(at pane: Int, row: Int?, on outlook: Outlook, size: Size) {
    let pane = Pane.allCases[pane]
    let rows = pane.rows(in: outlook)
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

  private func acceptSilence(_ outlook: Outlook) -> ScreenStep {
    guard let row = selectedRow(in: outlook), let campaign = row.campaign else {
      return .accept(nil, "")
    }
    return .accept(row.silenceProposal(in: outlook), campaign)
  }

  private func log(_ outlook: Outlook) -> ScreenStep {
    let row = selectedRow(in: outlook)
    return .log(row?.campaign ?? outlook.onlyCampaign, row?.ask)
  }
}
