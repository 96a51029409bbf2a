/// What is proposed where a target stays silent after a reminder: to put just that on record.
///
/// It answers all asks that one letter left without a reply, with grade D.
package struct SilenceProposal: Equatable, Sendable {
  package let asks: [Identifier<Ask>]
  package let target: Identifier<Target>

  /// The evidence: the letter, then its reminders, each with its day and the day it was due.
  package let steps: [ReplyStep]

  /// - Parameter silent: Asks to one target; those of another letter than the first one's, and those
  ///   that are not silent, are left out. Nil: nothing is to be proposed.
  package init?(for silent: [AskStatus]) {
    let silent = silent.filter { $0.reply.state == .silent && $0.reply.isLate }
    guard let first = silent.first else { return nil }
    target = first.target
    steps = first.reply.steps
    asks = silent.filter { $0.target == first.target && $0.reply.steps == first.reply.steps }
      .map(\.ask.id)
  }

  /// The response that it would be.
  ///
  /// - Parameters:
  ///   - text: The evidence in words.
  ///   - reason: Why the grade is D.
  package func draft(saying text: String, because reason: String) -> ResponseDraft {
    var draft = ResponseDraft()
    draft.channel = .silence
    draft.targets = [target]
    draft.answers = asks.map { Answer(ask: $0) }
    draft.text = text
    draft.fill(from: steps, because: reason)
    return draft
  }
}

extension CampaignStatus {
  /// What is proposed about a letter that a target has left without a reply; nil: nothing is.
  package func silenceProposal(
    on letter: Identifier<Communication>, by target: Identifier<Target>
  ) -> SilenceProposal? {
    SilenceProposal(for: asks.filter { $0.target == target && $0.reply.communication == letter })
  }

  /// The letters and reminders that a draft of a silence is about, each once, oldest first.
  package func silentSteps(of draft: ResponseDraft) -> [ReplyStep] {
    let steps = asks.filter { status in
      draft.answers.contains { $0.ask == status.ask.id }
        && (draft.targets.isEmpty || draft.targets.contains(status.target))
    }.flatMap(\.reply.steps)
    return steps.reduce(into: [ReplyStep]()) { if !$0.contains($1) { $0.append($1) } }
      .sorted { ($0.sent, $0.communication) < ($1.sent, $1.communication) }
  }
}

extension ResponseDraft {
  /// Completes a silence: the letter that it is about, grade D, and why, where nobody said otherwise.
  package mutating func fill(from steps: [ReplyStep], because reason: String) {
    inReplyTo = inReplyTo ?? steps.first?.communication
    for index in answers.indices where answers[index].kind == .answer {
      answers[index].grade = answers[index].grade ?? .noReply
      guard answers[index].grade == .noReply else { continue }
      answers[index].reason = answers[index].reason ?? reason
    }
  }
}
