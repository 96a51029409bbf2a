import Testing

@testable import CampaignEngine

/// How far the rules are off the shipped dates: what the margins and their comments say.
@Suite struct MeasuredRulesTests {
  private let errors: [RuleError]

  init() throws {
    errors = try shippedCalendar().ruleErrors()
  }

  /// The figures of every rule, counted by hand and by another program: sessions, exact ones, days
  /// off in all, days off at worst, dates not verified, years.
  private static let figures: [(String, Int, Int, Int, Int?, Int, ClosedRange<Int>?)] = [
    ("HRC/opening/february", 11, 11, 0, 0, 0, 2016...2026),
    ("HRC/opening/june", 5, 3, 8, 7, 0, 2021...2025),
    ("HRC/opening/september", 19, 18, 1, 1, 2, 2007...2025),
    ("HRC/dialogue", 7, 7, 0, 0, 1, 2016...2024),
    ("HRC/tabling", 3, 2, 2, 2, 2, 2009...2015),
    ("HRC/action", 19, 18, 4, 4, 0, 2008...2026),
    ("HRC/closing", 30, 9, 57, 7, 0, 2016...2026),
    ("HRC/closing/easter", 3, 3, 0, 0, 0, 2016...2026),
    ("HRC/lateCoSponsorship", 2, 2, 0, 0, 1, 2015...2019),
    ("HRC/writtenStatements", 0, 0, 0, nil, 0, nil),
    ("HRC/speakersListOpens", 0, 0, 0, nil, 0, nil),
    ("UNGA/opening", 14, 14, 0, 0, 0, 2003...2026),
    ("UNGA/thirdCommitteeAction", 21, 6, 36, 6, 7, 2005...2025),
    ("UNGA/thirdCommitteeAction/confirmed", 5, 5, 0, 0, 0, 2020...2025),
    ("UNGA/plenaryAction", 21, 21, 0, 0, 3, 2005...2025),
    ("UNGA/closing", 13, 13, 0, 0, 0, 2006...2025),
  ]

  @Test func `every rule has the figures of the shipped dates`() throws {
    #expect(errors.map(\.rule) == Self.figures.map(\.0))
    for (error, figures) in zip(errors, Self.figures) {
      #expect(error.n == figures.1, "\(error.rule)")
      #expect(error.exact == figures.2, "\(error.rule)")
      #expect(error.totalDays == figures.3, "\(error.rule)")
      #expect(error.worstDays == figures.4, "\(error.rule)")
      #expect(error.unverified == figures.5, "\(error.rule)")
      #expect(error.years == figures.6, "\(error.rule)")
    }
  }

  private func daysOff(_ rule: String) throws -> [Int] {
    try #require(errors.first { $0.rule == rule }).daysOff
  }

  @Test func `each session counts at its place`() throws {
    #expect(try daysOff("HRC/opening/june") == [0, 7, 0, 1, 0])
    #expect(try daysOff("HRC/tabling") == [2, 0, 0])
    #expect(try daysOff("HRC/action").first == 4)
    #expect(try daysOff("UNGA/thirdCommitteeAction").suffix(6) == [0, 0, 0, 0, 0, 0])
  }

  /// The margins that dates of 2027 are predicted with, and the rules that they stand for.
  @Test(arguments: [
    ("HRC/opening/february", "HRC-64", "opening"), ("HRC/opening/june", "HRC-65", "opening"),
    ("HRC/opening/september", "HRC-66", "opening"), ("HRC/closing", "HRC-65", "closing"),
    ("HRC/closing/easter", "HRC-64", "closing"), ("HRC/dialogue", "HRC-64", "dialogue"),
    ("HRC/tabling", "HRC-64", "tabling"), ("UNGA/opening", "UNGA-82", "opening"),
    ("UNGA/thirdCommitteeAction", "UNGA-82", "thirdCommitteeAction"),
    ("UNGA/plenaryAction", "UNGA-82", "plenaryAction"),
  ])
  func `no rule has been further off than the margin that it gives`(
    rule: String, session: String, milestone: String
  ) throws {
    let calendar = try shippedCalendar()
    let date = try #require(
      calendar.schedule(of: Identifier(session))?.milestone(Identifier(milestone))?.date)
    #expect(date.certainty == .predicted)
    #expect(try daysOff(rule).allSatisfy { $0 <= date.marginDays })
  }

  @Test func `no rule is without figures`() {
    for rules in BodyRules.all {
      #expect(Set(rules.milestones.map(\.milestone)) == Set(rules.measured.map(\.milestone)))
    }
  }
}
