import CampaignEngine

/// The screens that lie over one another; the numbered ones at the bottom are always there.
struct ScreenStack: Equatable, Sendable {
  /// The screens that a number opens, in order.
  enum Numbered: Int, CaseIterable {
    case today = 1
    case deadlines
  }

  /// A screen that was opened from another one.
  enum Opened: Equatable {
    case campaign(CampaignScreen)
    case form(OpenForm)
  }

  private(set) var numbered = Numbered.today
  var today = TodayScreen()
  var deadlines = DeadlinesScreen()
  private(set) var opened: [Opened] = []

  mutating func show(_ screen: Numbered) {
    numbered = screen
    opened = []
  }

  mutating func push(_ screen: Opened) {
    opened.append(screen)
  }

  /// Puts a changed screen back in its place; nothing where no screen was opened.
  mutating func replaceTop(_ screen: Opened) {
    guard !opened.isEmpty else { return }
    opened[opened.count - 1] = screen
  }

  /// Closes the topmost screen; the numbered ones stay.
  mutating func pop() {
    _ = opened.popLast()
  }

  /// The form, where it lies on top.
  var form: OpenForm? {
    guard case .form(let form)? = opened.last else { return nil }
    return form
  }

  /// Lets every screen remember where its selection stands, before the records change.
  mutating func settle(in outlook: Outlook) {
    today.settle(in: outlook)
    deadlines.settle(in: outlook)
    opened = opened.map { screen in
      guard case .campaign(var campaign) = screen else { return screen }
      campaign.settle(in: outlook)
      return .campaign(campaign)
    }
  }

  /// Fits a form that is being filled to other records or another day.
  mutating func refreshForm(in outlook: Outlook) {
    opened = opened.map { screen in
      guard case .form(var form) = screen else { return screen }
      form.form.refresh(world: outlook.world, viewpoint: outlook.viewpoint)
      return .form(form)
    }
  }

  mutating func focusOnRows(in outlook: Outlook) {
    today.focusOnRows(in: outlook)
  }
}

/// The form in which a response is being logged, and for which campaign.
struct OpenForm: Equatable, Sendable {
  let campaign: Identifier<Campaign>

  /// As it was opened: equal to ``form`` as long as nothing was typed.
  let blank: LogForm
  var form: LogForm
}
