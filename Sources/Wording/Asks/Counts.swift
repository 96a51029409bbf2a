package import CampaignEngine

/// How many asks stand where.
extension Wording {
  /// "5 asks: 5 open, 0 met, 0 not met"; other outcomes only where there are any.
  package static func counts(_ counts: Counts) -> String {
    let always: Set<Outcome> = [.open, .met, .notMet]
    let parts = Outcome.allCases.compactMap { outcome -> String? in
      let count = counts.of(outcome)
      guard count > 0 || always.contains(outcome) else { return nil }
      return "\(count) \(counted(outcome))"
    }
    let answers =
      counts.pairs == counts.asks ? "" : ", " + counted(counts.pairs, "answer") + " wanted"
    return "\(counted(counts.asks, "ask"))\(answers): \(parts.joined(separator: ", "))"
  }

  private static func counted(_ outcome: Outcome) -> String {
    switch outcome {
    case .unknown: "to find out"
    case .open, .met, .partlyMet, .notMet, .ended: Self.outcome(outcome)
    }
  }

  /// What an ask needs most.
  package static func triage(_ rank: TriageRank) -> String {
    switch rank {
    case .steppedBack: "stepped back"
    case .promiseBroken: "promise broken"
    case .replyLate: "no reply"
    case .windowClosesFirst: "too late?"
    case .dueSoon: "due soon"
    case .ungraded: "not graded"
    case .toFindOut: "find out"
    case .awaiting: "reply awaited"
    case .open: "open"
    case .partlyMet: "partly met"
    case .notMet: "not met"
    case .met: "met"
    case .ended: "ended"
    }
  }
}
