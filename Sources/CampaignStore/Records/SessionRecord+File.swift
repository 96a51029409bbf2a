package import CampaignEngine
package import JSONText

extension HistoryEntry {
  /// The change as a session's file has it; a date that was taken back is null.
  package var fileValue: JSONValue {
    let known = JSONValue.known([
      ("on", .text(on.iso)), ("field", .text(field)), ("certainty", .text(certainty.rawValue)),
      ("why", .text(why)), ("source", source.map(\.fileValue)),
    ])
    return known.changing([
      JSONMemberChange("from", .text(from?.iso)), JSONMemberChange("to", .text(to?.iso)),
    ])
  }
}
