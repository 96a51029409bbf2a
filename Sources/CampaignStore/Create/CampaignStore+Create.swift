package import CampaignEngine
import Glibc

extension CampaignStore {
  /// Writes a response as a new file, never over another: the answer says what the disk confirmed.
  package func create(
    _ response: Response, in campaign: Identifier<Campaign>
  ) -> SaveAnswer {
    let creation = RecordCreation(
      root: root, files: SystemFiles(), processID: getpid(), randomLetters: Self.randomLetters)
    return creation.create(
      response.fileValue, id: response.id.text, in: "responses", of: campaign)
  }

  /// Lower-case letters and digits that nobody can foresee.
  package static func randomLetters(_ count: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
    var generator = SystemRandomNumberGenerator()
    return String(
      (0..<count).map { _ in letters[Int.random(in: letters.indices, using: &generator)] })
  }
}
