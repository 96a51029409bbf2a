package import CampaignEngine

extension CampaignStore {
  /// Writes a response as a new file, never over another: the answer says what the disk confirmed.
  package func create(
    _ response: Response, in campaign: Identifier<Campaign>
  ) -> SaveAnswer { .notSaved(file: "", .notFound) }
}
