package import CampaignEngine

/// Why a folder cannot be used as the store.
extension Wording {
  package static func message(_ refusal: StoreRefusal) -> String {
    switch refusal {
    case .missing(let path): "\(path): there is no such folder"
    case .notAFolder(let path): "\(path): not a folder"
    case .unreadable(let path, let reason): "\(path): cannot be read: \(Self.reason(reason))"
    }
  }

  package static func remedy(_ refusal: StoreRefusal) -> String {
    switch refusal {
    case .missing, .notAFolder: "name the folder that holds the campaigns with --store"
    case .unreadable(_, let reason): remedy(reason)
    }
  }

  package static func code(_ refusal: StoreRefusal) -> String {
    switch refusal {
    case .missing: "store-missing"
    case .notAFolder: "store-not-a-folder"
    case .unreadable: "store-unreadable"
    }
  }
}
