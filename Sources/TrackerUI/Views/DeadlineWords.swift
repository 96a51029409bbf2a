import CampaignEngine
import TextGrid
import Wording

extension ScheduledDate {
  /// `Fri 20 Mar`, `15–21 Dec`: the year is left out where it is clear.
  var shortText: String {
    guard isWindow else { return Wording.shortDay(to) }
    let text = Wording.window(from, to).replacing(" to ", with: "–")
    return from.year == to.year ? String(text.dropLast(5)) : text
  }

  /// The days with their year.
  var longText: String { isWindow ? Wording.window(from, to) : Wording.day(to) }
}

extension SessionDeadline {
  /// `13:00·21:00`: the time at its place and here; once where both are the same.
  func times(_ outlook: Outlook) -> String {
    guard let instant = dates.instant else { return "" }
    let place = outlook.known.zone(timeZone)
    let here = outlook.viewpoint.zone
    guard let there = place.time(at: instant), let local = here.time(at: instant) else { return "" }
    let days = here.day(at: instant) - place.day(at: instant)
    if there == local && days == 0 { return there.text }
    let shift = days == 0 ? "" : days > 0 ? " +\(days)" : " \(days)"
    return "\(there.text)·\(local.text)\(shift)"
  }

  /// Ours, or the States', or one that decides an ask of ours.
  var mark: Span {
    if !asks.isEmpty { return Span("◆", .warn) }
    return milestone.group == .ours ? Span("□", .accent) : Span("◦", .un)
  }

  /// The cells of a row: day, times, what, days left, certainty.
  func cells(_ outlook: Outlook) -> [Span] {
    [
      Span(dates.date.shortText), Span(times(outlook), .dim), Span(Wording.deadline(self)),
      dates.left,
      Span(Wording.shortCertainty(dates.date.certainty), .dim),
    ]
  }

  /// Three lines for a narrow column: the day and what is left of it, what, and the rest.
  func cardLines(_ outlook: Outlook, width: Int) -> [Line] {
    let place = outlook.known.zone(timeZone)
    let times = Wording.times(dates, place: place, here: outlook.viewpoint.zone) ?? ""
    let certainty = dates.date.certainty
    let isTight = times.displayWidth + 2 + Wording.certainty(certainty).displayWidth > width
    let word = isTight ? Wording.shortCertainty(certainty) : Wording.certainty(certainty)
    let rest = [times, word].filter { !$0.isEmpty }
    return [
      Line([Span(dates.date.shortText, .title)], right: [dates.left]),
      Line([Span(Wording.deadline(self))]),
      Line([Span(rest.joined(separator: "  "), .dim)]),
    ]
  }
}

extension [SessionDeadline] {
  /// Says which clocks the times of the rows are of; empty where none has a time.
  func timesNote(_ outlook: Outlook) -> String {
    let zones = Set(filter { $0.dates.instant != nil }.map(\.timeZone))
    guard let first = zones.first else { return "" }
    let here = outlook.viewpoint.zone
    if zones == [here.name] { return "" }
    let there = zones.count == 1 ? Wording.city(outlook.known.zone(first)) : "there"
    return "times: \(there) · \(Wording.city(here))"
  }
}
