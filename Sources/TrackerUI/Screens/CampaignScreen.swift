import CampaignEngine
import TextGrid

/// One campaign: its asks in triage order, and everything about the selected one.
struct CampaignScreen: ListScreen {
  typealias Leaving = BackCommand

  static let name = "campaign"
  static let title = "Campaign"

  /// The panes, in order of Tab.
  enum Pane: CaseIterable {
    case asks, detail, story
  }

  let campaign: Identifier<Campaign>
  private var focus = Pane.asks
  private var selection = Selection()

  /// Rows by which the detail and the story are scrolled; past the end they stop.
  private(set) var scroll: [Pane: Int] = [:]

  /// The story as it was last shown, until the records or the day change.
  private var keptStory: (width: Int, lines: [Line])?

  /// Whether the reasons are asked for, rather than shown where there is room.
  private(set) var showsWhy = false

  init(_ campaign: Identifier<Campaign>, ask: Identifier<Ask>?, in outlook: Outlook) {
    self.campaign = campaign
    let row = ask.flatMap { id in asks(in: outlook).first { $0.ask.id == id } }
    if let row { selection.select(row.rowID) }
  }

  mutating func perform(
    _ command: CampaignCommand, on outlook: Outlook, size: Size
  ) -> ScreenStep {
    switch command {
    case .why: toggleWhy()
    case .log: .log(campaign, selectedAsk(in: outlook)?.ask.id)
    case .acceptSilence:
      .accept(SilenceProposal(for: [selectedAsk(in: outlook)].compactMap { $0 }), campaign)
    }
  }

  func hasFocus(_ pane: Pane) -> Bool { focus == pane }

  /// The pane with the focus, or the one that stands for it where it has no place.
  func focus(in places: [Pane: Rect]) -> Pane { places[focus] == nil ? .detail : focus }

  func asks(in outlook: Outlook) -> [AskStatus] { outlook.status(of: campaign)?.asks ?? [] }

  func selectedIndex(in outlook: Outlook) -> Int? {
    selection.index(in: asks(in: outlook).map(\.rowID))
  }

  func selectedAsk(in outlook: Outlook) -> AskStatus? {
    selectedIndex(in: outlook).map { asks(in: outlook)[$0] }
  }

  /// Remembers where the selected ask stands, before the asks change.
  mutating func settle(in outlook: Outlook) {
    selection.settle(in: asks(in: outlook).map(\.rowID))
    keptStory = nil
  }

  mutating func keep(_ outlook: inout Outlook, size: Size) {
    guard let place = layout(in: Frame.content(in: size), outlook)[.story] else { return }
    let width = place.size.columns - 4
    keptStory = (width, story(outlook, width: width))
  }

  /// What happened in the campaign, as it was kept, else made anew.
  func story(_ outlook: Outlook, width: Int) -> [Line] {
    if let keptStory, keptStory.width == width { return keptStory.lines }
    return Story.lines(of: [campaign], outlook, width: width)
  }

  mutating func move(_ motion: Motion, on outlook: Outlook, size: Size) {
    let places = layout(in: Frame.content(in: size), outlook)
    let focus = focus(in: places)
    let page = (places[focus]?.size.rows ?? 3) - RowShares.border
    guard focus != .asks else {
      selection.move(motion, in: asks(in: outlook).map(\.rowID), page: page)
      scroll[.detail] = 0
      return
    }
    let width = (places[focus]?.size.columns ?? 4) - 4
    let lines = lines(of: focus, outlook, width: width, rows: page).count
    scroll[focus] = motion.moved(
      min(scroll[focus] ?? 0, max(0, lines - page)), in: max(0, lines - page) + 1, page: page)
  }

  mutating func changeFocus(by steps: Int, on outlook: Outlook, size: Size) {
    let panes = Pane.allCases.filter { $0 != .story || size.isWide }
    let index = panes.firstIndex(of: focus) ?? 0
    focus = panes[(index + steps + panes.count) % panes.count]
  }

  func isText(pane: Int) -> Bool { Pane.allCases[pane] != .asks }

  mutating func point(at pane: Int, row: Int?, on outlook: Outlook, size: Size) {
    focus = Pane.allCases[pane]
    guard let row else { return }
    selection.select(asks(in: outlook)[row].rowID)
    scroll[.detail] = 0
  }

  private mutating func toggleWhy() -> ScreenStep {
    showsWhy.toggle()
    scroll[.detail] = 0
    return .stay
  }
}
