/// The rules by which the sessions of one body come about.
struct BodyRules: Sendable {
  let body: Identifier<Body>

  /// The numbers of the sessions that open in a year; none where no formula knows them.
  let numbers: @Sendable (_ year: Int) -> [Int]

  /// The year in which a session opens; nil where no formula knows it.
  let year: @Sendable (_ number: Int) -> Int?

  /// How each milestone is predicted, in the order of a session.
  let milestones: [MilestoneRule]

  /// On which milestone a text is acted on.
  let actions: [ActionStage]

  /// How the rules are held against the dates on file.
  var measured: [MeasuredRule] = []

  /// All bodies with rules: a new one is a new file and a line here.
  static let all: [BodyRules] = [council, assembly]

  /// The rules of a body; those of a body that has none know what is on file.
  static func of(_ body: Identifier<Body>) -> BodyRules {
    all.firstIndex { $0.body == body }.map { all[$0] } ?? onFile(body)
  }

  /// The rules of what meets without a rule: a session opens, acts and closes as its file says.
  static func onFile(_ body: Identifier<Body>) -> BodyRules {
    let known = Vocabulary.body(body)
    return BodyRules(
      body: body, numbers: { _ in [] }, year: { _ in nil },
      milestones: ["opening", "closing"].map { MilestoneRule($0) { _ in .unknown } },
      actions: known?.actionMilestone.map {
        [ActionStage(milestone: $0, stage: known?.actingStage)]
      } ?? [])
  }

  func rule(of milestone: Identifier<Milestone>) -> MilestoneRule? {
    milestones.firstIndex { $0.milestone == milestone }.map { milestones[$0] }
  }
}

/// How one milestone of a body's sessions is predicted.
struct MilestoneRule: Sendable {
  let milestone: Identifier<Milestone>
  let predict: @Sendable (SessionFacts) -> MilestoneDate

  init(
    _ milestone: Identifier<Milestone>,
    predict: @escaping @Sendable (SessionFacts) -> MilestoneDate
  ) {
    self.milestone = milestone
    self.predict = predict
  }
}

/// The milestone on which texts of a stage are acted on.
struct ActionStage: Equatable, Sendable {
  let milestone: Identifier<Milestone>

  /// Nil: texts of any stage.
  let stage: String?
}
