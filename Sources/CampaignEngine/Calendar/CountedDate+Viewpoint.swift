extension CountedDate {
  /// Counts the days from the user's today to a date.
  ///
  /// Without a time it is the place's own day. With one it is the day on which that instant falls
  /// in the user's zone: late in the day in New York is the next day in Seoul.
  ///
  /// - Parameter placeZone: The zone in which the date's time is given.
  package init(_ date: ScheduledDate, placeZone: ZoneRules, from viewpoint: Viewpoint) {
    let instants = date.time.map { time in
      (
        from: placeZone.instant(on: date.from, at: time),
        to: placeZone.instant(on: date.to, at: time)
      )
    }
    let from = instants.map { viewpoint.zone.day(at: $0.from) } ?? date.from
    let to = instants.map { viewpoint.zone.day(at: $0.to) } ?? date.to
    self.init(
      date: date, daysLeft: to - viewpoint.today,
      daysLeftFrom: date.isWindow ? from - viewpoint.today : nil, instant: instants?.to,
      instantFrom: date.isWindow ? instants?.from : nil)
  }
}
