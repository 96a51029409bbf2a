import TextGrid

/// Keys that mean the same on every screen.
extension KeyBinding {
  static let down = KeyBinding([.character("j"), .down], "down")
  static let up = KeyBinding([.character("k"), .up], "up")
  static let first = KeyBinding([.character("g"), .home], "first")
  static let last = KeyBinding([.character("G"), .end], "last")
  static let pageDown = KeyBinding([.pageDown, .control("d")], "page down")
  static let pageUp = KeyBinding([.pageUp, .control("u")], "page up")
  static let nextPane = KeyBinding([.tab], "next pane", footer: 4)
  static let previousPane = KeyBinding([.backTab], "pane before")
  static let open = KeyBinding([.enter], "open", footer: 0)
  static let log = KeyBinding([.character("r")], "log a response", footer: 1)
  static let today = KeyBinding([.character("1")], "today", footer: 6)
  static let deadlines = KeyBinding([.character("2")], "deadlines", footer: 5)
  static let reload = KeyBinding([.character("R")], "read again", footer: 7)
  static let redraw = KeyBinding([.control("l")], "draw again")
  static let suspend = KeyBinding([.control("z")], "suspend")
  static let help = KeyBinding([.character("?"), .function(1)], "help")
  static let quit = KeyBinding([.character("q"), .control("c")], "quit")
  static let back = KeyBinding([.escape, .left], "back", footer: 0)
}
