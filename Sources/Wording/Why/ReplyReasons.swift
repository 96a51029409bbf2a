import CampaignEngine

/// Why a reply is awaited, late or there.
extension Explanation {
  /// The steps that lead to where the reply stands, the letter first.
  func replyReasons(of status: AskStatus) -> [ReplyReason] {
    let reply = status.reply
    guard reply.communication != nil else {
      return reply.earlier.map { .earlier($0) } + (reply.state == .notSent ? [.notSent] : [])
    }
    var reasons = reply.reasonsOfDue(in: records)
    if reply.state == .acknowledged, let response = acknowledgement(of: reply) {
      reasons.append(.acknowledged(response.id, on: response.date))
    }
    if reply.state == .overdue || reply.state == .silent, let day = reply.day, let of = reply.of {
      reasons.append(.unanswered(daysLate: day - of))
    }
    if reply.state == .silent && reply.isLate { reasons.append(.silenceProposed) }
    if let answer = reply.answer.flatMap({ records?.response($0) }) {
      reasons.append(.answered(answer.id, on: answer.date))
    }
    switch status.standing.outcome {
    case .met, .notMet, .ended:
      if reply.answer == nil { reasons.append(.noLongerAwaited(status.standing.outcome)) }
    case .open, .partlyMet, .unknown: break
    }
    if reply.windowClosesFirst, let due = reply.due { reasons.append(.windowClosesFirst(due: due)) }
    return reasons + reply.earlier.map { .earlier($0) }
  }

  /// The newest response that only says that an answer will come, or that the letter is there.
  private func acknowledgement(of reply: ReplyClock) -> Response? {
    let letters = [reply.communication, reply.reminder]
    return records?.responses.filter { response in
      response.target == target && response.date.lastDay >= (reply.sent ?? response.date.lastDay)
        && (response.answers.contains { $0.ask == ask?.id && $0.kind != .answer }
          || response.inReplyTo.map { letters.contains($0) } ?? false)
    }.max { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  func reply(_ reason: ReplyReason) -> String {
    switch reason {
    case .notSent: "no letter has raised it"
    case .sent(let letter, let day, let due, let isStated): sent(letter, day, due, isStated)
    case .reminded(let reminder, let due, let isStated): reminded(reminder, due, isStated)
    case .unanswered(let days): "no answer is on record, \(Wording.days(days)) after that"
    case .silenceProposed: silenceProposed
    case .answered(let by, let date): "it was answered \(Wording.at(date))" + evidence(by)
    case .acknowledged(let by, let date):
      "it was acknowledged \(Wording.at(date)), which is no answer yet" + evidence(by)
    case .noLongerAwaited(let outcome):
      "nobody waits for a reply any more: the ask is \(Wording.outcome(outcome))"
    case .earlier(let letter): earlier(letter)
    case .windowClosesFirst(let due): windowFirst(due)
    }
  }

  private func sent(
    _ letter: Identifier<Communication>, _ day: CalendarDate, _ due: CalendarDate,
    _ isStated: Bool
  ) -> String {
    let communication = records?.communication(letter)
    let name =
      communication.map(Wording.communication)
      ?? "letter of \(Wording.plainDay(day))\(Wording.aside([letter.text]))"
    return isStated
      ? "the \(name) asks for a reply by \(Wording.plainDay(due))"
      : "the \(name) raised it; its \(Wording.days(due - day)) for a reply end on "
        + Wording.plainDay(due)
  }

  private func reminded(
    _ reminder: Identifier<Communication>, _ due: CalendarDate, _ isStated: Bool
  ) -> String {
    let name =
      records?.communication(reminder).map(Wording.communication)
      ?? "reminder\(Wording.aside([reminder.text]))"
    return "the \(name) asks again, for a reply by \(Wording.plainDay(due))"
      + (isStated ? "" : ", as many days after it as after a letter")
  }

  private var silenceProposed: String {
    "nobody replied after a reminder: grade D, no reply, can be put on record"
  }

  private func earlier(_ letter: EarlierLetter) -> String {
    let late = letter.daysLate > 0 ? ", \(Wording.days(letter.daysLate)) late" : ""
    let name =
      records?.communication(letter.communication).map { "the \(Wording.communication($0))" }
      ?? "an earlier letter\(Wording.aside([letter.communication.text]))"
    return "\(name) is unanswered too: its reply was due on "
      + Wording.plainDay(letter.due) + late
  }

  private func windowFirst(_ due: CalendarDate) -> String {
    let session = ask?.session.map(Wording.session) ?? "the session"
    return "\(session) acts before the reply is due on \(Wording.plainDay(due)): chase now"
  }
}
