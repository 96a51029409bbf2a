package import CampaignEngine

/// Sessions, their milestones and the bodies that meet.
extension Wording {
  /// `HRC 43`; an id that does not end in a number as it is.
  package static func session(_ id: Identifier<Session>) -> String {
    let parts = id.text.split(separator: "-", omittingEmptySubsequences: false)
    guard let number = parts.last, parts.count > 1, !number.isEmpty,
      number.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return id.text }
    return parts.dropLast().joined(separator: "-") + " " + number
  }

  /// `names on the draft`.
  package static func milestone(_ id: Identifier<Milestone>) -> String {
    Vocabulary.milestone(id)?.title ?? id.text
  }

  /// `Human Rights Council`.
  package static func body(_ id: Identifier<Body>) -> String {
    Vocabulary.body(id)?.title ?? id.text
  }

  /// A milestone behind its session: `HRC 43: names on the draft`, `HRC 43 closes`.
  static func milestone(
    _ title: String, of session: Identifier<Session>, _ id: Identifier<Milestone>
  ) -> String {
    let isVerb = verbs.contains(id) && title == milestone(id)
    return "\(self.session(session))\(isVerb ? "" : ":") \(title)"
  }

  /// The milestones whose words go on from the session's name without a colon.
  private static let verbs: Set<Identifier<Milestone>> = ["opening", "closing", "action"]

  /// `last names`: a milestone in a narrow column.
  static func shortMilestone(_ id: Identifier<Milestone>) -> String {
    switch id {
    case "opening", "thirdCommitteeOpening": "opening"
    case "dialogue", "thirdCommitteeDialogue": "dialogue"
    case "tabling", "thirdCommitteeTabling": "tabling"
    case "action", "thirdCommitteeAction": "action"
    case "closing", "thirdCommitteeClosing": "closing"
    case "lateCoSponsorship": "last names"
    case "plenaryAction": "plenary"
    default: milestone(id)
    }
  }

  /// `the closing`: a milestone in the middle of a sentence.
  static func milestoneNoun(_ id: Identifier<Milestone>) -> String {
    switch id {
    case "opening": "the opening"
    case "closing": "the closing"
    case "action": "the days of action on texts"
    case "tabling": "the last day for names on the draft"
    case "lateCoSponsorship": "the last day to add a name"
    case "thirdCommitteeOpening": "the opening of the Third Committee"
    case "thirdCommitteeAction": "the Third Committee's action"
    case "thirdCommitteeClosing": "the closing of the Third Committee"
    case "plenaryAction": "the plenary's action"
    default: quoted(milestone(id))
    }
  }
}
