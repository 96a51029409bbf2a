import Foundation
import Testing

/// How good the rules of the UN calendar are, as a script reads it: a row a rule.
@Suite struct CalendarFiguresTests {
  /// What one rule must say: the sessions it was measured by, those exact, days off, not verified.
  struct Figures: CustomTestStringConvertible, Sendable {
    let rule: String
    let n: Int
    let exact: Int
    let mean: Double
    let worst: Int
    let unverified: Int
    let years: String

    init(
      _ rule: String, n: Int, exact: Int, mean: Double, worst: Int, unverified: Int = 0,
      _ years: String
    ) {
      self.rule = rule
      self.n = n
      self.exact = exact
      self.mean = mean
      self.worst = worst
      self.unverified = unverified
      self.years = years
    }

    var testDescription: String { rule }
  }

  static let table = [
    Figures("HRC/opening/february", n: 11, exact: 11, mean: 0, worst: 0, "2016-2026"),
    Figures("HRC/opening/june", n: 5, exact: 3, mean: 1.6, worst: 7, "2021-2025"),
    Figures(
      "HRC/opening/september", n: 19, exact: 18, mean: 0.1, worst: 1, unverified: 2, "2007-2025"),
    Figures("HRC/closing", n: 30, exact: 9, mean: 1.9, worst: 7, "2016-2026"),
    Figures("HRC/closing/easter", n: 3, exact: 3, mean: 0, worst: 0, "2016-2026"),
    Figures("HRC/action", n: 19, exact: 18, mean: 0.2, worst: 4, "2008-2026"),
    Figures("HRC/tabling", n: 3, exact: 2, mean: 0.7, worst: 2, unverified: 2, "2009-2015"),
    Figures("HRC/dialogue", n: 7, exact: 7, mean: 0, worst: 0, unverified: 1, "2016-2024"),
    Figures("HRC/lateCoSponsorship", n: 2, exact: 2, mean: 0, worst: 0, unverified: 1, "2015-2019"),
    Figures("UNGA/opening", n: 14, exact: 14, mean: 0, worst: 0, "2003-2026"),
    Figures(
      "UNGA/thirdCommitteeAction/confirmed", n: 5, exact: 5, mean: 0, worst: 0, "2020-2025"),
    Figures(
      "UNGA/thirdCommitteeAction", n: 21, exact: 6, mean: 1.7, worst: 6, unverified: 7,
      "2005-2025"),
    Figures(
      "UNGA/plenaryAction", n: 21, exact: 21, mean: 0, worst: 0, unverified: 3, "2005-2025"),
  ]

  private let errors: [[String: Any]]

  init() throws {
    let run = try BuiltProgram.run([
      "sessions", "--store", BuiltProgram.shippedStore, "--as-of", "2026-11-23", "--json",
    ])
    errors = try #require(try run.json()["errors"] as? [[String: Any]])
  }

  @Test(arguments: table)
  func `a rule is as good as the shipped dates say`(figures: Figures) throws {
    let error = try #require(errors.first { $0["rule"] as? String == figures.rule })
    #expect(error["n"] as? Int == figures.n)
    #expect(error["exact"] as? Int == figures.exact)
    let mean = try #require(error["meanDays"] as? Double)
    #expect((mean * 10).rounded() == figures.mean * 10)
    #expect(error["worstDays"] as? Int == figures.worst)
    #expect(error["unverified"] as? Int == figures.unverified)
    #expect(
      "\(lookUp("firstYear", in: error))-\(lookUp("lastYear", in: error))" == figures.years)
  }

  @Test func `what the shipped dates cannot measure says so`() throws {
    for rule in ["HRC/writtenStatements", "HRC/speakersListOpens"] {
      let error = try #require(errors.first { $0["rule"] as? String == rule })
      #expect(lookUp("n", in: error) == "0")
      #expect(lookUp("worstDays", in: error) == "null")
    }
  }
}
