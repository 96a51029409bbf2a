extension BodyRules {
  /// The rules of the General Assembly in New York and its Third Committee, measured since 2003.
  static let assembly = BodyRules(
    body: .assembly,
    numbers: { year in year >= AssemblySession.firstYear ? [year - AssemblySession.founded] : [] },
    year: { number in
      let year = AssemblySession.founded + number
      return year >= AssemblySession.firstYear ? year : nil
    },
    milestones: [
      MilestoneRule("opening", predict: AssemblySession.opening),
      MilestoneRule("thirdCommitteeAction", predict: AssemblySession.committeeAction),
      MilestoneRule("plenaryAction", predict: AssemblySession.plenaryAction),
      MilestoneRule("closing", predict: AssemblySession.closing),
    ],
    actions: [
      ActionStage(milestone: "thirdCommitteeAction", stage: "committee"),
      ActionStage(milestone: "plenaryAction", stage: "plenary"),
    ], measured: MeasuredRule.assembly)
}

/// The days of a session of the General Assembly.
enum AssemblySession {
  /// Session 1 opened in the year after it.
  static let founded = 1945

  /// The year of resolution 57/301, from which the Assembly opens on a Tuesday of September.
  static let firstYear = 2003

  /// Tuesday of the third week of September, from the 78th session of the second, counting from
  /// the first week with a working day; 14 of 14 sourced openings.
  static func opening(_ facts: SessionFacts) -> MilestoneDate {
    guard let number = facts.number, let year = facts.year,
      let first = CalendarDate(year: year, month: 9, day: 1)
    else { return .unknown }
    let week = number >= 78 ? 2 : 3
    let firstWorkingDay = first.isWeekend ? first.onOrAfter(.monday) : first
    let tuesday = firstWorkingDay.mondayOfWeek + 7 * (week - 1) + 1
    return .set(
      .predicted(
        on: tuesday, margin: 0, isMeasured: true, why: [.rule(.assemblyOpensTuesdayOfWeek(week))]))
  }

  /// The Third Committee's text on the DPRK; days: 1.7 off on average and 6 at worst over 21.
  static func committeeAction(_ facts: SessionFacts) -> MilestoneDate {
    facts.date("opening").following { opening in
      CalendarDate.nth(3, .wednesday, month: 11, year: opening.from.year).map {
        .predicted(on: $0, margin: 6, why: [.rule(.thirdWednesdayOfNovember)])
      }
    }
  }

  /// The plenary on the same text, within a week of December: 21 of 21.
  static func plenaryAction(_ facts: SessionFacts) -> MilestoneDate {
    facts.date("opening").following { opening in
      guard let from = CalendarDate(year: opening.from.year, month: 12, day: 15),
        let to = CalendarDate(year: opening.from.year, month: 12, day: 21)
      else { return nil }
      return .predicted(
        from: from, to: to, margin: 0, isMeasured: true,
        why: [.rule(.decemberWindow(from: 15, to: 21))])
    }
  }

  /// The day before the next session opens.
  static func closing(_ facts: SessionFacts) -> MilestoneDate {
    guard let number = facts.number else { return .unknown }
    let next = Identifier<Session>(body: facts.rules.body, number: number + 1)
    let opening = facts.calendar.facts(of: next)?.date("opening") ?? .unknown
    return opening.following { opening in
      .predicted(
        on: opening.from - 1, margin: opening.marginDays, why: [.rule(.dayBeforeNextOpening)])
    }
  }
}
