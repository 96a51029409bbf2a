extension Session {
  /// Marks what the user's file says of a shipped session as the user's own.
  ///
  /// The rest of the session stays as known on each day as it shipped. Shipped changes of a date
  /// that the user corrects no longer count, only those that the file tells itself.
  ///
  /// - Parameter correction: The user's file alone.
  package mutating func mark(asCorrectedBy correction: Session) {
    var milestones = correction.milestones.map(\.id)
    if correction.start != nil { milestones.append("opening") }
    if correction.end != nil { milestones.append("closing") }
    ownMilestones = Set(milestones)
    let fields = Set(milestones.flatMap(SessionField.names))
    history.removeAll { fields.contains($0.field) && !correction.history.contains($0) }
  }

  /// Whether the date of a milestone is the user's own.
  func owns(_ milestone: Identifier<Milestone>) -> Bool {
    isOwn && (ownMilestones?.contains(milestone) ?? true)
  }
}
