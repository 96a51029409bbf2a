import CampaignEngine
import JSONText
import Wording

/// Coming milestones, for programs.
enum DeadlinesJSON {
  static func value(_ report: DeadlineReport) -> JSONValue {
    .members([
      ("asOf", .text(report.asOf.iso)), ("deadlines", .list(report.deadlines.map(value))),
    ])
  }

  private static func value(_ deadline: SessionDeadline) -> JSONValue {
    .members(
      [
        ("id", .text(deadline.id)),
        ("session", .text(deadline.session.text)),
        ("body", .text(deadline.body.text)),
        ("milestone", .text(deadline.milestone.id.text)),
        ("group", .text(deadline.milestone.group.rawValue)),
        ("title", .text(Wording.deadline(deadline))),
      ] + DatesJSON.days(deadline.dates) + [
        ("time", .text(deadline.dates.date.time?.text)),
        ("timeZone", .text(deadline.timeZone)),
      ] + DatesJSON.count(deadline.dates) + DatesJSON.certainty(deadline.dates) + [
        ("why", .list(Wording.why(deadline.dates.date.why).map { .text($0) })),
        ("asks", .list(deadline.asks.map(value))),
        ("sources", .list(deadline.sources.map(SourceJSON.value))),
      ])
  }

  private static func value(_ ask: AskReference) -> JSONValue {
    .members([("campaign", .text(ask.campaign.text)), ("ask", .text(ask.ask.text))])
  }
}
