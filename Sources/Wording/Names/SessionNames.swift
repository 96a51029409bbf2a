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

  /// `names on the draft`; behind its session as that session's body calls it.
  package static func milestone(
    _ id: Identifier<Milestone>, of session: Identifier<Session>? = nil
  ) -> String {
    Vocabulary.title(of: id, in: session?.body)
  }

  /// `Human Rights Council`.
  package static func body(_ id: Identifier<Body>) -> String {
    Vocabulary.body(id)?.title ?? id.text
  }

  /// A milestone behind its session, by its usual name.
  package static func milestone(
    of session: Identifier<Session>, _ id: Identifier<Milestone>
  ) -> String {
    milestone(milestone(id), of: session, id)
  }

  /// A milestone behind its session: `HRC 43: names on the draft`, `HRC 43 closes`.
  static func milestone(
    _ title: String, of session: Identifier<Session>, _ id: Identifier<Milestone>
  ) -> String {
    let isVerb = Vocabulary.milestone(id)?.isVerb == true && title == milestone(id)
    return "\(self.session(session))\(isVerb ? "" : ":") \(title)"
  }

  /// `last names`: a milestone in a narrow column.
  static func shortMilestone(_ id: Identifier<Milestone>) -> String {
    Vocabulary.milestone(id)?.short ?? id.text
  }

  /// `the closing`: a milestone in the middle of a sentence.
  static func milestoneNoun(_ id: Identifier<Milestone>) -> String {
    Vocabulary.milestone(id)?.noun ?? quoted(milestone(id))
  }
}
