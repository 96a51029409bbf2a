extension LedgerCell {
  /// The stance that stands on one scale of one text: that of the latest act that decides something.
  ///
  /// Acts of the same day that disagree are a conflict: the better certainty decides, and between
  /// equals nothing does. On a scale that ends with the action, what a later stage did counts only
  /// where nothing is on record of the stage that decides.
  init?(from acts: [Act], actedOn: CalendarDate?) {
    let ofStage = Self.ofDecidingStage(acts, actedOn: actedOn)
    let deciding = ofStage.filter { $0.stance.rank != nil }
    let candidates = deciding.isEmpty ? ofStage : deciding
    guard let latest = candidates.map(\.response.date).max() else { return nil }
    let ofLatestDay = candidates.filter { $0.response.date == latest }
      .sorted { ($0.certainty, $0.response.id) < ($1.certainty, $1.response.id) }
    guard let best = ofLatestDay.last else { return nil }
    let disagree = Set(ofLatestDay.map(\.stance.rank)).count > 1
    let isUndecided =
      disagree
      && Set(ofLatestDay.filter { $0.certainty == best.certainty }.map(\.stance.rank)).count > 1
    self.init(
      scale: best.stance.scale, stance: isUndecided ? Vocabulary.undecided : best.stance.id,
      date: latest, certainty: best.certainty)
    responses =
      acts.filter { $0.response.id != best.response.id }.map(\.response.id).sorted()
      + [best.response.id]
    conflict = disagree ? ofLatestDay.map(\.response.id) : []
    since = Self.since(best, in: candidates)
    bestBefore =
      candidates.filter { $0.response.date < latest }
      .max { ($0.stance.rank ?? 0) < ($1.stance.rank ?? 0) }?.stance.id
  }

  private static func ofDecidingStage(_ acts: [Act], actedOn: CalendarDate?) -> [Act] {
    guard let actedOn, let scale = acts.first?.stance.scale,
      Vocabulary.scale(scale)?.endsWithAction == true
    else { return acts }
    let inTime = acts.filter { $0.response.date.lastDay <= actedOn }
    return inTime.contains { $0.stance.rank != nil } ? inTime : acts
  }

  /// The first day from which on every act was at least as good as the one that stands.
  private static func since(_ standing: Act, in acts: [Act]) -> PartialDate {
    guard let rank = standing.stance.rank else { return standing.response.date }
    let newestFirst = acts.sorted { $0.response.date > $1.response.date }
    let run = newestFirst.prefix { ($0.stance.rank ?? rank) >= rank }
    return run.last?.response.date ?? standing.response.date
  }
}
