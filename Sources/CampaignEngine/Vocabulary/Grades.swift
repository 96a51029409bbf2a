/// A set of grades that somebody gives to answers, and what each makes of an ask.
package struct GradingScale: Equatable, Sendable {
  package let id: String

  /// Whose grades they are beside ours.
  let graders: [Identifier<Body>]
  let outcomes: [Grade: Outcome]

  /// What an answer of that grade makes of an ask that it decides.
  func outcome(of grade: Grade) -> Outcome { outcomes[grade] ?? .open }
}

extension Vocabulary {
  /// The first one is ours.
  package static let gradingScales = [
    // After the follow-up procedure of the Human Rights Committee (CCPR/C/128/3), which other
    // treaty bodies took over.
    GradingScale(
      id: "followUp", graders: ["CCPR", "CAT", "CERD", "CED"],
      outcomes: [
        .largelySatisfactory: .met, .partlySatisfactory: .partlyMet, .besideThePoint: .notMet,
        .noReply: .notMet, .contrary: .notMet,
      ])
  ]

  /// The scale by which somebody grades; ours where nobody is named or no list knows the word.
  static func gradingScale(of grader: String?) -> GradingScale {
    gradingScales.first { scale in scale.graders.contains { $0.text == grader } }
      ?? gradingScales[0]
  }
}
