import CampaignEngine
import JSONText

/// One action with everything that is needed to take it back, bring it back or finish it.
struct JournalEntry: Equatable, Sendable {
  let action: JournalAction
  let changes: [FileChange]

  /// Where the store lay, so that a copy of it is not taken for the store itself.
  let store: String

  /// As its file has it.
  var bytes: [UInt8] {
    let value = JSONValue.members([
      ("format", .number(Self.format)),
      ("at", .text(action.at.rfc3339)),
      (
        "action",
        .members([
          ("kind", .text(action.kind.rawValue)), ("record", .text(action.record.rawValue)),
          ("id", .text(action.id)), ("campaign", .text(action.campaign?.text)),
          ("asks", .list(action.asks.map { .text($0.text) })),
          ("targets", .list(action.targets.map { .text($0.text) })),
        ])
      ),
      ("store", .text(store)),
      ("files", .list(changes.map(Self.value))),
    ])
    return Array(value.written(sortingMembers: true, escaping: .needed).utf8)
  }

  private static let format = 1

  /// Records are UTF-8, so that text keeps every byte of them.
  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func value(_ change: FileChange) -> JSONValue {
    .members([
      ("file", .text(change.file)), ("before", .text(change.before.map(text))),
      ("after", .text(text(change.after))),
    ])
  }
}

extension JournalEntry {
  /// Reads an entry's file; nil where it is none that this program could have written.
  ///
  /// What it names is checked as if somebody had written it to do harm: a path can only lead to a
  /// record's place in the store.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONValue.parse(bytes), value["format"]?.integer == Self.format,
      let store = value["store"]?.string,
      let action = value["action"].flatMap({ Self.action($0, at: value["at"]?.string) }),
      let files = value["files"]?.elements, !files.isEmpty
    else { return nil }
    let changes = files.compactMap(Self.change)
    guard changes.count == files.count, Set(changes.map(\.file)).count == files.count else {
      return nil
    }
    self.init(action: action, changes: changes, store: store)
  }

  private static func action(_ value: JSONValue, at moment: String?) -> JournalAction? {
    guard let kind = value["kind"]?.string.flatMap(JournalAction.Kind.init),
      let record = value["record"]?.string.flatMap(RecordKind.init), let id = value["id"]?.string,
      let campaign = value["campaign"], let at = moment.flatMap(Instant.init(rfc3339:)),
      let asks = value["asks"]?.elements, let targets = value["targets"]?.elements
    else { return nil }
    return JournalAction(
      kind: kind, record: record, id: id, campaign: campaign.string.map { Identifier($0) },
      asks: asks.compactMap(\.string).map { Identifier($0) },
      targets: targets.compactMap(\.string).map { Identifier($0) }, at: at)
  }

  private static func change(_ value: JSONValue) -> FileChange? {
    guard let file = value["file"]?.string, let place = RecordPlace(file: file),
      let before = value["before"], before.isNull || before.string != nil,
      let after = value["after"]?.string
    else { return nil }
    let texts = [before.string, after].compactMap { $0 }
    guard texts.allSatisfy({ $0.utf8.count <= Folder.mostBytes }) else { return nil }
    return FileChange(
      place, from: before.string.map { Array($0.utf8) }, to: Array(after.utf8))
  }
}
