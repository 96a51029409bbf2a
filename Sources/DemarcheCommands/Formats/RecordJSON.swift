import CampaignEngine
import CampaignStore
import JSONText

/// One record as its file has it, with what is computed about it, for programs.
///
/// A session that no file of the store tells of has neither file nor record.
enum RecordJSON {
  static func value(_ shown: ShownRecord, why: [String], in opened: OpenedStore) -> JSONValue {
    .members([
      ("kind", .text(shown.kind.rawValue)),
      ("file", .text(shown.record?.file)),
      ("record", shown.record?.value ?? .text(nil)),
      ("computed", computed(shown.computed, in: opened)),
      ("why", .list(why.map { .text($0) })),
    ])
  }

  /// As in `status --json` and `sessions --json` where those tell of the same.
  private static func computed(
    _ computed: ShownRecord.Computed, in opened: OpenedStore
  ) -> JSONValue {
    switch computed {
    case .campaign(let status): StatusJSON.value(status, in: opened.world)
    case .ask(let asks):
      .members([("asks", .list(asks.map { AskJSON.value($0, in: opened.world) }))])
    case .communication(let report): value(report)
    case .response(let report): value(report)
    case .target(let report):
      .members([
        ("campaigns", .list(report.campaigns.map { StatusJSON.value($0, in: opened.world) }))
      ])
    case .session(let report): SessionsJSON(opened: opened).value(report)
    case .nothing: .text(nil)
    }
  }

  private static func value(_ report: CommunicationReport) -> JSONValue {
    .members([
      (
        "replies",
        .list(
          report.replies.map { reply in
            .members([
              ("ask", .text(reply.ask.id.text)), ("target", .text(reply.target.text)),
              ("outcome", .text(reply.outcome.rawValue)), ("reply", AskJSON.value(reply.clock)),
            ])
          })
      ),
      ("counts", .list(report.counts.map(value))),
    ])
  }

  private static func value(_ count: SignatoryCount) -> JSONValue {
    .members([
      ("what", .text(count.what.rawValue)), ("stated", .number(count.stated)),
      ("printed", .number(count.printed)), ("verdict", .text(count.verdict.rawValue)),
    ])
  }

  private static func value(_ report: ResponseReport) -> JSONValue {
    .members([
      (
        "asks",
        .list(
          report.uses.map { use in
            .members([
              ("ask", .text(use.status.ask.id.text)), ("target", .text(use.status.target.text)),
              ("role", .text(use.role.rawValue)),
              ("outcome", .text(use.status.standing.outcome.rawValue)),
            ])
          })
      ),
      ("answered", .list(report.answered.map { .text($0.text) })),
      ("promised", .list(report.promised.map { .text($0.ask.id.text) })),
      ("steppedBack", .bool(report.stepBack != nil)),
      ("conflict", .list(report.conflict.map { .text($0.text) })),
    ])
  }
}
