import TextGrid

/// Tells a double click from two clicks.
struct Clicks {
  /// How soon the second press must follow, in milliseconds.
  private static let patience = 400

  private var last: (place: Point, time: Int)?

  /// What a press is; the time is in milliseconds of a clock that only goes forward.
  mutating func press(at place: Point, time: Int) -> Mouse.Action {
    if let last, last.place == place, time - last.time <= Self.patience {
      forget()
      return .doubleClick
    }
    last = (place, time)
    return .click
  }

  /// Something else happened in between: the next press is a click.
  mutating func forget() {
    last = nil
  }
}
