/// What became of a record that was to be written; there is no fourth answer.
package enum SaveAnswer: Equatable, Sendable {
  /// On the disk, its folder too.
  case saved(SavedRecord)
  /// Written, but the disk did not confirm it.
  case unconfirmed(SavedRecord, SystemReason)
  /// Nothing was changed.
  case notSaved(file: String, SystemReason)
}

/// A record that has been written: its file, relative to the store, and its id.
package struct SavedRecord: Equatable, Sendable {
  package let file: String
  package let id: String

  package init(file: String, id: String) {
    self.file = file
    self.id = id
  }
}
