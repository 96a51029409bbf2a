/// A kind of day in a session.
package struct Milestone: Equatable, Sendable {
  package let id: Identifier<Milestone>

  /// Who has to act, where a file does not say.
  package let group: MilestoneGroup

  /// What happens, as a phrase that can stand behind a session's name: "HRC 64: names on the draft".
  package let title: String

  /// The same in a narrow column, such as "last names".
  package let short: String

  /// The same in the middle of a sentence, such as "the closing"; nil: the title, quoted.
  package let noun: String?

  /// Whether the title goes on from the session's name without a colon: "HRC 64 closes".
  package let isVerb: Bool

  init(
    _ id: Identifier<Milestone>, _ group: MilestoneGroup, _ title: String, short: String? = nil,
    noun: String? = nil, isVerb: Bool = false
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.short = short ?? title
    self.noun = noun
    self.isVerb = isVerb
  }
}

extension Vocabulary {
  package static let milestones =
    meetings + texts + assembly + reviews + followUps + parliaments + preparations

  private static let meetings = [
    Milestone(
      "opening", .states, "opens", short: "opening", noun: "the opening", isVerb: true),
    Milestone("highLevel", .states, "high-level segment"),
    Milestone("generalDebate", .states, "general debate"),
    Milestone("dialogue", .states, "dialogue with the Rapporteur", short: "dialogue"),
    Milestone(
      "closing", .states, "closes", short: "closing", noun: "the closing", isVerb: true),
  ]

  private static let texts = [
    Milestone(
      "tabling", .states, "names on the draft", short: "tabling",
      noun: "the last day for names on the draft"),
    Milestone("amendments", .states, "last day for amendments"),
    Milestone(
      "action", .states, "acts on the texts", short: "action",
      noun: "the days of action on texts", isVerb: true),
    Milestone(
      "lateCoSponsorship", .states, "last day to add a name", short: "last names",
      noun: "the last day to add a name"),
  ]

  private static let assembly = [
    Milestone(
      "thirdCommitteeOpening", .states, "Third Committee opens", short: "opening",
      noun: "the opening of the Third Committee"),
    Milestone(
      "thirdCommitteeDialogue", .states, "Third Committee hears the Rapporteur", short: "dialogue"),
    Milestone(
      "thirdCommitteeTabling", .states, "names on the Third Committee's draft", short: "tabling"),
    Milestone(
      "thirdCommitteeAction", .states, "Third Committee acts", short: "action",
      noun: "the Third Committee's action"),
    Milestone(
      "thirdCommitteeClosing", .states, "Third Committee closes", short: "closing",
      noun: "the closing of the Third Committee"),
    Milestone(
      "plenaryAction", .states, "plenary acts", short: "plenary", noun: "the plenary's action"),
  ]

  private static let reviews = [
    Milestone(
      "stateReport", .states, "State's report due", short: "State's report",
      noun: "the day for the State's report"),
    Milestone("preSession", .ours, "pre-session", noun: "the pre-session"),
    Milestone("review", .states, "review", noun: "the review"),
    Milestone(
      "stateResponse", .states, "State answers the recommendations", short: "State answers",
      noun: "the State's answer to the recommendations"),
    Milestone(
      "adoption", .states, "outcome adopted", short: "adoption",
      noun: "the adoption of the outcome"),
    Milestone(
      "midTerm", .states, "mid-term report", short: "mid-term", noun: "the mid-term report"),
  ]

  private static let followUps = [
    Milestone("listOfIssues", .states, "list of issues", noun: "the list of issues"),
    Milestone(
      "concludingObservations", .states, "concluding observations", short: "observations",
      noun: "the concluding observations"),
    Milestone(
      "followUpReport", .states, "follow-up report due", short: "follow-up",
      noun: "the day for the follow-up report"),
    Milestone(
      "followUpAssessment", .states, "follow-up graded", short: "assessment",
      noun: "the assessment of the follow-up"),
  ]

  private static let parliaments = [
    Milestone(
      "committeeVote", .states, "committee votes", short: "committee",
      noun: "the committee's vote"),
    Milestone(
      "plenaryVote", .states, "plenary votes", short: "plenary", noun: "the plenary's vote"),
    Milestone(
      "lapses", .states, "what is not adopted lapses", short: "lapse",
      noun: "the day on which it lapses"),
  ]

  private static let preparations = [
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

  /// What a milestone is called in the sessions of a body; an unlisted word as it is.
  package static func title(
    of milestone: Identifier<Milestone>, in body: Identifier<Body>?
  ) -> String {
    body.flatMap(Self.body)?.titles[milestone] ?? Self.milestone(milestone)?.title
      ?? milestone.text
  }
}
