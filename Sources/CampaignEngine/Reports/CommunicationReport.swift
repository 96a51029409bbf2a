/// What became of something that we sent: which asks were answered, and whether its numbers agree.
package struct CommunicationReport: Equatable, Sendable {
  /// The reply about one ask by one target.
  package struct Reply: Equatable, Sendable {
    package let ask: Ask
    package let target: Identifier<Target>
    package let clock: ReplyClock
    package let outcome: Outcome
  }

  package let communication: Communication

  /// The letter whose clock runs: itself, or the one of which it is a reminder; nil: none runs.
  package let letter: Identifier<Communication>?

  /// One for each ask that the letter raises and each target.
  package let replies: [Reply]
  package let counts: [SignatoryCount]
}

extension Situation {
  /// What became of a communication; nil where the campaign has none of that id.
  package func report(on id: Identifier<Communication>) -> CommunicationReport? {
    guard let communication = records.communication(id) else { return nil }
    let replies = records.asks.flatMap { ask in
      targets(of: ask).flatMap { target in
        replyClocks(of: ask, target: target, to: id).map { clock, outcome in
          CommunicationReport.Reply(ask: ask, target: target, clock: clock, outcome: outcome)
        }
      }
    }
    return CommunicationReport(
      communication: communication, letter: replies.first?.clock.communication, replies: replies,
      counts: communication.signatories?.counts ?? [])
  }
}
