/// The name of an entry's file: its number and how far it has come, `00000012.saved.json`.
///
/// The state is in the name, so that one rename changes it and the entry itself is never rewritten.
struct JournalName: Equatable {
  /// How far an action has come.
  enum State: String {
    /// Its files are being written, or a run was cut short while they were.
    case saving
    case saved
    /// Its files are being taken back or brought back, or a run was cut short while they were.
    case undoing
    case undone
  }

  let number: Int
  let state: State

  init(number: Int, state: State) {
    self.number = number
    self.state = state
  }

  /// Nil where it is no entry's name.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2] == "json", parts[0].utf8.count == Self.digits,
      parts[0].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(parts[0]), let state = State(rawValue: String(parts[1]))
    else { return nil }
    self.init(number: number, state: state)
  }

  var text: String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, Self.digits - digits.utf8.count))
    return "\(zeros)\(digits).\(state.rawValue).json"
  }

  func with(_ state: State) -> JournalName { JournalName(number: number, state: state) }

  /// Enough for 27,000 years of ten actions a day.
  private static let digits = 8
}
