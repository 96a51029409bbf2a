extension SessionReport {
  /// The days on which it meets: one bar, or one for each part of a session that was interrupted.
  func bars(on today: CalendarDate) -> [CalendarStrip.Bar] {
    guard let opening else { return [] }
    let number = schedule.number
    let isKnown = opening.certainty != .predicted
    guard let first = parts.first else {
      let end = closing?.to ?? max(opening.to, isSuspended ? suspendedOn ?? today : opening.to)
      let known = closing.map { $0.certainty == .predicted ? min(today, $0.to) : $0.to } ?? end
      return [
        CalendarStrip.Bar(
          number: number, from: opening.from, to: end,
          knownThrough: isKnown && known >= opening.from ? known : nil)
      ]
    }
    let held = parts.map { part in
      CalendarStrip.Bar(
        number: part == first ? number : nil, from: part.start, to: part.end,
        knownThrough: isKnown ? part.end : nil)
    }
    return held + rest(on: today)
  }

  /// What follows the parts that are over, where a day for its end is set.
  private func rest(on today: CalendarDate) -> [CalendarStrip.Bar] {
    guard let last = parts.map(\.end).max(), let closing, closing.to > last else { return [] }
    let from = max(resumedOn ?? last + 1, last + 1)
    guard from <= closing.to else { return [] }
    let known = closing.certainty == .predicted ? min(today, closing.to) : closing.to
    return [
      CalendarStrip.Bar(
        number: nil, from: from, to: closing.to, knownThrough: known >= from ? known : nil)
    ]
  }

  private var suspendedOn: CalendarDate? { history.last { $0.to == nil }?.on }

  /// The day on which an end was set again after a suspension.
  private var resumedOn: CalendarDate? {
    guard let index = history.firstIndex(where: { $0.to == nil }) else { return nil }
    return history[index...].first { $0.to != nil }?.on
  }

  /// The days of a stage: those on record as one bar, each predicted one with its margin.
  func bars(of stage: Body.Stage) -> [CalendarStrip.Bar] {
    let dates = stage.milestones.compactMap { schedule.milestone($0)?.date }
    let known = dates.filter { $0.certainty != .predicted }
    let predicted = dates.filter { $0.certainty == .predicted }.map { date in
      CalendarStrip.Bar(
        number: nil, from: date.from - date.marginDays, to: date.lastPossibleDay,
        knownThrough: nil)
    }
    guard let from = known.map(\.from).min(), let to = known.map(\.to).max() else {
      return predicted
    }
    return [CalendarStrip.Bar(number: nil, from: from, to: to, knownThrough: to)] + predicted
  }
}
