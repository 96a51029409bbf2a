import CampaignEngine
import Glibc

@testable import CampaignStore

extension CampaignStore {
  /// Writes one response, without a journal.
  func create(_ response: Response, in campaign: Identifier<Campaign>) -> SaveAnswer {
    RecordCreation(
      root: root, files: SystemFiles(), processID: getpid(), randomLetters: Self.randomLetters
    ).create(response.fileValue, id: response.id.text, in: "responses", of: campaign)
  }
}
