package import CampaignEngine

/// Stances and the scales that they stand on.
extension Wording {
  /// `co-sponsor`; an unlisted word as it is.
  package static func stance(_ id: Identifier<Stance>) -> String {
    Vocabulary.stance(id)?.label ?? id.text
  }

  package static func scale(_ id: Identifier<Scale>) -> String {
    Vocabulary.scale(id)?.label ?? id.text
  }

  /// `not` for `not a co-sponsor`, where what was before says the rest.
  static func shortStance(_ id: Identifier<Stance>) -> String {
    id == "notSponsor" ? "not" : stance(id)
  }

  /// What stands beside a position on another scale: a State without a seat has no vote.
  static func stanceBeside(_ id: Identifier<Stance>) -> String {
    id == "notMember" ? "not a member, no vote" : stance(id)
  }

  /// `says it will co-sponsor`; once it is over, `said it would co-sponsor`.
  static func intention(_ id: Identifier<Stance>, isOver: Bool = false) -> String {
    guard let deed = deed(id) else { return isOver ? "was undecided" : "says it is undecided" }
    return (isOver ? "said it would " : "says it will ") + deed
  }

  /// What taking a stance is, as a verb; nil for the word that leaves it open.
  private static func deed(_ id: Identifier<Stance>) -> String? {
    switch id {
    case "mainSponsor": "be a main sponsor"
    case "coSponsor": "co-sponsor"
    case "additionalCoSponsor": "add its name later"
    case "notSponsor": "not co-sponsor"
    case "withdrew": "withdraw its name"
    case "inFavour": "vote in favour"
    case "consensus": "join the consensus"
    case "dissociated": "dissociate itself"
    case "abstained": "abstain"
    case "absent": "stay away"
    case "against": "vote against"
    case "notMember": "have no vote"
    case "supported": "support it"
    case "partlySupported": "support a part of it"
    case "noted": "note it"
    case "recommended": "recommend it"
    case "notRecommended": "not recommend it"
    case "unknown": nil
    default: "take this position: \(stance(id))"
    }
  }

  /// `co-sponsor, not main sponsor` where a good position falls short of the wanted one.
  static func stance(_ id: Identifier<Stance>, shortOf wanted: Identifier<Stance>?) -> String {
    let ranks = Vocabulary.stances.filter { $0.scale == Vocabulary.stance(id)?.scale }
      .compactMap(\.rank)
    guard let wanted, let rank = Vocabulary.stance(id)?.rank, rank > ranks.min() ?? rank else {
      return stance(id)
    }
    return "\(stance(id)), not \(stance(wanted))"
  }

  /// `a name can still be added`, or what holds on any other scale.
  static func chance(on scale: Identifier<Scale>?) -> String {
    scale == "names" ? "a name can still be added" : "it can still change"
  }
}
