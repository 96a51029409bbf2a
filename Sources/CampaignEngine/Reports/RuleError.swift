/// How far a rule of the calendar was off the dates that came.
package struct RuleError: Equatable, Sendable {
  /// Such as `HRC/opening/june`.
  package let rule: String
  package let body: Identifier<Body>
  package let milestone: Identifier<Milestone>

  /// What is predicted, behind the body's name: "opens, June-July".
  package let title: String

  /// The years in which the sessions opened that it was measured by; nil where there are none.
  package let years: ClosedRange<Int>?

  /// For each session, by opening: how many days the date lay outside the predicted one, never
  /// negative.
  package let daysOff: [Int]

  /// How many of the dates are from memory, or inferred.
  package let unverified: Int

  package init(
    rule: String, body: Identifier<Body>, milestone: Identifier<Milestone>, title: String,
    years: ClosedRange<Int>?, daysOff: [Int], unverified: Int
  ) {
    self.rule = rule
    self.body = body
    self.milestone = milestone
    self.title = title
    self.years = years
    self.daysOff = daysOff
    self.unverified = unverified
  }

  /// By how many sessions it was measured.
  package var n: Int { daysOff.count }

  /// How many dates came as predicted.
  package var exact: Int { daysOff.count { $0 == 0 } }

  /// All days that it was off, together: the mean is this by ``n``.
  package var totalDays: Int { daysOff.reduce(0, +) }

  /// Nil where nothing measures it.
  package var worstDays: Int? { daysOff.max() }
}

extension SessionCalendar {
  /// How good every rule has been, by the sessions that this calendar knows.
  ///
  /// - Parameter body: Only its rules; nil: those of all bodies.
  package func ruleErrors(of body: Identifier<Body>? = nil) -> [RuleError] {
    BodyRules.all.filter { body == nil || $0.body == body }.flatMap { rules in
      rules.measured.map { error(of: $0, rules) }
    }
  }

  private func error(of rule: MeasuredRule, _ rules: BodyRules) -> RuleError {
    let measurements = rule.measurements(in: self, of: rules)
    let years = measurements.map(\.opening.year)
    return RuleError(
      rule: "\(rules.body.text)/\(rule.id)", body: rules.body, milestone: rule.milestone,
      title: rule.title,
      years: years.min().flatMap { first in years.max().map { first...$0 } },
      daysOff: measurements.map(rule.daysOff),
      unverified: measurements.count { $0.real.certainty == .unverified })
  }
}
