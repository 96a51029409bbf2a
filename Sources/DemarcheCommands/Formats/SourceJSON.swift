import CampaignEngine
import JSONText

/// Where a fact was read, for programs.
enum SourceJSON {
  static func value(_ source: Source) -> JSONValue {
    .members([("title", .text(source.title)), ("url", .text(source.url))])
  }
}
