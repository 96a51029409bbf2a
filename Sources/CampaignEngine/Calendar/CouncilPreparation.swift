/// What is ours to do before a Council session opens.
enum CouncilPreparation {
  /// Two weeks before the opening, by the secretariat's form (undated copies).
  static func writtenStatements(_ facts: SessionFacts) -> MilestoneDate {
    facts.date("opening").following { opening in
      .predicted(
        on: opening.from - daysBeforeOpening, margin: opening.marginDays,
        why: [.rule(.daysBeforeOpening(daysBeforeOpening)), .follows("opening", opening.days)])
    }
  }

  /// The Friday before a February-March session, the Wednesday before the others (an undated copy).
  static func speakersList(_ facts: SessionFacts) -> MilestoneDate {
    facts.date("opening").following { opening in
      guard let season = CouncilSeason(opening: opening.from) else { return nil }
      let isFriday = season == .february
      return .predicted(
        on: opening.from.lastBefore(isFriday ? .friday : .wednesday), margin: opening.marginDays,
        why: [
          .rule(isFriday ? .fridayBeforeOpening : .wednesdayBeforeOpening),
          .follows("opening", opening.days),
        ])
    }
  }

  private static let daysBeforeOpening = 14
}
