import CampaignEngine
import JSONText

/// A file that is meant to be a record: where it lies and which id it should bear.
struct RecordFile {
  /// The newest format that this program knows.
  static let knownFormat = 1

  /// Relative to the store.
  let path: String
  let id: String
  let kind: RecordKind

  /// Nil for a target or a session.
  let campaign: Identifier<Campaign>?

  /// The ids that files of the same folder should bear.
  let siblings: Set<String>

  /// What the first look at a record's own members says.
  enum Verdict: Equatable {
    case good
    /// A format that a later version of the program has made.
    case locked(format: Int)
    /// The record of another file, or of no file.
    case stray
  }

  /// Checks format and id, the two members that every record has.
  func verdict(on reader: inout MemberReader) -> Verdict {
    if let format = format(from: &reader), format > Self.knownFormat {
      return .locked(format: format)
    }
    reader.needs("id")
    guard let found = reader.text("id"), found != id || !isWellFormed(found) else { return .good }
    reader.report(fault(of: found), at: reader.value("id")?.place)
    return found == id ? .good : .stray
  }

  /// The format, which every file names; one that is newer is reported.
  func format(from reader: inout MemberReader) -> Int? {
    reader.needs("format")
    let format = reader.number("format", in: 1...1_000_000)
    if let format, format > Self.knownFormat {
      reader.report(
        .newerFormat(found: format, known: Self.knownFormat), at: reader.value("format")?.place)
    }
    return format
  }

  private func fault(of found: String) -> Fault.Kind {
    guard isWellFormed(found) else { return .badIdentifier(found: found) }
    guard siblings.contains(found) else { return .idDiffersFromFileName(id: found, name: id) }
    return .anotherVersion(of: found, liveFile: path.replacingName(with: "\(found).json"))
  }

  /// Sessions bear the capitals of their body, all other records none.
  private func isWellFormed(_ found: String) -> Bool {
    Identifier<Session>(kind == .session ? found.lowercased() : found).isWellFormed
  }
}

extension String {
  /// The path of another file in the same folder.
  fileprivate func replacingName(with name: String) -> String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return name }
    return self[...slash] + name
  }
}
