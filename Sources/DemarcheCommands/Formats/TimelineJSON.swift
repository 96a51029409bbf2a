import CampaignEngine
import JSONText
import Wording

/// What happened about a campaign, for programs.
enum TimelineJSON {
  static func value(_ timeline: Timeline) -> JSONValue {
    .members([("entries", .list(timeline.entries.map(value)))])
  }

  private static func value(_ entry: TimelineEntry) -> JSONValue {
    .members([
      ("date", .text(entry.date.iso)),
      ("lane", .text(entry.lane.rawValue)),
      ("kind", .text(entry.kind.rawValue)),
      ("id", .text(entry.id)),
      ("title", .text(Wording.title(entry))),
    ])
  }
}
