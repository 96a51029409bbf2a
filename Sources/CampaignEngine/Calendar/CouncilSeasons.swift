/// The three sessions of the Human Rights Council in a year.
enum CouncilSeason: Int, CaseIterable, Sendable {
  case february, june, september

  /// The season of a session by its number.
  init(number: Int) {
    switch number % 3 {
    case 1: self = .february
    case 2: self = .june
    default: self = .september
    }
  }

  /// The season of a session by its opening; nil for one at another time of the year.
  init?(opening: CalendarDate) {
    switch opening.month {
    case 2...4: self = .february
    case 5...7: self = .june
    case 8...10: self = .september
    default: return nil
    }
  }

  /// The numbers of the year's sessions: the 61st opened the year 2026.
  static func numbers(in year: Int) -> [Int] {
    guard year >= firstRegularYear else { return [] }
    return allCases.map { 61 + 3 * (year - 2026) + $0.rawValue }
  }

  static func year(of number: Int) -> Int? {
    let year = 2026 + Instant.floorDivide(number - 61, 3)
    return year >= firstRegularYear ? year : nil
  }

  /// Before it the Council met when it had been founded.
  private static let firstRegularYear = 2007

  /// How long the first sessions were, where none of the season has closed yet.
  var firstLength: Int {
    switch self {
    case .february: 25
    case .june, .september: 18
    }
  }
}
