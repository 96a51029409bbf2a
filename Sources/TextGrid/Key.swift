/// One thing that the person at the keyboard did, free of any terminal's encoding.
package enum Key: Equatable, Hashable, Sendable {
  /// A printable character typed by hand; combining marks arrive one scalar at a time.
  case character(Character)
  /// A letter pressed with Ctrl, lower case: `control("s")` is written `^S`.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, from 1.
  case function(Int)
  /// Text from a bracketed paste: never keys, whatever it contains.
  case paste(Paste)
  case mouse(Mouse)
  /// The window has another size.
  case resize(Size)
  /// A sequence that no key of ours sends: it does nothing.
  case unknown
}

extension Key {
  /// As a footer writes it: `r`, `Enter`, `^S`, `S-Tab`, `Space`, `Down`; empty for what is no key.
  package var footerName: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "^" + String(letter).uppercased()
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .paste, .mouse, .resize, .unknown: ""
    }
  }
}
