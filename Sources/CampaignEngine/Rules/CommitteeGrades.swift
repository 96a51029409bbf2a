extension [AnswerOnRecord] {
  /// The newest grade of each committee that gave one, by its name.
  ///
  /// - Parameter reasons: Those of the outcome: a grade that is one of them is not told twice.
  func newestOfCommittees(beside reasons: [StandingReason]) -> [StandingReason] {
    let told = reasons.compactMap(\.gradedResponse).filter { told in
      !contains { $0.isGraded && $0.answer.gradedBy == nil && $0.response.id == told }
    }
    let graders = Set(filter(\.isGraded).compactMap(\.answer.gradedBy)).sorted()
    return graders.compactMap { grader in
      guard let newest = last(where: { $0.isGraded && $0.answer.gradedBy == grader }),
        let grade = newest.answer.grade, !told.contains(newest.response.id)
      else { return nil }
      return .committeeGrade(grade, by: grader, on: newest.response.date, newest.response.id)
    }
  }
}

extension StandingReason {
  /// The response whose grade it tells.
  fileprivate var gradedResponse: Identifier<Response>? {
    if case .gradedDeed(_, _, let by) = self { return by }
    if case .gradedWords(_, _, let by) = self { return by }
    return nil
  }
}
