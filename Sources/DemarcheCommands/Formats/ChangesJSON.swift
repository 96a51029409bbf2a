import CampaignEngine
import JSONText

/// What a command that writes changed and saved, for programs.
enum ChangesJSON {
  static func value(_ changes: [Change], answers: [SaveAnswer]) -> JSONValue {
    .members([
      ("changes", .list(changes.map(value))),
      ("saved", .list(answers.compactMap(\.record).map(value))),
      ("confirmed", .bool(answers.allSatisfy(\.isConfirmed))),
    ])
  }

  /// The same of an undo: `saved` lists the files that it wrote, `removed` those that it took away.
  static func value(_ changes: [Change], _ answer: UndoAnswer, isDryRun: Bool) -> JSONValue {
    let records = isDryRun ? [] : answer.records.map(value)
    let rewritten = isDryRun ? [] : answer.rewritten.map(value)
    return .members([
      ("changes", .list(changes.map(value))),
      ("saved", .list(rewritten + (answer.way == .undo ? [] : records))),
      ("removed", .list(answer.way == .undo ? records : [])),
      ("confirmed", .bool(answer.unconfirmed == nil)),
    ])
  }

  private static func value(_ change: Change) -> JSONValue {
    .members([
      ("what", .text(change.what.rawValue)),
      ("ask", .text(change.ask.text)),
      ("target", .text(change.target.text)),
      ("from", .text(change.from.map(word))),
      ("to", .text(change.to.map(word))),
    ])
  }

  private static func value(_ record: SavedRecord) -> JSONValue {
    .members([("file", .text(record.file)), ("id", .text(record.id))])
  }

  /// The same words as in `status --json`.
  private static func word(_ state: Change.State) -> String {
    switch state {
    case .outcome(let outcome): outcome.rawValue
    case .reply(let reply): reply.rawValue
    case .promise(let promise, let by): "\(promise.rawValue) \(by.iso)"
    case .clock(let day): day.iso
    case .stance(let stance): stance.text
    case .triage(let rank): word(rank)
    }
  }

  private static func word(_ rank: TriageRank) -> String {
    switch rank {
    case .steppedBack: "steppedBack"
    case .promiseBroken: "promiseBroken"
    case .replyLate: "replyLate"
    case .windowClosesFirst: "windowClosesFirst"
    case .dueSoon: "dueSoon"
    case .ungraded: "ungraded"
    case .toFindOut: "toFindOut"
    case .awaiting: "awaiting"
    case .open: "open"
    case .partlyMet: "partlyMet"
    case .notMet: "notMet"
    case .met: "met"
    case .ended: "ended"
    }
  }
}
