import Testing
import TextGrid
import TrackerUI

extension FormControl {
  /// Presses keys that a control must take.
  mutating func press(_ keys: Key..., sourceLocation: SourceLocation = #_sourceLocation) {
    for key in keys {
      let isTaken = take(key)
      #expect(isTaken, "\(key)", sourceLocation: sourceLocation)
    }
  }

  /// Whether it would take a key.
  func takes(_ key: Key) -> Bool {
    var copy = self
    return copy.take(key)
  }
}

extension HelpOverlay {
  /// Presses keys one after the other; whether it is still open.
  @discardableResult
  mutating func press(_ keys: Key...) -> Bool {
    keys.reduce(true) { isOpen, key in update(key) && isOpen }
  }
}
