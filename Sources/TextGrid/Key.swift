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
  case paste(String)
  /// The window has another size.
  case resize(Size)
  /// A sequence that no key of ours sends: it does nothing.
  case unknown
}

extension Key {
  /// As a footer writes it: `r`, `Enter`, `^S`, `S-Tab`, `Space`, `Down`.
  package var footerName: String { "" }
}
