import CampaignEngine
import TextGrid

/// The commands by which a screen is left.
protocol LeavingCommand: ScreenCommand {
  var step: ScreenStep { get }

  /// The one that the footer never leaves out.
  static var pinned: KeyBinding { get }
}

/// Moving about in a screen.
enum MotionCommand: String, ScreenCommand {
  case down, up, first, last, pageDown, pageUp, nextPane, previousPane

  var binding: KeyBinding {
    switch self {
    case .down: KeyBinding([.character("j"), .down], "down")
    case .up: KeyBinding([.character("k"), .up], "up")
    case .first: KeyBinding([.character("g"), .home], "first")
    case .last: KeyBinding([.character("G"), .end], "last")
    case .pageDown: KeyBinding([.pageDown, .control("d")], "page down")
    case .pageUp: KeyBinding([.pageUp, .control("u")], "page up")
    case .nextPane: KeyBinding([.tab], "next pane", footer: 4)
    case .previousPane: KeyBinding([.backTab], "pane before")
    }
  }
}

/// Going to one of the numbered screens.
struct NumberCommand: ScreenCommand {
  /// From 1.
  let number: Int

  static var allCases: [NumberCommand] {
    ScreenStack.kinds.indices.map { NumberCommand(number: $0 + 1) }
  }

  private var kind: any NumberedScreen.Type { ScreenStack.kinds[number - 1] }

  var rawValue: String { kind.name }

  var key: Key { .character(Character(Unicode.Scalar(UInt8(ascii: "0") + UInt8(number)))) }

  var binding: KeyBinding { KeyBinding([key], kind.tab.lowercased(), footer: 5) }

  var step: ScreenStep { .show(number) }
}

extension NumberCommand {
  init?(rawValue: String) {
    guard let command = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = command
  }
}

/// What can be done on every screen.
enum CommonCommand: String, ScreenCommand {
  case undo, redo, reload, redraw, mouse, suspend, help

  var binding: KeyBinding {
    switch self {
    case .undo: KeyBinding([.character("u")], "undo", footer: 6)
    case .redo: KeyBinding([.control("r")], "bring it back")
    case .reload: KeyBinding([.character("R")], "read again", footer: 7)
    case .redraw: KeyBinding([.control("l")], "draw again")
    case .mouse: KeyBinding([.character("M")], "mouse on or off")
    case .suspend: KeyBinding([.control("z")], "suspend")
    case .help: KeyBinding([.character("?"), .function(1)], "help")
    }
  }

  var step: ScreenStep {
    switch self {
    case .undo: .effect(.undo(.undo))
    case .redo: .effect(.undo(.redo))
    case .reload: .effect(.reload)
    case .redraw: .effect(.redraw)
    case .mouse: .switchMouse
    case .suspend: .effect(.suspend)
    case .help: .help
    }
  }
}

/// Leaving a numbered screen: that ends the program.
enum QuitCommand: String, LeavingCommand {
  case quit

  var binding: KeyBinding { KeyBinding([.character("q"), .control("c")], "quit") }
  var step: ScreenStep { .quit }
  static var pinned: KeyBinding { quit.binding }
}

/// Leaving a screen that was opened from another one.
enum BackCommand: String, LeavingCommand {
  case back, leave, quit

  var binding: KeyBinding {
    switch self {
    case .back: KeyBinding([.escape, .left], "back", footer: 0)
    case .leave: KeyBinding([.character("q")], "back")
    case .quit: KeyBinding([.control("c")], "quit")
    }
  }

  var step: ScreenStep {
    switch self {
    case .back, .leave: .back
    case .quit: .quit
    }
  }

  static var pinned: KeyBinding { leave.binding }
}
