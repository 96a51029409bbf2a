extension BodyRules {
  /// The rules of the Human Rights Council in Geneva, measured on its sessions since 2007.
  static let council = BodyRules(
    body: .council,
    numbers: CouncilSeason.numbers,
    year: CouncilSeason.year,
    milestones: [
      MilestoneRule("writtenStatements", predict: CouncilPreparation.writtenStatements),
      MilestoneRule("speakersListOpens", predict: CouncilPreparation.speakersList),
      MilestoneRule("opening", predict: CouncilOpening.predict),
      MilestoneRule("dialogue", predict: CouncilDialogue.predict),
      MilestoneRule("tabling", predict: CouncilAction.tabling),
      MilestoneRule("action", predict: CouncilAction.action),
      MilestoneRule("closing", predict: CouncilClosing.predict),
      MilestoneRule("lateCoSponsorship", predict: CouncilAction.lateCoSponsorship),
    ],
    actions: [ActionStage(milestone: "action", stage: nil)], measured: MeasuredRule.council)
}

/// When a session of the Council opens.
enum CouncilOpening {
  static func predict(_ facts: SessionFacts) -> MilestoneDate {
    guard let number = facts.number, let year = facts.year else { return .unknown }
    let season = CouncilSeason(number: number)
    guard let monday = season.monday(in: year) else { return .unknown }
    let day = DutyStation.geneva.workingDay(onOrAfter: monday)
    let moved: [DateReason] = day == monday ? [] : [.movedByHoliday(from: monday)]
    return .set(
      .predicted(
        on: day, margin: season.openingMargin, isMeasured: true,
        why: [.rule(season.openingRule)] + moved))
  }
}

extension CouncilSeason {
  fileprivate func monday(in year: Int) -> CalendarDate? {
    switch self {
    case .february: .last(.monday, month: 2, year: year)
    case .june: .nth(3, .monday, month: 6, year: year)
    case .september: .nth(2, .monday, month: 9, year: year)
    }
  }

  fileprivate var openingRule: CalendarRule {
    switch self {
    case .february: .councilOpensLastMondayOfFebruary
    case .june: .councilOpensThirdMondayOfJune
    case .september: .councilOpensSecondMondayOfSeptember
    }
  }

  /// Days: 11 of 11 openings exact (2016-26); at worst 7 of five (2021-25); 1 of 19 (2007-25).
  fileprivate var openingMargin: Int {
    switch self {
    case .february: 0
    case .june: 7
    case .september: 1
    }
  }
}
