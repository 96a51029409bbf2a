package import CampaignEngine

/// Times at the place of a session and where the reader is.
extension Wording {
  /// `13:00 Geneva, 21:00 Seoul`: a time at its place and here, once where both are the same.
  ///
  /// A weekday stands before the time here where it is another day than at the place. A window over
  /// which the clocks change has both times: `21:00 or 20:00 Seoul`.
  package static func times(_ dates: CountedDate, place: ZoneRules, here: ZoneRules) -> String? {
    guard let last = dates.instant, let there = place.time(at: last) else { return nil }
    let atPlace = "\(there.text) \(city(place))"
    let instants = [dates.instantFrom, last].compactMap { $0 }
    guard instants.contains(where: { place.offset(at: $0) != here.offset(at: $0) }) else {
      return atPlace
    }
    let local = instants.map { localTime($0, place: place, here: here) }
    let both: [String] = local.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    return "\(atPlace), \(list(both, before: "or")) \(city(here))"
  }

  private static func localTime(_ instant: Instant, place: ZoneRules, here: ZoneRules) -> String {
    let day = here.day(at: instant)
    let isOtherDay = day != place.day(at: instant)
    return (isOtherDay ? weekday(day) + " " : "") + (here.time(at: instant)?.text ?? "")
  }

  /// The place by which people know a zone: that of a body that meets there, else its city.
  package static func city(_ zone: ZoneRules) -> String {
    if let body = Vocabulary.bodies.first(where: { $0.timeZone == zone.name }) {
      return body.place
    }
    let city = zone.name.split(separator: "/").last.map(String.init) ?? zone.name
    return String(city.map { $0 == "_" ? " " : $0 })
  }
}
