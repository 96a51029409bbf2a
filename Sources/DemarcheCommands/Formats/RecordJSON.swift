import CampaignEngine
import CampaignStore
import JSONText

/// One record as its file has it, with what is computed about it, for programs.
enum RecordJSON {
  static func value(_ shown: ShownRecord, why: [String], in opened: OpenedStore) -> JSONValue {
    .members([
      ("kind", .text(shown.record.kind.rawValue)),
      ("file", .text(shown.record.file)),
      ("record", shown.record.value),
      ("computed", computed(shown, in: opened.world)),
      ("why", .list(why.map { .text($0) })),
    ])
  }

  /// As in `status --json`: the campaign, or `asks` with an entry for each target.
  private static func computed(_ shown: ShownRecord, in world: World) -> JSONValue {
    guard let status = shown.status else { return .text(nil) }
    guard shown.record.kind == .ask else { return StatusJSON.value(status, in: world) }
    return .members([("asks", .list(status.asks.map { AskJSON.value($0, in: world) }))])
  }
}
