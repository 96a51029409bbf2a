/// When the Council hears the Special Rapporteur on the DPRK.
enum CouncilDialogue {
  /// In February and March sessions, on the Monday of the third week; of the fourth where the
  /// session is longer than four weeks. It was so 7 times of 7.
  static func predict(_ facts: SessionFacts) -> MilestoneDate {
    facts.date("opening").following { opening in
      guard CouncilSeason(opening: opening.from) == .february,
        let closing = plannedClosing(of: facts)
      else { return nil }
      let days = closing - opening.from < fourWeeks ? 14 : 21
      return .predicted(
        on: opening.from.mondayOfWeek + days, margin: opening.marginDays,
        why: [.rule(.daysAfterOpening(days)), .follows("opening", opening.days)])
    }
  }

  private static let fourWeeks = 28

  /// A session that was suspended had its dialogue planned for its first length.
  private static func plannedClosing(of facts: SessionFacts) -> CalendarDate? {
    facts.session?.endBeforeSuspension ?? facts.date("closing").date?.to
  }
}
