import CampaignEngine
import JSONText

/// What a command that writes changed and saved, for programs.
enum ChangesJSON {
  static func value(
    _ changes: [Change], dates: [DateChange] = [], answers: [SaveAnswer]
  ) -> JSONValue {
    .members([
      ("changes", .list(dates.map(value) + changes.map(value))),
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

  /// A date of the calendar has a session and a milestone where others have an ask and a target.
  private static func value(_ change: DateChange) -> JSONValue {
    .members([
      ("what", .text("date")), ("ask", .text(nil)), ("target", .text(nil)),
      ("from", .text(change.from.map(days))), ("to", .text(change.to.map(days))),
      ("session", .text(change.session.text)), ("milestone", .text(change.milestone.text)),
      ("asks", .list(change.asks.map { .text($0.ask.text) })),
    ])
  }

  /// A day, or a window as two days with a slash between them, as ISO 8601 writes it.
  private static func days(_ date: ScheduledDate) -> String {
    date.isWindow ? "\(date.from.iso)/\(date.to.iso)" : date.to.iso
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
