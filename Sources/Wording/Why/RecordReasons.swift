package import CampaignEngine

/// What rests on a response, where a target stands, and why a session's days are what they are.
extension Wording {
  /// What each ask makes of a response, and what else rests on it, one sentence each.
  package static func why(_ report: ResponseReport, in world: World) -> [String] {
    let records = world.campaigns.first { $0.response(report.response.id) != nil }
    let letters = report.answered.map { letter in
      "it answered the \(records?.communication(letter).map(communication) ?? letter.text)"
    }
    let promises = report.promised.flatMap { Explanation(world: world, $0).promise(of: $0) }
    let others = report.conflict.filter { $0 != report.response.id }
      .map { other in
        "sources disagree: another record is the \(records?.response(other).map(evidence) ?? other.text)"
      }
    let uses = report.uses.map(use)
    let all =
      uses + letters + promises + [report.stepBack.map(stepBack)].compactMap { $0 } + others
    return all.isEmpty ? ["No ask rests on it."] : distinct(all.map(sentence))
  }

  private static func use(_ use: ResponseReport.Use) -> String {
    let ask = "\(quoted(use.status.ask.title)) (\(outcome(use.status.standing.outcome)))"
    switch use.role {
    case .decides: return "it decides \(ask)"
    case .beside: return "it stands beside the outcome of \(ask)"
    case .background: return "it is older than \(ask), so it is background to it"
    case .history: return "it is about \(ask), but something else decides that"
    }
  }

  /// Where each ask to a target stands, its seats and its steps back, one sentence each.
  package static func why(_ report: TargetReport, in world: World) -> [String] {
    let seats = report.memberships.map { seat in
      let until = seat.until.map { " until \(date($0))" } ?? ""
      return "it has a seat on the \(body(seat.body)) since \(date(seat.from))" + until
    }
    let asks = report.campaigns.flatMap(\.asks).map { status in
      "\(quoted(status.ask.title)): \(label(status, in: world))"
    }
    return distinct((report.stepsBack.map(stepBack) + asks + seats).map(sentence))
  }

  /// Why each day of a session is what it is, and how its days changed.
  package static func why(_ report: SessionReport) -> [String] {
    report.schedule.milestones.map { why($0, of: report.id) }
      + report.history.map { sentence(change($0)) }
  }

  private static func why(
    _ milestone: ScheduledMilestone, of session: Identifier<Session>
  ) -> String {
    let name = self.milestone(milestone.title, of: session, milestone.id)
    let when = milestone.date.map { ", \(dated($0))" } ?? ": no date is set"
    let reasons = milestone.why.map(Explanation.anonymous.reason)
    let because = reasons.isEmpty ? "" : "\(milestone.date == nil ? ";" : ":") "
    return sentence(name + when + because + reasons.joined(separator: "; "))
  }
}
