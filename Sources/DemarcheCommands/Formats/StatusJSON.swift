import CampaignEngine
import JSONText

/// Where the asks of campaigns stand, for programs.
enum StatusJSON {
  static func value(_ report: StatusReport, of opened: OpenedStore) -> JSONValue {
    .members([
      ("asOf", .text(report.asOf.iso)),
      ("store", .text(opened.place.shown)),
      ("faults", .number(opened.errorCount)),
      ("campaigns", .list(report.campaigns.map { value($0, in: opened.world) })),
    ])
  }

  static func value(_ status: CampaignStatus, in world: World) -> JSONValue {
    .members([
      ("id", .text(status.campaign.id.text)),
      ("title", .text(status.campaign.title)),
      ("state", .text(status.campaign.state.rawValue)),
      ("counts", value(status.counts)),
      ("asks", .list(status.asks.map { AskJSON.value($0, in: world) })),
    ])
  }

  private static func value(_ counts: Counts) -> JSONValue {
    .members(
      [("asks", .number(counts.asks)), ("pairs", .number(counts.pairs))]
        + Outcome.allCases.map { ($0.rawValue, .number(counts.of($0))) }
        + [
          ("overdue", .number(counts.overdue)), ("steppedBack", .number(counts.steppedBack)),
          ("ungraded", .number(counts.ungraded)),
        ])
  }
}
