import CampaignEngine
import JSONText

/// A draft as its file has it: members sorted, texts byte for byte.
struct DraftFile: Equatable {
  static let name = "form.json"

  /// Under which the bytes are written first.
  static let temporaryName = "form.part"

  let draft: FormDraft

  /// When it was last written.
  let kept: Instant

  var bytes: [UInt8] {
    var members: [(String, JSONValue)] = [
      ("format", .number(RecordFile.knownFormat)), ("campaign", .text(draft.campaign.text)),
      ("day", .text(draft.day.iso)), ("kept", .text(kept.rfc3339)),
      ("fields", .members(draft.fields.map { ($0.key, $0.value.json) })),
    ]
    if let ask = draft.ask { members.append(("ask", .text(ask.text))) }
    if let focus = draft.focus { members.append(("focus", .text(focus))) }
    return Array(
      JSONValue.members(members).written(sortingMembers: true, escaping: .needed).utf8)
  }
}

extension DraftFile {
  /// Reads a draft; nil where its campaign or its moment cannot be told, or the format is newer.
  ///
  /// Anything else that is not understood is left out.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONValue.parse(bytes),
      value["format"]?.integer.map({ $0 <= RecordFile.knownFormat }) ?? false,
      let campaign = value["campaign"]?.string.map({ Identifier<Campaign>($0) }),
      campaign.isWellFormed,
      let kept = value["kept"]?.string.flatMap({ Instant(rfc3339: $0) })
    else { return nil }
    let day = value["day"]?.string.flatMap { CalendarDate(iso: $0) }
    var draft = FormDraft(campaign: campaign, day: day ?? ZoneRules.utc.day(at: kept))
    draft.ask = value["ask"]?.string.map { Identifier($0) }
    draft.focus = value["focus"]?.string
    for member in value["fields"]?.members ?? [] {
      draft.fields[member.name] = FormDraft.Entry(member.value)
    }
    self.init(draft: draft, kept: kept)
  }
}

extension FormDraft.Entry {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .text(text)
    case .list(let words): .list(words.map { .text($0) })
    }
  }

  /// Nil for what no field holds.
  fileprivate init?(_ value: JSONValue) {
    if let text = value.string {
      self = .text(text)
    } else if let words = value.elements {
      self = .list(words.compactMap(\.string))
    } else {
      return nil
    }
  }
}
