extension LedgerCell {
  /// The stance that stands on one scale of one text: that of the latest act that decides something.
  ///
  /// Acts of the same day that disagree are a conflict: the better certainty decides, and between
  /// equals nothing does. On a scale that ends with the action, what a later stage did counts only
  /// where nothing is on record of the stage that decides.
  init?(from acts: [Act], actedOn: CalendarDate?) {
    guard !acts.isEmpty else { return nil }
    let ofStage = Self.ofDecidingStage(acts, actedOn: actedOn)
    let deciding = ofStage.filter { $0.stance.rank != nil }
    let candidates = deciding.isEmpty ? ofStage : deciding
    guard let latest = candidates.map(\.date).max() else { return nil }
    let ofLatestDay = candidates.filter { $0.date == latest }
      .sorted { ($0.certainty, $0.response) < ($1.certainty, $1.response) }
    guard let best = ofLatestDay.last else { return nil }
    let others = ofLatestDay.filter { $0.stance.rank != best.stance.rank }
    let disagree = !others.isEmpty
    let isUndecided = others.contains { $0.certainty == best.certainty }
    self.init(
      scale: best.stance.scale, stance: isUndecided ? Vocabulary.undecided : best.stance.id,
      date: latest, certainty: best.certainty)
    responses =
      acts.filter { $0.response != best.response }.map(\.response).sorted()
      + [best.response]
    conflict = disagree ? ofLatestDay.map(\.response) : []
    disputed = disagree ? Set(ofLatestDay.map(\.stance.id)).sorted() : []
    history = candidates.sorted { $0.isBefore($1) }
      .map { StanceTaken(stance: $0.stance.id, rank: $0.stance.rank, date: $0.date) }
    since = best.stance.rank.flatMap { lastRun(atLeast: $0)?.since } ?? latest
  }

  private static func ofDecidingStage(_ acts: [Act], actedOn: CalendarDate?) -> [Act] {
    guard let actedOn, let scale = acts.first?.stance.scale,
      Vocabulary.scale(scale)?.endsWithAction == true
    else { return acts }
    let inTime = acts.filter { $0.date.lastDay <= actedOn }
    return inTime.contains { $0.stance.rank != nil } ? inTime : acts
  }

  /// The last stretch in which at least a rank was held, and the day on which it was given up.
  ///
  /// It began on the first day from which on every act was as good as that; nil where none ever was.
  func lastRun(atLeast rank: Int) -> (since: PartialDate, until: PartialDate?)? {
    guard let last = history.lastIndex(where: { $0.isAtLeast(rank) }),
      let first = history[...last].reversed().prefix(while: { $0.isAtLeast(rank) }).last
    else { return nil }
    let next = history.index(after: last)
    return (first.date, next < history.endIndex ? history[next].date : nil)
  }

  /// The stance that stood at the end of a day; nil before the first.
  func taken(by day: CalendarDate) -> StanceTaken? {
    history.last { $0.date.lastDay <= day }
  }
}

extension StanceTaken {
  func isAtLeast(_ least: Int) -> Bool { rank.map { $0 >= least } ?? false }
}

extension Act {
  /// By day; on one day the better certainty comes last and so stands.
  fileprivate func isBefore(_ other: Act) -> Bool {
    (date, certainty, response) < (other.date, other.certainty, other.response)
  }
}
