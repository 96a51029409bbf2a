/// A word for what a target does about a text, on one scale.
package struct Stance: Equatable, Sendable {
  package let id: Identifier<Stance>
  package let scale: Identifier<Scale>

  /// Higher is better for the text; equal ranks count the same. Nil decides nothing.
  package let rank: Int?

  /// As people say it, such as "co-sponsor".
  package let label: String

  /// The letter that stands for it in a table.
  package let letter: Character

  init(
    _ id: Identifier<Stance>, _ scale: Identifier<Scale>, rank: Int?, _ label: String,
    _ letter: Character
  ) {
    self.id = id
    self.scale = scale
    self.rank = rank
    self.label = label
    self.letter = letter
  }
}

/// A set of stances that can be compared with one another.
package struct Scale: Equatable, Sendable {
  package let id: Identifier<Scale>
  package let label: String

  /// Whether it is settled by the act itself: what a later stage does never replaces it.
  package let endsWithAction: Bool

  /// The channel of a deed on this scale.
  package let deed: Channel
}

/// The words that records may use for what the engine does not know by name.
package enum Vocabulary {
  package static let scales = [
    Scale(id: "names", label: "names", endsWithAction: false, deed: .sponsorship),
    Scale(id: "votes", label: "vote", endsWithAction: true, deed: .vote),
    Scale(id: "review", label: "review", endsWithAction: false, deed: .measure),
  ]

  package static let stances = [
    Stance("mainSponsor", "names", rank: 3, "main sponsor", "M"),
    Stance("coSponsor", "names", rank: 2, "co-sponsor", "S"),
    Stance("additionalCoSponsor", "names", rank: 2, "co-sponsor, added later", "a"),
    Stance("notSponsor", "names", rank: 1, "not a co-sponsor", "n"),
    Stance("withdrew", "names", rank: 1, "withdrew its name", "w"),
    Stance("inFavour", "votes", rank: 4, "in favour", "+"),
    Stance("consensus", "votes", rank: 4, "joined the consensus", "c"),
    Stance("dissociated", "votes", rank: 3, "dissociated itself", "d"),
    Stance("abstained", "votes", rank: 2, "abstained", "0"),
    Stance("absent", "votes", rank: 2, "absent", "x"),
    Stance("against", "votes", rank: 1, "against", "-"),
    Stance("notMember", "votes", rank: nil, "not a member", "/"),
    Stance("supported", "review", rank: 3, "supported", "+"),
    Stance("partlySupported", "review", rank: 2, "partly supported", "d"),
    Stance("noted", "review", rank: 1, "noted", "0"),
    Stance("recommended", "review", rank: 2, "recommended it", "S"),
    Stance("notRecommended", "review", rank: 1, "did not recommend it", "n"),
    Stance("unknown", "names", rank: nil, "nothing on record", "?"),
  ]

  /// The stance that says that sources leave the matter open.
  static let undecided: Identifier<Stance> = "unknown"

  /// The scale of that id, or nil where no list knows the word.
  package static func scale(_ id: Identifier<Scale>) -> Scale? {
    scales.firstIndex { $0.id == id }.map { scales[$0] }
  }

  /// The stance of that id, or nil where no list knows the word: it then decides nothing.
  package static func stance(_ id: Identifier<Stance>) -> Stance? {
    stances.firstIndex { $0.id == id }.map { stances[$0] }
  }
}
