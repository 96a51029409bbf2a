/// Why a store cannot be used at all; nothing was changed.
package enum StoreRefusal: Error, Equatable, Sendable {
  case missing(path: String)
  case notAFolder(path: String)
  case unreadable(path: String, SystemReason)

  /// What stands in the way of reading.
  package var reason: SystemReason {
    switch self {
    case .missing: .notFound
    case .notAFolder: .notAFolder
    case .unreadable(_, let reason): reason
    }
  }
}
