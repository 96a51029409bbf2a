import CampaignEngine
import Glibc
import JSONText

@testable import CampaignStore

extension RecordWriter {
  /// Makes a record's file.
  func create(_ value: JSONValue, _ place: RecordPlace) -> SaveAnswer {
    write(FileChange(place, to: Self.bytes(of: value)))
  }
}

extension CampaignStore {
  /// Writes one response, without a journal.
  func create(_ response: Response, in campaign: Identifier<Campaign>) -> SaveAnswer {
    RecordWriter(
      root: root, files: SystemFiles(), processID: getpid(), randomLetters: Self.randomLetters
    ).create(response.fileValue, RecordPlace(.response, response.id.text, of: campaign))
  }
}
