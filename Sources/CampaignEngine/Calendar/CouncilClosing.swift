/// When a session of the Council closes.
enum CouncilClosing {
  /// Days: the rule was 1.9 off on average and 7 at worst over 30 sessions (2016-26).
  private static let margin = 7

  /// As many days after the opening as the last closed session of the season; around Easter a
  /// window.
  static func predict(_ facts: SessionFacts) -> MilestoneDate {
    facts.date("opening").following { opening in
      guard let season = CouncilSeason(opening: opening.from) else { return nil }
      let length = length(of: season, before: facts)
      let computed = opening.from + length.days
      let why = [length.rule, .follows("opening", opening.days)]
      guard let easter = Easter.sunday(of: computed.year), isAround(easter, computed) else {
        return .predicted(on: computed, margin: margin, why: why)
      }
      return .predicted(
        from: easter - 5, to: easter + 5, margin: 0, isMeasured: true,
        why: why + [.easterWindow(computed: computed, easter: easter)])
    }
  }

  /// Maundy Thursday to the Wednesday after Easter: days on which no session is planned to end.
  private static func isAround(_ easter: CalendarDate, _ day: CalendarDate) -> Bool {
    (easter - 3...easter + 3).contains(day)
  }

  private static func length(
    of season: CouncilSeason, before facts: SessionFacts
  ) -> (days: Int, rule: DateReason) {
    let last = facts.calendar.closed.last { closed in
      closed.body == facts.rules.body && CouncilSeason(opening: closed.opening) == season
    }
    guard let last else {
      return (season.firstLength, .rule(.daysAfterOpening(season.firstLength)))
    }
    return (last.length, .rule(.asLongAs(last.id, days: last.length)))
  }
}
