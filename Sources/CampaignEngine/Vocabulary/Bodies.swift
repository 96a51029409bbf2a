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
  let successor: Identifier<Body>?

  /// The milestone on which it acts on texts.
  package let actionMilestone: Identifier<Milestone>

  /// The milestone with which its session ends.
  package let closingMilestone: Identifier<Milestone>

  /// Where it acts on a text twice: the stage on which names and votes are counted.
  package let actingStage: String?

  /// The stance of a State without a seat where only members vote; nil where all do.
  package let withoutSeat: Identifier<Stance>?
  package let chances: [Chance]
  package var stages: [Stage] = []

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

extension Vocabulary {
  package static let bodies = [
    Body(
      id: "HRC", title: "Human Rights Council", place: "Geneva", timeZone: "Europe/Zurich",
      successor: nil, actionMilestone: "action", closingMilestone: "closing", actingStage: nil,
      withoutSeat: "notMember",
      chances: [
        .init(stances: ["mainSponsor"], scale: "names", milestones: ["tabling"]),
        .init(stances: [], scale: "names", milestones: ["action", "lateCoSponsorship"]),
        .init(stances: [], scale: "votes", milestones: ["action"]),
      ]),
    Body(
      id: "UNGA", title: "General Assembly", place: "New York", timeZone: "America/New_York",
      successor: nil, actionMilestone: "thirdCommitteeAction",
      closingMilestone: "thirdCommitteeClosing",
      actingStage: "committee", withoutSeat: nil,
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
      ]),
    Body(
      id: "CHR", title: "Commission on Human Rights", place: "Geneva", timeZone: "Europe/Zurich",
      successor: "HRC", actionMilestone: "action", closingMilestone: "closing", actingStage: nil,
      withoutSeat: "notMember",
      chances: [
        .init(stances: [], scale: "names", milestones: ["action"]),
        .init(stances: [], scale: "votes", milestones: ["action"]),
      ]),
  ]

  /// The body under whose name the ledger keeps one line: its successor's, else its own.
  package static func line(of id: Identifier<Body>) -> Identifier<Body> {
    body(id)?.successor ?? id
  }

  /// The body of that id, or nil where no list knows the word.
  package static func body(_ id: Identifier<Body>) -> Body? {
    bodies.firstIndex { $0.id == id }.map { bodies[$0] }
  }
}
