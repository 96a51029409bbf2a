import CampaignEngine

/// An error number of the system.
struct SystemError: Error, Equatable {
  let code: Int32

  var reason: SystemReason { SystemReason(errno: code) }
}
