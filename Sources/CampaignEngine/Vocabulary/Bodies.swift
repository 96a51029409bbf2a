/// A body that meets in sessions and acts on texts.
package struct Body: Equatable, Sendable {
  /// When a stance can be taken: the milestones that decide it, in order, the last chance last.
  package struct Chance: Equatable, Sendable {
    /// The stances that it is about; empty: all other stances of the scale.
    package let stances: [Identifier<Stance>]
    package let scale: Identifier<Scale>
    package let milestones: [Identifier<Milestone>]
  }

  /// A part of a body's work that a strip of months shows in a row of its own.
  package struct Stage: Equatable, Sendable {
    /// Short: at most nine columns.
    package let title: String

    /// What belongs to it; from the first to the last of them it meets.
    package let milestones: [Identifier<Milestone>]
  }

  package let id: Identifier<Body>
  package let title: String
  package let place: String
  package let timeZone: String

  /// The body that took over from it: in the ledger both are one line; nil where none did.
  var successor: Identifier<Body>?

  /// The milestone on which it acts on texts; nil where it acts on none.
  package var actionMilestone: Identifier<Milestone>?

  /// The milestone with which all that it decides on ends; nil where that is no day of a session.
  package var closingMilestone: Identifier<Milestone>?

  /// Where it acts on a text twice: the stage on which names and votes are counted.
  package var actingStage: String?

  /// The stance of a State without a seat where only members vote; nil where all do.
  package var withoutSeat: Identifier<Stance>?
  package var chances: [Chance] = []
  package var stages: [Stage] = []

  /// What it calls milestones that other bodies use in another sense.
  package var titles: [Identifier<Milestone>: String] = [:]

  /// The milestones that decide a stance, earliest first; empty where none is known.
  package func decidingMilestones(for stance: Stance) -> [Identifier<Milestone>] {
    let onScale = chances.filter { $0.scale == stance.scale }
    let own = onScale.first { $0.stances.contains(stance.id) }
    return (own ?? onScale.first { $0.stances.isEmpty })?.milestones ?? []
  }

  /// Whether any stance on its texts can be decided at a milestone.
  package func decides(at milestone: Identifier<Milestone>) -> Bool {
    chances.contains { $0.milestones.contains(milestone) }
  }

  /// The scales on which it takes positions, each once.
  package var scales: [Identifier<Scale>] {
    chances.map(\.scale).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Identifier where Named == Body {
  /// The bodies whose sessions rules predict: the Human Rights Council, and the General Assembly.
  package static let council: Self = "HRC"
  package static let assembly: Self = "UNGA"
}

extension Vocabulary {
  /// The bodies of the United Nations; parliaments and other bodies are the user's own.
  ///
  /// One without rules of its calendar meets as the user's files say.
  package static let bodies =
    [council, generalAssembly, securityCouncil, periodicReview] + committees + [commission]

  private static let council = Body(
    id: .council, title: "Human Rights Council", place: "Geneva", timeZone: "Europe/Zurich",
    actionMilestone: "action", closingMilestone: "closing", withoutSeat: "notMember",
    chances: [
      .init(stances: ["mainSponsor"], scale: "names", milestones: ["tabling"]),
      .init(stances: [], scale: "names", milestones: ["action", "lateCoSponsorship"]),
      .init(stances: [], scale: "votes", milestones: ["action"]),
    ])

  private static let generalAssembly = Body(
    id: .assembly, title: "General Assembly", place: "New York", timeZone: "America/New_York",
    actionMilestone: "thirdCommitteeAction", closingMilestone: "thirdCommitteeClosing",
    actingStage: "committee",
    chances: [
      .init(stances: [], scale: "names", milestones: ["thirdCommitteeAction"]),
      .init(stances: [], scale: "votes", milestones: ["thirdCommitteeAction"]),
    ],
    stages: [
      .init(
        title: "3rd Comm.",
        milestones: [
          "thirdCommitteeOpening", "thirdCommitteeDialogue", "thirdCommitteeTabling",
          "thirdCommitteeAction", "thirdCommitteeClosing",
        ]),
      .init(title: "Plenary", milestones: ["plenaryAction"]),
    ])

  private static let securityCouncil = Body(
    id: "UNSC", title: "Security Council", place: "New York", timeZone: "America/New_York",
    actionMilestone: "action", withoutSeat: "notMember",
    chances: [
      .init(stances: [], scale: "names", milestones: ["action"]),
      .init(stances: [], scale: "votes", milestones: ["action"]),
    ])

  /// Others recommend at the review; the State under review may answer until the outcome is
  /// adopted, months after its session has closed.
  private static let periodicReview = Body(
    id: "UPR", title: "Universal Periodic Review", place: "Geneva", timeZone: "Europe/Zurich",
    actionMilestone: "review",
    chances: [
      .init(
        stances: ["recommended", "notRecommended"], scale: "review", milestones: ["review"]),
      .init(stances: [], scale: "review", milestones: ["stateResponse", "adoption"]),
    ])

  private static let committees = [
    committee("CCPR", "Human Rights Committee"),
    committee("CAT", "Committee against Torture"),
    committee("CEDAW", "Committee on the Elimination of Discrimination against Women"),
    committee("CERD", "Committee on the Elimination of Racial Discrimination"),
    committee("CRC", "Committee on the Rights of the Child"),
    committee("CESCR", "Committee on Economic, Social and Cultural Rights"),
    committee("CRPD", "Committee on the Rights of Persons with Disabilities"),
    committee("CED", "Committee on Enforced Disappearances"),
  ]

  /// A treaty body: it takes no positions of States; what it asks for is graded.
  private static func committee(_ id: Identifier<Body>, _ title: String) -> Body {
    Body(
      id: id, title: title, place: "Geneva", timeZone: "Europe/Zurich",
      titles: ["dialogue": "dialogue with the State"])
  }

  private static let commission = Body(
    id: "CHR", title: "Commission on Human Rights", place: "Geneva", timeZone: "Europe/Zurich",
    successor: .council, actionMilestone: "action", closingMilestone: "closing",
    withoutSeat: "notMember",
    chances: [
      .init(stances: [], scale: "names", milestones: ["action"]),
      .init(stances: [], scale: "votes", milestones: ["action"]),
    ])

  /// The body under whose name the ledger keeps one line: its successor's, else its own.
  package static func line(of id: Identifier<Body>) -> Identifier<Body> {
    body(id)?.successor ?? id
  }

  /// The body of that id, or nil where no list knows the word.
  package static func body(_ id: Identifier<Body>) -> Body? {
    bodies.firstIndex { $0.id == id }.map { bodies[$0] }
  }
}
