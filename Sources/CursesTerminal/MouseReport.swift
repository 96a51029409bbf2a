import TextGrid

/// What a terminal says of its mouse, as far as it concerns us.
struct MouseReport: Equatable {
  /// Presses of the left button and turns of the wheel, without Shift, Alt or Ctrl.
  enum Action: Equatable {
    case press, wheelUp, wheelDown
  }

  let action: Action
  /// Maybe outside the window: terminals are not to be trusted.
  let place: Point

  /// `ESC [ < button ; column ; row M`: the form that knows every column. `m` is a release.
  init?(parameters: some Sequence<UInt8>, end: UInt8) {
    let numbers = String(decoding: Array(parameters), as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false).map(Self.number)
    guard end == UInt8(ascii: "M"), numbers.count == 3, let button = numbers[0],
      let column = numbers[1], let row = numbers[2]
    else { return nil }
    self.init(button: button, column: column, row: row)
  }

  /// `ESC [ M` and three bytes, each with 32 added: the form of terminals that know no other.
  init?(bytes: [UInt8]) {
    let numbers = bytes.map { Int($0) - 32 }
    guard numbers.count == 3 else { return nil }
    self.init(button: numbers[0], column: numbers[1], row: numbers[2])
  }

  /// Column and row count from 1.
  private init?(button: Int, column: Int, row: Int) {
    switch button {
    case 0: action = .press
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    // Releases, other buttons, drags and whatever has a modifier.
    default: return nil
    }
    place = Point(row: row - 1, column: column - 1)
  }

  /// Digits only: what Swift reads as a number may have a sign.
  private static func number(_ text: Substring) -> Int? {
    guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }
}
