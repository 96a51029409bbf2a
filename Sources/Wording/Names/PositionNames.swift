package import CampaignEngine

/// Stances and the scales that they stand on.
extension Wording {
  /// `co-sponsor`; an unlisted word as it is.
  package static func stance(_ id: Identifier<Stance>) -> String {
    Vocabulary.stance(id)?.label ?? id.text
  }

  /// `abstained or in favour` where equal sources leave it open.
  package static func stance(of cell: LedgerCell) -> String {
    cell.stance == Vocabulary.undecided && !cell.disputed.isEmpty
      ? cell.disputed.map { stance($0) }.joined(separator: " or ") : stance(cell.stance)
  }

  package static func scale(_ id: Identifier<Scale>) -> String {
    Vocabulary.scale(id)?.label ?? id.text
  }

  /// `not` for `not a co-sponsor`, where what was before says the rest.
  static func shortStance(_ id: Identifier<Stance>) -> String {
    Vocabulary.stance(id)?.short ?? id.text
  }

  /// What stands beside a position on another scale: a State without a seat has no vote.
  static func stanceBeside(_ id: Identifier<Stance>) -> String {
    Vocabulary.stance(id)?.beside ?? id.text
  }

  /// `says it will co-sponsor`; once it is over, `said it would co-sponsor`.
  static func intention(_ id: Identifier<Stance>, isOver: Bool = false) -> String {
    guard let deed = deed(id) else { return isOver ? "was undecided" : "says it is undecided" }
    return (isOver ? "said it would " : "says it will ") + deed
  }

  /// What taking a stance is, as a verb; nil for the word that leaves it open.
  private static func deed(_ id: Identifier<Stance>) -> String? {
    guard let known = Vocabulary.stance(id) else { return "take this position: \(id.text)" }
    return known.deed
  }

  /// `co-sponsor, not main sponsor` where a good position falls short of the wanted one.
  static func stance(_ id: Identifier<Stance>, shortOf wanted: Identifier<Stance>?) -> String {
    guard let taken = Vocabulary.stance(id), let wanted, let rank = taken.rank,
      Vocabulary.stances.contains(where: { lower in
        lower.isComparable(to: taken) && lower.rank.map { $0 < rank } ?? false
      })
    else { return stance(id) }
    return "\(stance(id)), not \(stance(wanted))"
  }

  /// `a name can still be added`, or what holds on any other scale.
  static func chance(on scale: Identifier<Scale>?) -> String {
    scale.flatMap(Vocabulary.scale)?.chance ?? "it can still change"
  }
}
