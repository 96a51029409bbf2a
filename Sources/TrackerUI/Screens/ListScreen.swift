import TextGrid

/// A screen of panes with rows and texts; a new one is a file and a line in one list.
///
/// It says what is special to it. Moving about, and the keys that mean the same on every screen, are
/// read here.
protocol ListScreen: Sendable {
  /// Its own commands.
  associatedtype Command: ScreenCommand

  /// How it is left: ``QuitCommand`` ends the program, ``BackCommand`` goes back.
  associatedtype Leaving: LeavingCommand

  /// As programs know it, such as `today`.
  static var name: String { get }

  /// As help names it.
  static var title: String { get }

  mutating func perform(_ command: Command, on outlook: Outlook, size: Size) -> ScreenStep

  /// Moves in the pane that has the focus.
  mutating func move(_ motion: Motion, on outlook: Outlook, size: Size)
  mutating func changeFocus(by steps: Int, on outlook: Outlook, size: Size)

  /// Goes to a pane, and there to a row, as a mouse points at them; both from 0.
  mutating func point(at pane: Int, row: Int?, on outlook: Outlook, size: Size)

  /// Whether a pane holds a text that scrolls, rather than rows to select.
  func isText(pane: Int) -> Bool

  /// Remembers where every selection stands, before the records change.
  mutating func settle(in outlook: Outlook)

  /// Computes anew what it keeps of the records: before it is shown, and when they or the day change.
  mutating func refresh(in outlook: Outlook)

  /// Computes once what all frames of a size show until the records or the day change.
  mutating func keep(_ outlook: inout Outlook, size: Size)

  /// What the header says of it.
  func place(_ outlook: Outlook) -> Frame.Place

  /// What the message line says as long as nothing has just been done.
  func message(_ outlook: Outlook) -> Frame.Message
  func draw(into grid: inout Grid, in rect: Rect, _ outlook: Outlook)
}

extension ListScreen {
  /// A screen that keeps nothing has nothing to compute.
  mutating func refresh(in outlook: Outlook) {}
  mutating func keep(_ outlook: inout Outlook, size: Size) {}

  /// All its keys, in the order in which help lists them.
  static var keys: ScreenKeys {
    ScreenKeys(name, title: title, Command.self)
      .with(MotionCommand.self).with(NumberCommand.self).with(CommonCommand.self)
      .with(Leaving.self)
  }

  var help: HelpOverlay { HelpOverlay(Self.keys) }

  /// What the footer may tell of; the number of the screen itself says nothing.
  var hints: [KeyBinding] {
    let numbers = NumberCommand.allCases.filter { $0.rawValue != Self.name }
    return Command.allCases.map(\.binding) + MotionCommand.allCases.map(\.binding)
      + numbers.map(\.binding) + CommonCommand.allCases.map(\.binding)
      + Leaving.allCases.map(\.binding)
  }

  /// Pinned at the end of the footer: where the other keys are, and the way out.
  var pinnedHints: [KeyBinding] { [CommonCommand.help.binding, Leaving.pinned] }

  /// Takes one key.
  mutating func take(_ key: Key, on outlook: Outlook, size: Size) -> ScreenStep {
    if let command = Command(key) { return perform(command, on: outlook, size: size) }
    if let command = MotionCommand(key) {
      carryOut(command, on: outlook, size: size)
      return .stay
    }
    return NumberCommand(key)?.step ?? CommonCommand(key)?.step ?? Leaving(key)?.step ?? .stay
  }

  private mutating func carryOut(_ command: MotionCommand, on outlook: Outlook, size: Size) {
    switch command {
    case .down: move(.by(1), on: outlook, size: size)
    case .up: move(.by(-1), on: outlook, size: size)
    case .first: move(.first, on: outlook, size: size)
    case .last: move(.last, on: outlook, size: size)
    case .pageDown: move(.pages(1), on: outlook, size: size)
    case .pageUp: move(.pages(-1), on: outlook, size: size)
    case .nextPane: changeFocus(by: 1, on: outlook, size: size)
    case .previousPane: changeFocus(by: -1, on: outlook, size: size)
    }
  }
}

/// A screen that a number opens from everywhere.
protocol NumberedScreen: ListScreen where Leaving == QuitCommand {
  /// As the header names it.
  static var tab: String { get }

  /// As it is when the program starts.
  init(in outlook: Outlook)
}

extension NumberedScreen {
  func place(_ outlook: Outlook) -> Frame.Place {
    .screen(Self.tab, of: ScreenStack.kinds.map { $0.tab })
  }
}
