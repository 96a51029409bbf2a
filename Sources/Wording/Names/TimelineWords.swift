package import CampaignEngine

/// What a timeline says of each thing that happened.
extension Wording {
  /// The record's own title or summary; of a session "HRC 43 opens", "HRC 43 adopts
  /// A/HRC/RES/43/25 without a vote".
  package static func title(_ entry: TimelineEntry) -> String {
    switch entry.fact {
    case .communication(let communication): communication.title
    case .response(let response, _): response.summary
    case .event(let event): event.title
    case .milestone(let session, let milestone):
      Self.milestone(milestone.title, of: session, milestone.id)
        + (milestone.date.map { certaintyAside($0.certainty) } ?? "")
    case .resolution(let session, let milestone, let resolution):
      "\(actor(milestone, at: session)) \(result(resolution))"
    }
  }

  /// The session, or the part of it that acts: "UNGA 75, Third Committee".
  private static func actor(
    _ milestone: Identifier<Milestone>, at session: Identifier<Session>
  ) -> String {
    let acts = " acts"
    let words = Self.milestone(milestone)
    guard words.hasSuffix(acts) else { return Self.session(session) }
    return "\(Self.session(session)), \(words.dropLast(acts.count)):"
  }

  private static func result(_ resolution: Resolution) -> String {
    let text = resolution.symbol ?? resolution.draft ?? "the text"
    switch resolution.result {
    case .withoutVote: return "adopts \(text) without a vote"
    case .vote(let inFavour, let against, let abstained):
      return "votes on \(text): \(inFavour) for, \(against) against, \(abstained) abstained"
    }
  }

  /// Who acted: `we`, `they`, `others`.
  package static func lane(_ lane: TimelineEntry.Lane) -> String {
    switch lane {
    case .ours: "we"
    case .target: "they"
    case .others: "others"
    }
  }
}
