package import CampaignEngine

/// A letter that was left without a reply, as evidence.
extension Wording {
  /// "No reply to the letter of 21 Feb 2020, due 21 Apr 2020; reminder of 25 Apr 2020, due 24 Jun
  /// 2020."
  package static func silence(_ steps: [ReplyStep], in records: CampaignRecords?) -> String {
    let links = steps.map { evidence($0, in: records) }
    return sentence("no reply to the " + links.joined(separator: "; "))
  }

  /// Each step alone, as evidence: "letter of 21 Feb 2020, due 21 Apr 2020".
  package static func evidence(_ step: ReplyStep, in records: CampaignRecords?) -> String {
    "\(name(of: step, in: records)), due \(plainDay(step.due))"
  }

  /// Why a silence is graded D.
  ///
  /// - Parameter reminders: How many were sent.
  package static func silenceReason(reminders: Int) -> String {
    reminders > 0
      ? "no reply after \(counted(reminders, "reminder"))" : "no reply; no reminder was sent"
  }

  static func name(of step: ReplyStep, in records: CampaignRecords?) -> String {
    records?.communication(step.communication).map(communication)
      ?? "letter of \(plainDay(step.sent))"
  }
}
