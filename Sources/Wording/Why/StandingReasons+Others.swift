import CampaignEngine

/// Endings, grades, and what stands beside an outcome.
extension Explanation {
  func ended(_ ending: Ending) -> String {
    "the ask ended on \(Wording.plainDay(ending.day)), \(Wording.kind(ending.kind)): "
      + ending.reason
  }

  /// The grade with its meaning, whose it is, its reason, and the record.
  func graded(
    _ what: String, _ grade: Grade, at date: PartialDate, _ by: Identifier<Response>
  ) -> String {
    let graded = records?.response(by)?.answers.filter { $0.grade == grade && isAbout($0) }
    let answer = graded?.last { $0.gradedBy == nil } ?? graded?.last
    let grader = answer?.gradedBy.map { " by \(Wording.grader($0))" } ?? ""
    let reason = answer?.reason.map { ": \($0)" } ?? ""
    return "\(what) \(Wording.at(date)) is graded \(grade.rawValue)\(grader), "
      + Wording.meaning(grade) + reason + evidence(by)
  }

  /// The reason that a committee gives for its grade.
  func committeeReason(_ id: Identifier<Response>, _ grader: String) -> String {
    let answer = records?.response(id)?.answers.last { $0.gradedBy == grader && isAbout($0) }
    return answer?.reason.map { ": \($0)" } ?? ""
  }

  private func isAbout(_ answer: Answer) -> Bool { ask.map { $0.id == answer.ask } ?? true }

  func wordsOnly(_ grade: Grade, _ deadline: CalendarDate) -> String {
    "there are only words, graded \(grade.rawValue), and nothing was done by the deadline, "
      + Wording.plainDay(deadline)
  }

  func metLater(_ later: MetLater) -> String {
    "met for \(Wording.session(later.session)) on \(Wording.plainDay(later.on)), "
      + "\(Wording.yearsLater(later.yearsLater)): \(title(later.ask))"
  }

  func noSeat(_ body: Identifier<Body>, on day: CalendarDate) -> String {
    "it had no seat on the \(Wording.body(body)) on \(Wording.plainDay(day)): it took no part in "
      + "votes there, which says nothing about its name"
  }

  func conflict(_ responses: [Identifier<Response>]) -> String {
    let named = responses.map { records?.response($0).map(stanceAndEvidence) ?? $0.text }
    return named.isEmpty ? "" : ": " + named.joined(separator: "; ")
  }

  private func stanceAndEvidence(_ response: Response) -> String {
    let stance = response.position.map { Wording.stance($0.stance) + ", " } ?? ""
    return stance + Wording.evidence(response)
  }
}
