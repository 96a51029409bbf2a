import CampaignEngine

/// What is on record on the scale of a wanted position, or is not.
extension Explanation {
  func took(
    _ stance: Identifier<Stance>, _ session: Identifier<Session>, _ acted: CalendarDate,
    _ by: Identifier<Response>?
  ) -> String {
    onRecord(stance, session) + ", counted from \(Wording.plainDay(acted))" + evidence(by)
  }

  func onList(
    _ date: PartialDate, _ session: Identifier<Session>, _ by: Identifier<Response>
  ) -> String {
    "its name is on the list of \(Wording.session(session)) since \(Wording.date(date)), "
      + "but the text has not been acted on, and names can still come off" + evidence(by)
  }

  func canStillChange(
    _ stance: Identifier<Stance>, _ session: Identifier<Session>, _ until: ScheduledDate,
    _ milestone: Identifier<Milestone>
  ) -> String {
    let scale = Vocabulary.stance(stance)?.scale
    return onRecord(stance, session) + evidence(of: stance, session)
      + "; \(Wording.chance(on: scale)) until \(Wording.plainDay(until.to))"
      + Wording.certaintyAside(until.certainty) + ", so the ask is open"
  }

  func tooLate(
    _ stance: Identifier<Stance>, _ session: Identifier<Session>, _ last: CalendarDate,
    _ by: Identifier<Response>?
  ) -> String {
    onRecord(stance, session) + "; the last day to change that was \(Wording.plainDay(last))"
      + evidence(by)
  }

  func withdrawn(
    _ met: CalendarDate, _ withdrawn: PartialDate, _ by: Identifier<Response>
  ) -> String {
    "met on \(Wording.plainDay(met)), but the name was withdrawn \(Wording.at(withdrawn))"
      + evidence(by)
  }

  func waiting(
    _ session: Identifier<Session>, _ milestone: Identifier<Milestone>, _ date: ScheduledDate?
  ) -> String {
    let name = Wording.session(session)
    guard let date else { return "nothing is on record for \(name) yet, and no date is known" }
    return "nothing is on record for \(name) yet; what decides is "
      + "\(Wording.milestoneNoun(milestone)), \(Wording.dated(date))"
  }

  func notVerified(
    _ session: Identifier<Session>, _ milestone: Identifier<Milestone>, _ date: ScheduledDate,
    _ daysAgo: Int
  ) -> String {
    "nothing is on record for \(Wording.session(session)); \(Wording.milestoneNoun(milestone)) "
      + "was predicted for \(Wording.window(date.from, date.to)), passed "
      + "\(Wording.days(daysAgo)) ago and is not verified; it counts as passed after "
      + Wording.plainDay(date.lastPossibleDay)
  }

  func closed(
    _ session: Identifier<Session>, _ milestone: Identifier<Milestone>, _ day: CalendarDate
  ) -> String {
    "nothing is on record for \(Wording.session(session)), and its last chance, "
      + "\(Wording.milestoneNoun(milestone)), was \(Wording.plainDay(day)) at the latest: "
      + "somebody has to find out"
  }

  private func onRecord(
    _ stance: Identifier<Stance>, _ session: Identifier<Session>
  ) -> String {
    "on record for \(Wording.session(session)): \(Wording.stance(stance))"
  }

  /// The newest record of a stance on the text of a session, where the ask says which subject.
  private func evidence(
    of stance: Identifier<Stance>, _ session: Identifier<Session>
  ) -> String {
    let records = records?.responses.filter {
      $0.target == target && $0.position?.session == session && $0.position?.stance == stance
        && $0.position?.subject == ask?.wants?.subject
    }
    return evidence(records?.max { $0.date < $1.date }?.id)
  }

  /// What is on record on the other scales of the same text; that it had no seat is said already.
  func beside(of status: AskStatus) -> [String] {
    guard let session = status.ask.session else { return [] }
    return status.standing.beside.compactMap { beside in
      guard let stance = beside.stance, stance != Vocabulary.undecided,
        stance != Vocabulary.body(session.body ?? "")?.withoutSeat
      else { return nil }
      return "beside it, on record for \(Wording.session(session)): \(Wording.stance(stance))"
        + evidence(of: stance, session)
    }
  }
}
