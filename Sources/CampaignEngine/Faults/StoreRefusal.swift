/// Why a store cannot be used at all; nothing was changed.
package enum StoreRefusal: Error, Equatable, Sendable {
  case missing(path: String)
  case notAFolder(path: String)
  case unreadable(path: String, SystemReason)
}
