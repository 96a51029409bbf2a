import CampaignEngine
import CampaignStore
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
      ("kind", .text(kind(entry.fact).rawValue)),
      ("id", .text(entry.id)),
      ("title", .text(Wording.title(entry))),
    ])
  }

  /// As `show --json` names it.
  private static func kind(_ fact: TimelineEntry.Fact) -> StoredRecord.Kind {
    switch fact {
    case .communication: .communication
    case .response: .response
    case .event: .event
    case .milestone, .resolution: .session
    }
  }
}
