/// Why a record cannot be changed or made as somebody asked; nothing was changed.
package enum EditRefusal: Error, Equatable, Sendable {
  /// The id is another record's.
  case taken(file: String)
  /// No id that a record could have.
  case badIdentifier(String)
  case notThere(file: String)
  /// It is not as it was when it was read.
  case changed(file: String)
  case unreadable(file: String, SystemReason)
  /// A newer program wrote the record, or its campaign: this one would not see all of it.
  case locked(file: String, format: Int)
  /// It would then be faulty.
  case faulty([Fault])
}
