import CampaignEngine
import TextGrid

/// The screens that lie over one another; the numbered ones at the bottom are always there.
struct ScreenStack: Sendable {
  /// The screens that a number opens, in order: a new one is one more line.
  static let kinds: [any NumberedScreen.Type] = [TodayScreen.self, DeadlinesScreen.self]

  /// A screen that was opened from another one.
  enum Opened: Sendable {
    case list(any ListScreen)
    case form(OpenForm)
  }

  private var numbered: [any ListScreen]

  /// Which of the numbered ones is shown, from 1.
  private var number = 1
  private var opened: [Opened] = []

  init(in outlook: Outlook) {
    numbered = Self.kinds.map { $0.init(in: outlook) }
  }

  /// Goes to a numbered screen, from 1; nothing where there is none of that number.
  mutating func show(_ number: Int, in outlook: Outlook) {
    guard numbered.indices.contains(number - 1) else { return }
    self.number = number
    opened = []
    numbered[number - 1].refresh(in: outlook)
  }

  mutating func push(_ screen: Opened) {
    opened.append(screen)
  }

  /// Closes the topmost screen; the numbered ones stay.
  mutating func pop() {
    _ = opened.popLast()
  }

  /// The form, where it lies on top.
  var form: OpenForm? {
    get {
      guard case .form(let form)? = opened.last else { return nil }
      return form
    }
    set {
      guard form != nil, let newValue else { return }
      opened[opened.count - 1] = .form(newValue)
    }
  }

  /// The screen that takes the keys where no form lies over it.
  var list: any ListScreen {
    get {
      guard case .list(let screen)? = opened.last else { return numbered[number - 1] }
      return screen
    }
    set {
      guard case .list? = opened.last else {
        numbered[number - 1] = newValue
        return
      }
      opened[opened.count - 1] = .list(newValue)
    }
  }

  /// Lets every screen remember where its selection stands, before the records change.
  mutating func settle(in outlook: Outlook) {
    for index in numbered.indices { numbered[index].settle(in: outlook) }
    opened = opened.map { screen in
      guard case .list(var list) = screen else { return screen }
      list.settle(in: outlook)
      return .list(list)
    }
  }

  /// Fits the screens that are open to other records or another day, a form that is being filled too.
  mutating func refresh(in outlook: Outlook) {
    numbered[number - 1].refresh(in: outlook)
    opened = opened.map { screen in
      guard case .list(var list) = screen else { return screen }
      list.refresh(in: outlook)
      return .list(list)
    }
    form?.form.refresh(world: outlook.world, viewpoint: outlook.viewpoint)
  }
}
