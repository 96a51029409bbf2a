/// A word for what a target does about a text, on one scale.
package struct Stance: Equatable, Sendable {
  /// Who takes it, on a scale where two sides act and say nothing of each other.
  package enum Side: Equatable, Sendable {
    case reviewed, reviewing
  }

  package let id: Identifier<Stance>
  package let scale: Identifier<Scale>

  /// Higher is better for the text; equal ranks count the same. Nil decides nothing.
  package let rank: Int?

  /// As people say it, such as "co-sponsor".
  package let label: String

  /// The letter that stands for it in a table.
  package let letter: Character

  /// What taking it is, as a verb behind "will"; nil where it leaves the matter open.
  package let deed: String?

  /// Where what was before says the rest, such as "not".
  package let short: String

  /// Beside a stance on another scale.
  package let beside: String

  /// Nil: of anybody.
  let side: Side?

  init(
    _ id: Identifier<Stance>, _ scale: Identifier<Scale>, rank: Int?, _ label: String,
    _ letter: Character, deed: String?, short: String? = nil, beside: String? = nil,
    of side: Side? = nil
  ) {
    self.id = id
    self.scale = scale
    self.rank = rank
    self.label = label
    self.letter = letter
    self.deed = deed
    self.short = short ?? label
    self.beside = beside ?? label
    self.side = side
  }

  /// Whether the rank of one says anything about that of the other.
  package func isComparable(to other: Stance) -> Bool {
    scale == other.scale && side == other.side
  }
}

/// A set of stances that can be compared with one another.
package struct Scale: Equatable, Sendable {
  package let id: Identifier<Scale>

  /// What a column of it is called, on paper and by scripts.
  package let label: String

  /// Whether it is settled by the act itself: what a later stage does never replaces it.
  package let endsWithAction: Bool

  /// The channel of a deed on this scale.
  package let deed: Channel

  /// What holds as long as a better stance can be taken.
  package let chance: String
}

/// The words that records may use for what the engine does not know by name.
package enum Vocabulary {
  package static let scales = [
    Scale(
      id: "names", label: "names", endsWithAction: false, deed: .sponsorship,
      chance: "a name can still be added"),
    Scale(
      id: "votes", label: "vote", endsWithAction: true, deed: .vote,
      chance: "it can still change"),
    Scale(
      id: "review", label: "review", endsWithAction: false, deed: .measure,
      chance: "it can still change"),
  ]

  package static let stances =
    names + votes + reviews + [
      Stance("unknown", "names", rank: nil, "nothing on record", "?", deed: nil)
    ]

  private static let names = [
    Stance("mainSponsor", "names", rank: 3, "main sponsor", "M", deed: "be a main sponsor"),
    Stance("coSponsor", "names", rank: 2, "co-sponsor", "S", deed: "co-sponsor"),
    Stance(
      "additionalCoSponsor", "names", rank: 2, "co-sponsor, added later", "a",
      deed: "add its name later"),
    Stance(
      "notSponsor", "names", rank: 1, "not a co-sponsor", "n", deed: "not co-sponsor",
      short: "not"),
    Stance("withdrew", "names", rank: 1, "withdrew its name", "w", deed: "withdraw its name"),
  ]

  private static let votes = [
    Stance("inFavour", "votes", rank: 4, "in favour", "+", deed: "vote in favour"),
    Stance("consensus", "votes", rank: 4, "joined the consensus", "c", deed: "join the consensus"),
    Stance("dissociated", "votes", rank: 3, "dissociated itself", "d", deed: "dissociate itself"),
    Stance("abstained", "votes", rank: 2, "abstained", "0", deed: "abstain"),
    Stance("absent", "votes", rank: 2, "absent", "x", deed: "stay away"),
    Stance("against", "votes", rank: 1, "against", "-", deed: "vote against"),
    Stance(
      "notMember", "votes", rank: nil, "not a member", "/", deed: "have no vote",
      beside: "not a member, no vote"),
  ]

  private static let reviews = [
    Stance("supported", "review", rank: 3, "supported", "+", deed: "support it", of: .reviewed),
    Stance(
      "partlySupported", "review", rank: 2, "partly supported", "d", deed: "support a part of it",
      of: .reviewed),
    Stance("noted", "review", rank: 1, "noted", "0", deed: "note it", of: .reviewed),
    Stance(
      "recommended", "review", rank: 2, "recommended it", "S", deed: "recommend it",
      of: .reviewing),
    Stance(
      "notRecommended", "review", rank: 1, "did not recommend it", "n", deed: "not recommend it",
      of: .reviewing),
  ]

  /// The stance that says that sources leave the matter open.
  package static let undecided: Identifier<Stance> = "unknown"

  /// The scale of that id, or nil where no list knows the word.
  package static func scale(_ id: Identifier<Scale>) -> Scale? {
    scales.firstIndex { $0.id == id }.map { scales[$0] }
  }

  /// The stance of that id, or nil where no list knows the word: it then decides nothing.
  package static func stance(_ id: Identifier<Stance>) -> Stance? {
    stances.firstIndex { $0.id == id }.map { stances[$0] }
  }
}
