/// Finds where a target fell below what it had done in an earlier session.
///
/// On each body and scale a lower stance than the last known one is a step back from the day of
/// action on, until a later act is at least as good as the one that was left. Stances that decide
/// nothing are skipped.
struct StepBackFinder {
  private(set) var markedEntries: [LedgerEntry] = []
  private(set) var stepsBack: [StepBack] = []

  private let target: Identifier<Target>
  private let subject: Identifier<Subject>

  /// The last known stance and the step that still holds, for each body, scale and side of it.
  private var tracks: [Track] = []

  private struct Track {
    let body: Identifier<Body>
    let scale: Identifier<Scale>
    let side: Stance.Side?
    var last: (entry: LedgerEntry, stance: Stance)?
    var step: (StepBack, left: Int)?
  }

  /// - Parameter entries: Of one target and subject, oldest first.
  init(target: Identifier<Target>, subject: Identifier<Subject>, entries: [LedgerEntry]) {
    self.target = target
    self.subject = subject
    for entry in entries { markedEntries.append(entry.item == nil ? marked(entry) : entry) }
    stepsBack = tracks.compactMap { $0.step?.0 }
  }

  private mutating func marked(_ entry: LedgerEntry) -> LedgerEntry {
    var entry = entry
    for cell in entry.cells {
      guard let stance = Vocabulary.stance(cell.stance), let rank = stance.rank, entry.counts
      else { continue }
      let index = track(Vocabulary.line(of: entry.body), stance)
      if let last = tracks[index].last, let lastRank = last.stance.rank, rank < lastRank {
        entry.lowerOn.append(cell.scale)
        if tracks[index].step == nil {
          let step = StepBack(
            target: target, body: tracks[index].body, subject: subject, scale: cell.scale,
            session: entry.session, earlier: last.entry.session, from: last.stance.id,
            to: stance.id, on: entry.stepDay(of: cell, stance, below: lastRank),
            response: cell.responses.last)
          tracks[index].step = (step, left: lastRank)
        }
      }
      if let step = tracks[index].step, rank >= step.left { tracks[index].step = nil }
      tracks[index].last = (entry, stance)
    }
    return entry
  }

  private mutating func track(
    _ body: Identifier<Body>, _ stance: Stance
  ) -> Int {
    let known = tracks.firstIndex {
      $0.body == body && $0.scale == stance.scale && $0.side == stance.side
    }
    if let known { return known }
    tracks.append(Track(body: body, scale: stance.scale, side: stance.side))
    return tracks.count - 1
  }
}

extension LedgerEntry {
  /// Whether its text has been acted on; where the calendar does not know the session, any act does.
  fileprivate var counts: Bool { actedOn != nil || !hasSchedule }

  /// The day from which a stance is a step back from a rank: that of the action, or the day on
  /// which a stance of that rank was withdrawn after it, whenever the record of it is dated.
  ///
  /// A stance that its body takes at other milestones than the action counts from its own day.
  fileprivate func stepDay(
    of cell: LedgerCell, _ stance: Stance, below rank: Int
  ) -> CalendarDate {
    guard let actedOn else { return cell.date.lastDay }
    if let body = Vocabulary.body(body), let action = body.actionMilestone,
      !body.decidingMilestones(for: stance).contains(action)
    {
      return max(actedOn, cell.date.lastDay)
    }
    let withdrawn = cell.lastRun(atLeast: rank)?.until?.lastDay
    return withdrawn.map { max(actedOn, $0) } ?? actedOn
  }
}
