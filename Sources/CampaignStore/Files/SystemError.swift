import CampaignEngine
import Glibc

/// An error number of the system.
struct SystemError: Error, Equatable {
  let code: Int32

  /// Another program has written the file since it was read.
  static let changed = SystemError(code: ESTALE)

  var reason: SystemReason { SystemReason(errno: code) }
}
