/// What a hand did with the mouse: already told apart, so that no screen needs a clock.
package struct Mouse: Equatable, Hashable, Sendable {
  /// Presses of the left button and turns of the wheel; everything else is nothing.
  package enum Action: CaseIterable, Sendable {
    /// The left button went down.
    case click

    /// It went down again soon, in the same cell; the first of the two was a click of its own.
    case doubleClick

    /// One notch of the wheel, away from the hand or towards it.
    case wheelUp, wheelDown
  }

  package let action: Action

  /// The cell below the pointer; always inside the window that was last told.
  package let place: Point

  package init(_ action: Action, at place: Point) {
    self.action = action
    self.place = place
  }
}
