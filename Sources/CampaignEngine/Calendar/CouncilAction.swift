/// What depends on the last days of a Council session: tabling, action and late names.
enum CouncilAction {
  /// The last two working days up to the closing; where that is a window, from those before its
  /// first day to its last.
  static func action(_ facts: SessionFacts) -> MilestoneDate {
    facts.date("closing").following { closing in
      guard let first = lastDays(upTo: closing.from).first,
        let last = lastDays(upTo: closing.to).last
      else { return nil }
      return .predicted(
        from: first, to: last, margin: closing.marginDays,
        why: [.rule(.lastTwoWorkingDays), .follows("closing", closing.days)])
    }
  }

  /// A week before the first action day, at the hour that the secretariat uses; a guess until the
  /// programme of work is out.
  static func tabling(_ facts: SessionFacts) -> MilestoneDate {
    firstDay(facts).following { first in
      .predicted(
        from: first.from - daysBeforeAction, to: first.to - daysBeforeAction, time: tablingTime,
        margin: tablingMargin,
        why: [.rule(.daysBeforeAction(daysBeforeAction)), .follows("action", first.days)])
    }
  }

  /// The first day of action: the announced one, else the last working day but one.
  ///
  /// When one text was acted on says nothing of when action began.
  private static func firstDay(_ facts: SessionFacts) -> MilestoneDate {
    if let announced = facts.onFile("action").date {
      return .set(.predicted(on: announced.from, margin: 0, why: []))
    }
    return facts.date("closing").following { closing in
      guard let first = lastDays(upTo: closing.from).first,
        let last = lastDays(upTo: closing.to).first
      else { return nil }
      return .predicted(from: first, to: last, margin: closing.marginDays, why: [])
    }
  }

  /// Names can be added for two weeks after the closing.
  static func lateCoSponsorship(_ facts: SessionFacts) -> MilestoneDate {
    facts.date("closing").following { closing in
      .predicted(
        from: closing.from + daysAfterClosing, to: closing.to + daysAfterClosing,
        margin: closing.marginDays,
        why: [.rule(.daysAfterClosing(daysAfterClosing)), .follows("closing", closing.days)])
    }
  }

  private static func lastDays(upTo closing: CalendarDate) -> [CalendarDate] {
    DutyStation.geneva.lastWorkingDays(2, upTo: closing)
  }

  private static let daysBeforeAction = 7

  /// Days: once 2 early (stated, 2009), twice exact (inferred).
  private static let tablingMargin = 7
  private static let tablingTime = ClockTime(hour: 13, minute: 0)

  /// Stated for the 30th session, inferred for the 40th.
  private static let daysAfterClosing = 14
}
