/// Why the system refused something, as far as a person can act on it.
package enum SystemReason: Equatable, Sendable {
  case permissionDenied
  case readOnly
  case noSpace
  case overQuota
  case tooManyOpenFiles
  case inputOutput
  case notFound
  case notAFolder
  case alreadyExists
  case symbolicLink
  /// A stream that the program was started without.
  case closed
  /// Somebody has written the file since it was read.
  case changed
  case other(code: Int)
}
