package import CampaignEngine

/// Where the file of a record lies in a store.
package struct RecordPlace: Hashable, Sendable {
  /// From the store's root to the file: the campaign and one of its folders, the campaign alone, or
  /// a folder that all campaigns share.
  let folders: [String]

  /// The file's name without `.json`.
  let stem: String

  /// The place of a campaign's own record, or of one of its others.
  package init(_ kind: RecordKind, _ id: String, of campaign: Identifier<Campaign>) {
    if let folder = kind.folder {
      folders = kind.isShared ? [folder] : [campaign.text, folder]
      stem = id
    } else {
      folders = [campaign.text]
      stem = Self.campaignStem
    }
  }

  /// The place of a record that all campaigns share, such as a target.
  package init(shared kind: RecordKind, _ id: String) {
    self.init(kind, id, of: "")
  }

  private static let campaignStem = "campaign"

  /// Relative to the store.
  package var file: String { (folders + [name]).joined(separator: "/") }
  var name: String { "\(stem).json" }
  var record: SavedRecord { SavedRecord(file: file, id: id) }

  /// The campaign's own record bears the name of its folder.
  var isCampaign: Bool { folders.count == 1 && !StoreReader.reservedNames.contains(folders[0]) }
  var id: String { isCampaign ? folders[0] : stem }
}

extension RecordPlace {
  /// Reads the path of a file in a store; nil where no record has its place there.
  init?(file: String) {
    var parts = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.popLast(), name.hasSuffix(".json") else { return nil }
    folders = parts
    stem = String(name.dropLast(".json".count))
    guard isWellFormed else { return nil }
  }

  /// Whether a record may lie here: no path leads out of the store, or to what is no record's.
  var isWellFormed: Bool {
    switch folders.count {
    case 1 where isCampaign: Self.isPlain(folders[0]) && stem == Self.campaignStem
    case 1: RecordKind.allCases.contains { $0.isShared && $0.folder == folders[0] } && isName
    case 2:
      Self.isPlain(folders[0]) && !StoreReader.reservedNames.contains(folders[0])
        && RecordKind.allCases.contains { !$0.isShared && $0.folder == folders[1] }
        && isName
    default: false
    }
  }

  /// Sessions bear the capitals of their body, all other records none.
  private var isName: Bool {
    Self.isPlain(folders == [RecordKind.session.folder] ? stem.lowercased() : stem)
  }

  private static func isPlain(_ name: String) -> Bool {
    Identifier<Campaign>(name).isWellFormed
  }
}

extension RecordKind {
  /// The folder in which the files of a kind lie; nil: the record of a campaign lies beside them.
  package var folder: String? {
    switch self {
    case .campaign: nil
    case .ask: "asks"
    case .communication: "communications"
    case .response: "responses"
    case .event: "events"
    case .task: "tasks"
    case .target: "targets"
    case .session: "calendar"
    }
  }

  /// Whether all campaigns share the records of a kind.
  package var isShared: Bool { self == .target || self == .session }
}
