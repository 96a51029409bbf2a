import CampaignEngine

/// Why a reply is awaited, late or there.
extension Explanation {
  /// The steps that lead to where the reply stands, the letter first.
  func replyReasons(of status: AskStatus) -> [ReplyReason] {
    let reply = status.reply
    guard let letter = reply.communication, let sent = reply.sent else {
      return reply.earlier.map { .earlier($0) } + (reply.state == .notSent ? [.notSent] : [])
    }
    var reasons: [ReplyReason] = []
    if let due = reply.due {
      let isStated = records?.communication(letter)?.replyBy != nil
      reasons.append(.sent(letter, on: sent, due: due, isStated: isStated))
    }
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

  func reply(_ reason: ReplyReason) -> String {
    switch reason {
    case .notSent: "no letter has raised it"
    case .sent(let letter, let day, let due, let isStated): sent(letter, day, due, isStated)
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
