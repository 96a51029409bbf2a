package import CampaignEngine

/// What is odd about a response: it is saved all the same.
extension Wording {
  package static func warning(_ warning: LogWarning, in records: CampaignRecords?) -> String {
    let title = { (ask: Identifier<Ask>) in quoted(records?.ask(ask)?.title ?? ask.text) }
    switch warning {
    case .gradeForSilence(_, let channel):
      return "grade D says that nobody replied, but this is a \(Self.channel(channel))"
    case .gradeWithoutReason(_, let grade): return "grade \(grade.rawValue) has no reason yet"
    case .notSilent(let ask, let state): return "\(title(ask)): \(notSilent(state))"
    case .olderThanAsk(let ask, let firstDay):
      return "\(title(ask)) was asked from \(plainDay(firstDay)) on: this is background to it"
    case .beforeSession(let session, let opening):
      return "an act at \(Self.session(session)), which opened only on \(plainDay(opening))"
    case .stanceOfNoScale(let stance, let body):
      return "\(quoted(Self.stance(stance))) is no position on a text of the \(Self.body(body))"
    case .promiseInThePast(let day): return "promised by \(plainDay(day)), which is past already"
    case .offRecordInPublic: return "off the record, yet seen by everybody"
    }
  }

  /// Why a silence is too early, or none.
  private static func notSilent(_ state: ReplyClock.State) -> String {
    switch state {
    case .notSent: "no letter raised it, so nobody kept silent"
    case .awaiting, .reminded, .acknowledged: "the reply is not late yet"
    case .overdue: "no reminder was sent yet"
    case .answered: "it was answered"
    case .silent: "silent after a reminder"
    }
  }
}
