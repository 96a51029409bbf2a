package import CampaignEngine

/// What became of a record that was to be written: three answers, no others.
extension Wording {
  package static func answer(_ answer: SaveAnswer) -> String {
    switch answer {
    case .saved: "saved"
    case .unconfirmed(_, let reason):
      "saved, but the disk did not confirm it: \(Self.reason(reason))"
    case .notSaved(_, let reason): "not saved: \(Self.reason(reason)); nothing was changed"
    }
  }
}
