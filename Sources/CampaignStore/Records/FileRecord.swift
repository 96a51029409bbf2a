import CampaignEngine

/// A record that has a file of its own.
protocol FileRecord {
  static var kind: RecordKind { get }

  /// Reads the record from its members; where a fault was reported it is a stand-in.
  init(id: Identifier<Self>, from reader: inout MemberReader)
}

extension MemberReader {
  /// Who may see a record: `internal` unless it says otherwise.
  mutating func visibility() -> Visibility { word("visibility") ?? .internal }

  mutating func sources() -> [Source] {
    objects("sources") { reader in Source(from: &reader) }
  }
}

extension Source {
  init(from reader: inout MemberReader) {
    self.init(title: reader.neededText("title"), url: reader.text("url"))
    _ = reader.partialDate("date")
  }
}
