/// What the user's file says of a shipped session; the rest stays as each day knew it.
package struct OwnFields: Equatable, Sendable {
  /// Those whose dates it gives.
  package let milestones: Set<Identifier<Milestone>>

  /// How certain its opening and closing are.
  package let certainty: DateCertainty?

  /// Where its dates were read.
  package let sources: [Source]
  package let hasParts: Bool

  init(of correction: Session) {
    var milestones = correction.milestones.map(\.id)
    if correction.start != nil { milestones.append("opening") }
    if correction.end != nil { milestones.append("closing") }
    self.milestones = Set(milestones)
    certainty = correction.certainty
    sources = correction.sources
    hasParts = !correction.parts.isEmpty
  }
}

extension Session {
  /// Puts back what shipped where the user's file says nothing of it, field by field: certainty,
  /// milestones, texts, sources and changes.
  ///
  /// Shipped changes of a date that the user corrects no longer count; where the file tells changes
  /// of that date, too, those that shipped count up to the first of them. Where it tells changes
  /// alone, they stand among those that shipped, each from its day on: a later calendar of the
  /// program goes on where the user's knowledge ended.
  ///
  /// - Parameters:
  ///   - correction: The user's file alone.
  ///   - shipped: The session as it ships.
  package mutating func mark(asCorrectedBy correction: Session, of shipped: Session) {
    let own = OwnFields(of: correction)
    ownFields = own
    certainty = shipped.certainty
    milestones =
      shipped.milestones.filter { !own.milestones.contains($0.id) } + correction.milestones
    resolutions =
      shipped.resolutions.filter { old in
        !correction.resolutions.contains { $0.subject == old.subject && $0.stage == old.stage }
      } + correction.resolutions
    sources = shipped.sources + correction.sources.filter { !shipped.sources.contains($0) }
    history = Self.changes(of: shipped, correctedBy: correction, own)
  }

  /// The shipped changes that still count, and the correction's own, oldest first.
  private static func changes(
    of shipped: Session, correctedBy correction: Session, _ own: OwnFields
  ) -> [HistoryEntry] {
    let corrected = Set(own.milestones.flatMap(SessionField.names))
    let kept = shipped.history.filter { change in
      guard corrected.contains(change.field) else { return !correction.history.contains(change) }
      let names = SessionField.names(like: change.field)
      let told = correction.history.filter { names.contains($0.field) }.map(\.on).min()
      return told.map { change.on < $0 } ?? false
    }
    let all = kept + correction.history
    return all.indices.sorted { (all[$0].on, $0) < (all[$1].on, $1) }.map { all[$0] }
  }

  /// Whether the date of a milestone is the user's own.
  func owns(_ milestone: Identifier<Milestone>) -> Bool {
    isOwn && (ownFields?.milestones.contains(milestone) ?? true)
  }

  /// Whether the parts in which it met are the user's own.
  var ownsParts: Bool { isOwn && (ownFields?.hasParts ?? true) }

  /// How certain the first or the last day is, where no milestone says otherwise.
  func certainty(of milestone: Identifier<Milestone>) -> DateCertainty {
    (owns(milestone) ? ownFields?.certainty ?? certainty : certainty) ?? .unverified
  }

  /// Where the first or the last day was read, where no milestone says otherwise.
  func sources(of milestone: Identifier<Milestone>) -> [Source] {
    owns(milestone) ? ownFields?.sources ?? sources : sources
  }
}
