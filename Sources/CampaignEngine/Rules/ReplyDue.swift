extension ReplyClock {
  /// Why the reply is due when it is: the letter, and the newest reminder where there was one.
  package func reasonsOfDue(in records: CampaignRecords?) -> [ReplyReason] {
    guard let letter = communication, let sent, let due else { return [] }
    let isStated = { records?.communication($0)?.replyBy != nil }
    let raised = ReplyReason.sent(
      letter, on: sent, due: letterDue ?? due, isStated: isStated(letter))
    guard let reminder else { return [raised] }
    return [raised, .reminded(reminder, due: due, isStated: isStated(reminder))]
  }
}
