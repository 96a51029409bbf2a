/// Why a half-written form cannot be kept on the disk.
package enum DraftObstacle: Error, Equatable, Sendable {
  /// The surroundings name no folder for the state of programs.
  case noHome
  /// It has more bytes than a draft may have.
  case tooLarge
  case system(SystemReason)
}
