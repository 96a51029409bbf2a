extension SessionSchedule {
  /// The day on which the session acted on its text about a subject; nil as long as it has not.
  ///
  /// The resolution of the stage at which names and votes count; without one the last action day,
  /// or the closing, of a session that was held: a predicted day never counts. Ask a schedule about
  /// that subject, in which no other text moves the action day.
  func actionDay(subject: Identifier<Subject>) -> CalendarDate? {
    if let resolution = actingResolution(subject: subject) { return resolution.actedOn }
    guard let body = Vocabulary.body(body) else { return nil }
    return [body.actionMilestone, body.closingMilestone].lazy
      .compactMap { $0.flatMap(milestone)?.date }
      .first { $0.certainty == .held }?.to
  }

  /// The resolution that decides names and votes on a subject: the last one of the acting stage.
  package func actingResolution(subject: Identifier<Subject>) -> Resolution? {
    let stage = Vocabulary.body(body)?.actingStage
    return resolutions.filter { $0.subject == subject && (stage == nil || $0.stage == stage) }
      .max { $0.actedOn < $1.actedOn }
  }

  /// The symbol of the text about a subject, whichever stage gave it one.
  func symbol(subject: Identifier<Subject>) -> String? {
    actingResolution(subject: subject)?.symbol
      ?? resolutions.filter { $0.subject == subject && $0.symbol != nil }
      .max { $0.actedOn < $1.actedOn }?.symbol
  }

  /// The first day on which anything of it is on record or predicted.
  var firstDay: CalendarDate? { milestones.compactMap(\.date?.from).min() }
}
