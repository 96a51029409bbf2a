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

  /// `will co-sponsor`: a stance that somebody says it will take.
  static func intention(_ id: Identifier<Stance>) -> String {
    switch id {
    case "mainSponsor": "will be a main sponsor"
    case "coSponsor": "will co-sponsor"
    case "additionalCoSponsor": "will add its name later"
    case "notSponsor": "will not co-sponsor"
    case "withdrew": "will withdraw its name"
    case "inFavour": "will vote in favour"
    case "consensus": "will join the consensus"
    case "dissociated": "will dissociate itself"
    case "abstained": "will abstain"
    case "absent": "will stay away"
    case "against": "will vote against"
    case "supported": "will support it"
    case "partlySupported": "will support a part of it"
    case "noted": "will note it"
    case "recommended": "will recommend it"
    case "notRecommended": "will not recommend it"
    case "unknown": "has not decided"
    default: "will take this position: \(stance(id))"
    }
  }

  /// `a name can still be added`, or what holds on any other scale.
  static func chance(on scale: Identifier<Scale>?) -> String {
    scale == "names" ? "a name can still be added" : "it can still change"
  }
}
