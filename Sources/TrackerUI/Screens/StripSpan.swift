import CampaignEngine

/// Which months a strip shows: it follows today until it is moved.
struct StripSpan: Equatable, Sendable {
  /// How much of the year it shows at once.
  enum Zoom: Int, CaseIterable, Sendable {
    case quarter = 3
    case half = 6
    case year = 12

    var months: Int { rawValue }
  }

  private(set) var zoom = Zoom.year

  /// The month with which it begins, counted from year 0; nil: the one before today's.
  private var start: Int?

  /// From the first of a month to the last of another.
  func days(on today: CalendarDate) -> ClosedRange<CalendarDate> {
    let start = start ?? Self.start(around: today)
    return Self.first(of: start)...(Self.first(of: start + zoom.months) - 1)
  }

  /// Goes on or back by so many of its own lengths.
  mutating func move(by spans: Int, on today: CalendarDate) {
    let wanted = (start ?? Self.start(around: today)) + spans * zoom.months
    start = min(max(Self.earliest, wanted), Self.latest)
  }

  /// Back to the months around today.
  mutating func followToday() { start = nil }

  /// Shows more or less at once; a day that is in sight stays so.
  mutating func zoom(_ zoom: Zoom, keeping day: CalendarDate, on today: CalendarDate) {
    let days = days(on: today)
    self.zoom = zoom
    if start == nil, day == today { return }
    start = Self.start(around: days.contains(day) ? day : days.lowerBound)
  }

  /// Moves by whole lengths until a day is in sight; where it is already, nothing moves.
  mutating func show(_ day: CalendarDate, on today: CalendarDate) {
    let days = days(on: today)
    guard !days.contains(day) else { return }
    let first = Self.month(of: days.lowerBound)
    let away = Self.month(of: day) - first
    let spans = away >= 0 ? away / zoom.months : -((-away + zoom.months - 1) / zoom.months)
    move(by: spans, on: today)
  }

  private static func month(of day: CalendarDate) -> Int { day.year * 12 + day.month - 1 }

  /// The month before a day's, so that the strip shows a little of what has been.
  private static func start(around day: CalendarDate) -> Int {
    min(max(earliest, month(of: day) - 1), latest)
  }

  private static func first(of month: Int) -> CalendarDate {
    CalendarDate(year: month / 12, month: month % 12 + 1, day: 1) ?? CalendarDate(dayNumber: 0)
  }

  /// The first and the last month with which a strip can begin: before 1946 no body met, and the
  /// rules predict no more than the last year.
  private static let earliest = 1946 * 12
  private static let latest = SessionCalendar.lastYear * 12
}
