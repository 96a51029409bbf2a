/// A day so many working days away from another, with what was left out on the way.
package struct WorkingDays: Equatable, Sendable {
  /// Signed: negative counts go back.
  package let count: Int
  package let from: CalendarDate

  /// The day reached; the same as ``from`` where the count is 0.
  package let to: CalendarDate

  /// Whose holidays are left out; nil: they are not known, and only weekends are.
  package let place: String?

  /// The UN holidays left out, weekends aside, oldest first.
  package let holidays: [CalendarDate]

  /// Where lists of them were read.
  package let sources: [Source]

  /// The years touched of which no whole list is on file, oldest first.
  package let yearsWithoutList: [Int]

  /// Counts the working days of a duty station from a day.
  init(_ count: Int, from day: CalendarDate, at station: DutyStation) {
    let step = count < 0 ? -1 : 1
    var reached = day
    var left: [CalendarDate] = []
    var rest = abs(count)
    while rest > 0 {
      reached = reached + step
      if station.isWorkingDay(reached) {
        rest -= 1
      } else if !reached.isWeekend {
        left.append(reached)
      }
    }
    self.count = count
    from = day
    to = reached
    place = station.place
    holidays = left.sorted()
    let years = min(day, reached).year...max(day, reached).year
    let lists = station.lists.filter { years.contains($0.year) }
    sources = lists.filter { list in left.contains(where: list.has) }.map(\.source)
    let whole = Set(lists.filter(\.isWhole).map(\.year))
    yearsWithoutList = place == nil ? [] : years.filter { !whole.contains($0) }
  }
}
