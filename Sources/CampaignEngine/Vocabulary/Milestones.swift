/// A kind of day in a session.
package struct Milestone: Equatable, Sendable {
  package let id: Identifier<Milestone>

  /// Who has to act, where a file does not say.
  package let group: MilestoneGroup

  /// What happens, as a phrase that can stand behind a session's name: "HRC 64: names on the draft".
  package let title: String

  init(_ id: Identifier<Milestone>, _ group: MilestoneGroup, _ title: String) {
    self.id = id
    self.group = group
    self.title = title
  }
}

extension Vocabulary {
  package static let milestones = [
    Milestone("opening", .states, "opens"),
    Milestone("highLevel", .states, "high-level segment"),
    Milestone("generalDebate", .states, "general debate"),
    Milestone("dialogue", .states, "dialogue with the Rapporteur"),
    Milestone("tabling", .states, "names on the draft"),
    Milestone("amendments", .states, "last day for amendments"),
    Milestone("action", .states, "acts on the texts"),
    Milestone("closing", .states, "closes"),
    Milestone("lateCoSponsorship", .states, "last day to add a name"),
    Milestone("thirdCommitteeOpening", .states, "Third Committee opens"),
    Milestone("thirdCommitteeDialogue", .states, "Third Committee hears the Rapporteur"),
    Milestone("thirdCommitteeTabling", .states, "names on the Third Committee's draft"),
    Milestone("thirdCommitteeAction", .states, "Third Committee acts"),
    Milestone("thirdCommitteeClosing", .states, "Third Committee closes"),
    Milestone("plenaryAction", .states, "plenary acts"),
    Milestone("writtenStatements", .ours, "written statements due"),
    Milestone("speakersListOpens", .ours, "list of speakers opens"),
    Milestone("sideEventRequests", .ours, "side events to be asked for"),
    Milestone("accreditation", .ours, "accreditation"),
    Milestone("submissions", .ours, "submissions due"),
  ]

  /// The milestone of that id, or nil where no list knows the word.
  package static func milestone(_ id: Identifier<Milestone>) -> Milestone? {
    milestones.firstIndex { $0.id == id }.map { milestones[$0] }
  }
}
